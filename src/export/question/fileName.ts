export interface FileOrigin {
  readonly name: string;
  /** When the revision was made, ISO 8601. */
  readonly at: string;
  readonly revision: number;
}

/** The name of a file that says what it holds, of which day and revision: `projects_2026-11-27_r12.csv`. */
export function fileNameOf({ name, at, revision }: FileOrigin, ending: string): string {
  const plain = name.replaceAll(/[^\p{L}\p{N}._-]+/gu, "-").replaceAll(/^-+|-+$/g, "") || "answer";
  return `${plain}_${at.slice(0, 10)}_r${revision}.${ending}`;
}

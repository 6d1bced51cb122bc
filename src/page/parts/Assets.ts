/** The files that pages are drawn and helped with, by their paths from the root. */
export interface Assets {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Those of pages that need more. */
  readonly more?: Readonly<Record<string, Pick<Assets, "styles" | "scripts">>>;
}

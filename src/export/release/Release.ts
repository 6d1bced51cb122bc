import type { Kind } from "../../model/createModel.ts";
import type { Column } from "../records/tableRows.ts";

/** A file of a release, as it was written. */
export interface ReleaseFile {
  /** From the folder of the release, with slashes. */
  readonly path: string;
  readonly description: string;
  /** Without parameters. */
  readonly mediaType: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** A kind in a release. */
export interface ReleaseTable {
  readonly kind: Kind;
  /** What stands in its CSV and Parquet. */
  readonly columns: readonly Column[];
  readonly records: number;
}

/** What a release holds, for whoever describes it. */
export interface Release {
  readonly revision: { readonly sequence: number; readonly at: string };
  readonly tables: readonly ReleaseTable[];
  /** Of the data, in the order in which they were written. */
  readonly files: readonly ReleaseFile[];
  /** Where its things are on the web; null where that is nowhere. */
  readonly site: string | null;
}

export const TITLE = "WSIS graph";
export const DESCRIPTION =
  "The WSIS-SDG Matrix, action lines, goals and targets, projects, prizes, events, sessions, documents and findings of the twenty-year review as one graph: each record with its sources, each tag with who says so.";
export const KEYWORDS: readonly string[] = [
  "WSIS",
  "SDG",
  "WSIS-SDG Matrix",
  "action lines",
  "ICT",
  "digital development",
];
/** Of what is collected here; what a source says of its own facts stays as it is. */
export const LICENCE = {
  name: "Apache-2.0",
  title: "Apache License 2.0",
  path: "https://www.apache.org/licenses/LICENSE-2.0",
} as const;

/** Where a kind's table stands in a release. */
export function tablePath(file: string, format: "csv" | "jsonl" | "parquet"): string {
  return `${format}/${file}.${format}`;
}

/** The state of the data as a semantic version: the last part is the revision, those before it the form of releases. */
export function versionOf({ revision }: Pick<Release, "revision">): string {
  return `1.0.${revision.sequence}`;
}

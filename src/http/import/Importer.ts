import type { Caller } from "../../model/workbench/Caller.ts";

/** What a row comes to. */
export interface ImportedRow {
  readonly line: number;
  readonly id: string;
  readonly outcome: "CREATED" | "CHANGED" | "UNCHANGED" | "REFUSED";
  readonly fields: readonly object[];
  readonly faults: readonly object[];
}

export interface ImportAsked {
  /** A folder with one file. */
  readonly folder: string;
  readonly file: string;
  readonly caller: Caller;
  readonly dryRun: boolean;
  readonly onRow: (row: ImportedRow) => void;
  readonly onNotice: (notice: string) => void;
}

export interface ImportTold {
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly revision: number;
}

/** What takes files in. */
export interface Importer {
  /** Names that a file can have, as projects.csv. */
  readonly files: ReadonlySet<string>;
  /** Rejects with an HttpFault for a file that cannot be read at all. */
  run(asked: ImportAsked): Promise<ImportTold>;
}

import type { CellFault } from "./Fault.ts";

/** One row as it stands in a file: its cells under the names of their columns, or why it cannot be read. */
export type Row = ReadRow | ({ readonly line: number } & CellFault);

interface ReadRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  /** Cells that hold no text; they count as empty. */
  readonly unreadable: readonly CellFault[];
}

/** What a file can hold. */
export interface Table {
  /** What separates the entries of a list in each column; null: it holds single values. */
  readonly columns: ReadonlyMap<string, string | null>;
  /** Called once with each name that is no column, and whose cells are left out; empty: without a name. */
  readonly onUnknown: (name: string) => void;
}

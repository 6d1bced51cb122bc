export type Cell = string | number | boolean | null;

export interface Table {
  readonly columns: readonly string[];
  /** A cell a column. */
  readonly rows: readonly (readonly Cell[])[];
}

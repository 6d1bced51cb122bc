export interface Table {
  readonly columns: readonly string[];
  /** A cell a column. */
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** A part of a statement for one request: its text, the values it refers to, and the columns it returns. */
export interface Compiled {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly columns: readonly string[];
  /** What `$limit0`, `$limit1`… stand for: Cypher wants to know them before it sees a row. */
  readonly limits: readonly number[];
  /** True for what is asked of each of many records, even if they are one this time. */
  readonly nested?: boolean;
}

/** Compiles one request: alone, or as one of many rows. */
export type Compile = (batched: boolean) => Compiled;

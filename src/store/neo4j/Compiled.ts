/** A part of a statement for one request: its text, the values it refers to, and the columns it returns. */
export interface Compiled {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly columns: readonly string[];
  /** What `$limit` stands for: Cypher wants to know it before it sees a row. */
  readonly limit?: number;
}

/** Compiles one request: alone, or as one of many rows. */
export type Compile = (batched: boolean) => Compiled;

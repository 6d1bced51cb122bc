import type { Cypher } from "./cypher.ts";

/** A part of a statement for one request: its text, what it refers to, and the columns that it returns. */
export interface Compiled {
  readonly text: Cypher;
  readonly values: readonly unknown[];
  /** How many rows at most: beside the values, as Cypher wants to know them before it sees a row. */
  readonly limits: readonly number[];
  readonly columns: readonly string[];
  /** True for what is asked of each of many records, even if they are one this time. */
  readonly nested: boolean;
}

/** What a part returned, by column. */
export type FoundRow = Readonly<Record<string, unknown>>;

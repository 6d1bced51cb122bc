import type { Model } from "../model/createModel.ts";

/** An answer of the graph. */
export interface Asked<Data> {
  readonly data: Data;
  /** The number of the revision that answered. */
  readonly revision: number;
  /** What was asked in vain, as a key that nothing has. */
  readonly warnings: readonly string[];
}

/** Runs a GraphQL operation under the limits of everybody. Rejects with a ToolFault for what the API refuses. */
export type Ask = <Data>(document: string, variables: Readonly<Record<string, unknown>>) => Promise<Asked<Data>>;

/** What tools work with. */
export interface Graph {
  readonly model: Model;
  readonly ask: Ask;
}

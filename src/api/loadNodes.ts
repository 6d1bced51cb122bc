import type { NodeSummary } from "../model/types.ts";
import type { ApiContext } from "./ApiContext.ts";

/** The records of rows that a store has just found. */
export async function loadNodes(context: ApiContext, rows: readonly { id: string }[]): Promise<NodeSummary[]> {
  const found = await context.loaders.nodes.loadMany(rows.map((row) => row.id));
  return found.map((record, index) => {
    if (record instanceof Error) throw record;
    // A read-committed store may lose a row between two statements.
    if (!record) throw new Error(`${rows[index]?.id} was selected and is gone`);
    return record;
  });
}

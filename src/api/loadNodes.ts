import type { NodeSummary } from "../model/types.ts";
import type { ApiContext } from "./ApiContext.ts";

/** The records of rows that a store has just found. */
export async function loadNodes(context: ApiContext, rows: readonly { id: string }[]): Promise<NodeSummary[]> {
  const found = await context.loaders.nodes.loadMany(rows.map((row) => row.id));
  return found.map((record, index) => {
    if (record instanceof Error) throw record;
    return present(record, rows[index]!.id);
  });
}

/** The record of a node that a store has just found. */
export async function loadNode(context: ApiContext, id: string): Promise<NodeSummary> {
  return present(await context.loaders.nodes.load(id), id);
}

/** A read-committed store may lose a row between two statements. */
function present(record: NodeSummary | null, id: string): NodeSummary {
  if (!record) throw new Error(`${id} was selected and is gone`);
  return record;
}

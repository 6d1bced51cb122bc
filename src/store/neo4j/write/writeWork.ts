import { encodeItem, itemKind, type WorkItem } from "../../../model/workbench/WorkItem.ts";
import type { WorkChange } from "../../port.ts";
import type { Statements } from "../connect/Neo4jSession.ts";
import { integer } from "../shape/integer.ts";

const PUT = "UNWIND $rows AS row MERGE (n:WorkItem { id: row.id }) SET n = row";
const DISCARD = "UNWIND $ids AS id MATCH (n:WorkItem { id: id }) DELETE n";
const CHANGE =
  'MATCH (log:Log { name: "log" }) SET log.workSequence = $change.sequence CREATE (c:WorkChange) SET c = $change';

/** Leaves items on the workbench, and their change in its log; within the transaction that has locked the log. */
export async function writeWork(
  transaction: Statements,
  work: { items: readonly WorkItem[]; discards: readonly string[]; change: WorkChange | null },
): Promise<void> {
  const { items, discards, change } = work;
  const rows = items.map((item) => {
    const { id, owner, organisation, state } = item;
    return { id, kind: itemKind(id), owner, organisation, state, document: encodeItem(item) };
  });
  if (rows.length > 0) await transaction.run(PUT, { rows });
  if (discards.length > 0) await transaction.run(DISCARD, { ids: discards });
  if (!change) return;
  const { sequence, published } = change;
  const stored = { ...change, sequence: integer(sequence), published: integer(published) };
  await transaction.run(CHANGE, { change: stored });
}

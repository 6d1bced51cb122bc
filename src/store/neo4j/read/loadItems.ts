import { decodeItem, type WorkItem, type WorkQuery } from "../../../model/workbench/WorkItem.ts";
import type { WorkChange } from "../../port.ts";
import type { Statements } from "../connect/Neo4jSession.ts";
import { integer } from "../shape/integer.ts";

const ITEMS = "UNWIND $ids AS id MATCH (n:WorkItem { id: id }) RETURN n.id AS id, n.document AS document";
const CHANGES =
  "MATCH (c:WorkChange) WHERE c.sequence > $after RETURN properties(c) AS change ORDER BY c.sequence LIMIT $limit";

/** One slot an id, in order; null for an item that does not exist. */
export async function loadItems(transaction: Statements, ids: readonly string[]): Promise<(WorkItem | null)[]> {
  if (ids.length === 0) return [];
  const found = new Map((await items(transaction, ITEMS, { ids })).map((item) => [item.id, item]));
  return ids.map((id) => found.get(id) ?? null);
}

export async function readWork(transaction: Statements, query: WorkQuery): Promise<WorkItem[]> {
  if ("ids" in query) return (await loadItems(transaction, query.ids)).filter((item) => item !== null);
  const { descending = false, limit, after, ...wanted } = query;
  const conditions = Object.entries(wanted).map(([name]) =>
    name === "states" ? "n.state IN $states" : `n.${name} = $${name}`,
  );
  if (after !== undefined) conditions.push(descending ? "n.id < $after" : "n.id > $after");
  const where = conditions.length > 0 ? `WHERE ${conditions.join(" AND ")} ` : "";
  const order = descending ? "DESC" : "ASC";
  const text = `MATCH (n:WorkItem) ${where}RETURN n.id AS id, n.document AS document ORDER BY n.id ${order} LIMIT $limit`;
  return items(transaction, text, { ...wanted, after: after ?? null, limit: integer(limit) });
}

export async function readWorkChanges(transaction: Statements, after: number, limit: number): Promise<WorkChange[]> {
  const { records } = await transaction.run(CHANGES, { after: integer(after), limit: integer(limit) });
  return records.map((record) => record.get("change") as WorkChange);
}

async function items(transaction: Statements, text: string, values: Record<string, unknown>): Promise<WorkItem[]> {
  const { records } = await transaction.run(text, values);
  return records.map((record) => decodeItem(record.get("id") as string, record.get("document") as string));
}

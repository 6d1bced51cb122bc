import neo4j from "neo4j-driver";
import type { Model } from "../../model/createModel.ts";
import type { NodeRecord } from "../../model/types.ts";
import type { Change } from "../port.ts";
import { loadNodes } from "./loadNodes.ts";
import type { Statements } from "./Neo4jSession.ts";
import { readSequence } from "./readSequence.ts";

const CHANGES = `MATCH (c:Change) WHERE c.sequence > $after RETURN c.sequence AS sequence, c.actor AS actor, c.at AS at, c.upserted AS upserted, c.deleted AS deleted ORDER BY sequence LIMIT $limit`;

export async function readChanges(transaction: Statements, after: number, limit: number): Promise<Change[]> {
  const { records } = await transaction.run(CHANGES, { after: neo4j.int(after), limit: neo4j.int(limit) });
  return records.map((record) => record.toObject() as unknown as Change);
}

/** Changes after a revision, oldest first, with the records that they touched as they are now. */
export interface News {
  readonly sequence: number;
  readonly at: string;
  readonly changes: readonly Change[];
  /** By id; null for what does not exist any more. */
  readonly records: ReadonlyMap<string, NodeRecord | null>;
  /** False if somebody wrote while they were read, so that the records may be newer than the changes. */
  readonly settled: boolean;
}

/** More than a replica will follow rather than load anew. */
export const MOST_CHANGES = 10_000;

export async function readNews(model: Model, transaction: Statements, after: number): Promise<News> {
  const before = await readSequence(transaction);
  if (before.sequence === after) return { ...before, changes: [], records: new Map(), settled: true };
  const changes = await readChanges(transaction, after, MOST_CHANGES);
  const ids = [...new Set(changes.flatMap(({ upserted, deleted }) => [...upserted, ...deleted]))];
  const found = await loadNodes(model, transaction, ids);
  const { sequence, at } = await readSequence(transaction);
  const settled = sequence === before.sequence;
  return { sequence, at, changes, records: new Map(ids.map((id, place) => [id, found[place] ?? null])), settled };
}

/** True if the changes after a revision are all there. */
export function isContiguous({ sequence, changes }: News, after: number): boolean {
  return changes.length === sequence - after && changes.every((change, at) => change.sequence === after + 1 + at);
}

/** Numbers of nodes by kind and of relationships by link. */
export type Totals = Readonly<Record<string, number>>;

export async function readTotals(model: Model, transaction: Statements): Promise<Totals> {
  const nodes = model.kinds.map(({ name }) => `MATCH (n:${name}) RETURN "${name}" AS name, count(n) AS total`);
  const relationships = model.links.map(
    ({ name, relationship, from }) =>
      `MATCH (:${from})-[r:${relationship}]->() RETURN "${name}" AS name, count(r) AS total`,
  );
  const { records } = await transaction.run([...nodes, ...relationships].join(" UNION ALL "));
  return Object.fromEntries(records.map((record) => [record.get("name") as string, record.get("total") as number]));
}

import type { Model } from "../../../model/createModel.ts";
import type { NodeRecord } from "../../../model/types.ts";
import type { Change } from "../../port.ts";
import type { Statements } from "../connect/Neo4jSession.ts";
import { readSequence } from "../connect/readSequence.ts";
import { integer } from "../shape/integer.ts";
import { loadNodes } from "./loadNodes.ts";

const CHANGES = `MATCH (c:Change) WHERE c.sequence > $after RETURN c.sequence AS sequence, c.actor AS actor, c.at AS at, c.upserted AS upserted, c.deleted AS deleted ORDER BY sequence LIMIT $limit`;

export async function readChanges(transaction: Statements, after: number, limit: number): Promise<Change[]> {
  const { records } = await transaction.run(CHANGES, { after: integer(after), limit: integer(limit) });
  return records.map((record) => record.toObject() as unknown as Change);
}

/** Changes after a revision, oldest first, with the records that they touched as they are now; none where they are too many. */
export interface News {
  readonly sequence: number;
  readonly at: string;
  readonly changes: readonly Change[];
  /** By id; null for what does not exist any more. */
  readonly records: ReadonlyMap<string, NodeRecord | null>;
  /** False if the log holds another change where the known one was, as after a restore of an older backup. */
  readonly continues: boolean;
  /** False if somebody wrote while they were read, so that the records may be newer than the changes. */
  readonly settled: boolean;
}

/** More than a replica will follow rather than load anew: it would not be done in time, now or the next time. */
const MOST_CHANGES = 10_000;
const MOST_RECORDS = 100_000;

/** The last change that somebody knows. */
export type KnownChange = Pick<Change, "sequence" | "at">;

export async function readNews(model: Model, transaction: Statements, known: KnownChange): Promise<News> {
  const before = await readSequence(transaction);
  if (before.sequence === known.sequence && before.at === known.at)
    return { ...before, changes: [], records: new Map(), continues: true, settled: true };
  // The known change comes along, to be held against what is known of it.
  const logged = await readChanges(transaction, known.sequence - 1, MOST_CHANGES + 1);
  const same = logged.find(({ sequence }) => sequence === known.sequence);
  const continues = known.sequence === 0 || same?.at === known.at;
  const changes = logged.filter(({ sequence }) => sequence > known.sequence);
  const ids = [...new Set(changes.flatMap(({ upserted, deleted }) => [...upserted, ...deleted]))];
  if (ids.length > MOST_RECORDS) return { ...before, changes: [], records: new Map(), continues, settled: true };
  const found = await loadNodes(model, transaction, ids);
  const { sequence, at } = await readSequence(transaction);
  const settled = sequence === before.sequence;
  const records = new Map(ids.map((id, place) => [id, found[place] ?? null]));
  return { sequence, at, changes, records, continues, settled };
}

/** True if the changes after a revision are all there. */
export function isContiguous({ sequence, changes, continues }: News, { sequence: after }: KnownChange): boolean {
  const whole = changes.length === sequence - after;
  return continues && whole && changes.every((change, index) => change.sequence === after + 1 + index);
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
  // What there has never been one of gives no row.
  const none = [...model.kinds, ...model.links].map(({ name }): [string, number] => [name, 0]);
  const found = records.map((record): [string, number] => [record.get("name"), record.get("total")]);
  return Object.fromEntries([...none, ...found]);
}

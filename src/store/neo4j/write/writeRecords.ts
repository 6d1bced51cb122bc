import type { Model } from "../../../model/createModel.ts";
import { groupBy } from "../../../model/groupBy.ts";
import { targetKind } from "../../../model/links/linkStep.ts";
import { splitId } from "../../../model/record/nodeId.ts";
import { encodeRecord } from "../../../model/record/recordDocument.ts";
import type { LinkDef, NodeRecord, PathStep } from "../../../model/types.ts";
import { contentHash } from "../../contentHash.ts";
import type { Statements } from "../connect/Neo4jSession.ts";
import { loadNodes } from "../read/loadNodes.ts";
import { type Following, nodeProperties, relationshipProperties, relationshipRows } from "../shape/nodeProperties.ts";

/** Rows of one statement at most: more would only make a longer message. */
const ROWS = 5000;

/** A record and the hash of its document. */
export interface HashedRecord {
  readonly record: NodeRecord;
  readonly hash: string;
}

export function hashed(record: NodeRecord): HashedRecord {
  return { record, hash: contentHash(encodeRecord(record)) };
}

/**
 * Writes whole records and what follows from them. `present`: ids of those that exist already. Relationships to nodes
 * that do not exist are left out.
 */
export async function writeRecords(
  model: Model,
  transaction: Statements,
  hashedRecords: readonly HashedRecord[],
  present: ReadonlySet<string>,
): Promise<void> {
  const records = hashedRecords.map(({ record }) => record);
  const byKind = groupBy(records, ({ kind }) => kind);
  // Nodes and the links between them go out together: a transaction runs its statements in order.
  const written: Promise<unknown>[] = [];
  for (const [name, group] of groupBy(hashedRecords, ({ record }) => record.kind)) {
    const kind = model.kind(name);
    const write = (of: readonly HashedRecord[], text: string) =>
      inParts(of, (part) => {
        const rows = part.map(({ record, hash }) => nodeProperties(kind, record, hash));
        return transaction.run(`UNWIND $rows AS row ${text}`, { rows });
      });
    const [fresh, known] = [false, true].map((there) => group.filter(({ record }) => present.has(record.id) === there));
    written.push(
      write(fresh ?? [], `CREATE (n:${name}) SET n = row`),
      write(known ?? [], `MATCH (n:${name} { key: row.key }) SET n = row WITH n MATCH (n)-[r]->() DELETE r`),
    );
  }
  // What follows from a link can be told only once that link is written.
  for (const later of [false, true]) {
    const links = model.links.filter((link) => follows(link) === later);
    written.push(...links.map((link) => writeLink(model, transaction, link, byKind.get(link.from) ?? [])));
    await Promise.all(written);
  }
  await refresh(model, transaction, await dependents(model, transaction, [...records.map(({ id }) => id)]));
}

/** Deletes nodes and what followed from them. Their ids stay taken. */
export async function deleteRecords(model: Model, transaction: Statements, ids: readonly string[]): Promise<void> {
  const affected = await dependents(model, transaction, ids);
  for (const [kind, group] of groupBy(ids, (id) => splitId(id)?.kind ?? "")) {
    if (!model.has(kind)) continue;
    const keys = group.map((id) => splitId(id)?.key);
    await transaction.run(`UNWIND $keys AS key MATCH (n:${kind} { key: key }) DETACH DELETE n`, { keys });
  }
  await transaction.run("UNWIND $ids AS id MERGE (:Tombstone { id: id })", { ids });
  const gone = new Set(ids);
  await refresh(
    model,
    transaction,
    affected.filter(([, id]) => !gone.has(id)),
  );
}

async function writeLink(
  model: Model,
  transaction: Statements,
  link: LinkDef,
  records: readonly NodeRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const following = await followingOf(model, transaction, link, records);
  const names = relationshipProperties(link);
  const rows = records.flatMap((record): [string, unknown[][]][] => {
    const found = relationshipRows(link, record, following);
    const ways = found.map(({ to, properties }) => [to, ...listOf(names, properties)]);
    return ways.length === 0 ? [] : [[record.key, ways]];
  });
  const properties = names.map((name, index) => `${name}: way[${index + 1}]`).join(", ");
  const text = `UNWIND $rows AS row MATCH (a:${link.from} { key: row[0] }) UNWIND row[1] AS way MATCH (b:${link.to} { key: way[0] }) CREATE (a)-[:${link.relationship} { ${properties} }]->(b)`;
  await inParts(rows, (part) => transaction.run(text, { rows: part }));
}

/** Values by these names, without those that are missing in the end: as maps, rows would repeat the names. */
function listOf(names: readonly string[], values: Readonly<Record<string, unknown>>): unknown[] {
  const list = names.map((name) => values[name] ?? null);
  while (list.length > 0 && list.at(-1) === null) list.pop();
  return list;
}

function follows({ tag }: LinkDef): boolean {
  return tag?.derived?.some(({ basis }) => basis === "KEEP") ?? false;
}

/** Where the lasting derivations of a link lead from the tags that these records have. */
function followingOf(
  model: Model,
  transaction: Statements,
  link: LinkDef,
  records: readonly NodeRecord[],
): Promise<Following> {
  return readFollowing(model, transaction, link, (first) => [
    ...new Set(records.flatMap((record) => (record.links[first] ?? []).map(({ key }) => key))),
  ]);
}

/** Where they lead from any tag. */
export function everyFollowing(model: Model, transaction: Statements, link: LinkDef): Promise<Following> {
  return readFollowing(model, transaction, link, () => null);
}

/** `keysOf` gives the keys of a link's tags that matter; null: all of them. */
async function readFollowing(
  model: Model,
  transaction: Statements,
  link: LinkDef,
  keysOf: (link: string) => readonly string[] | null,
): Promise<Following> {
  const found = new Map<string, readonly string[]>();
  for (const { path, basis } of link.tag?.derived ?? []) {
    const [first, ...rest] = path;
    if (basis !== "KEEP" || !first) continue;
    const keys = keysOf(first.link);
    if (keys?.length === 0) continue;
    const { to } = model.link(first.link);
    const start = keys ? `UNWIND $keys AS key MATCH (m:${to} { key: key })` : `MATCH (m:${to})`;
    const text = `${start}${hops(model, rest)}(e:${link.to}) RETURN m.key AS key, collect(DISTINCT e.key) AS ends`;
    const { records: rows } = await transaction.run(text, { keys });
    for (const row of rows) found.set(`${first.link} ${row.get("key")}`, row.get("ends") as string[]);
  }
  return (first, key) => found.get(`${first} ${key}`) ?? [];
}

/** Records whose relationships of a link follow from others, whose way passes one of these nodes. */
async function dependents(
  model: Model,
  transaction: Statements,
  ids: readonly string[],
): Promise<[link: LinkDef, id: string][]> {
  const found: [LinkDef, string][] = [];
  const changed = new Set(ids);
  const byKind = groupBy(ids, (id) => splitId(id)?.kind ?? "");
  for (const link of model.links)
    for (const { path, basis } of link.tag?.derived ?? []) {
      if (basis !== "KEEP") continue;
      let kind = link.from;
      for (const [index, step] of path.slice(0, -1).entries()) {
        kind = targetKind(model, step);
        const keys = (byKind.get(kind) ?? []).map((id) => splitId(id)?.key);
        if (keys.length === 0) continue;
        const text = `MATCH (n:${link.from})${hops(model, path.slice(0, index + 1))}(m:${kind}) WHERE m.key IN $keys RETURN DISTINCT n.key AS key`;
        const { records } = await transaction.run(text, { keys });
        for (const record of records) {
          const id = `${link.from}:${record.get("key")}`;
          if (!changed.has(id)) found.push([link, id]);
        }
      }
    }
  return found;
}

async function refresh(
  model: Model,
  transaction: Statements,
  affected: readonly (readonly [LinkDef, string])[],
): Promise<void> {
  for (const [link, entries] of groupBy(affected, ([of]) => of)) {
    const records = await loadNodes(model, transaction, [...new Set(entries.map(([, id]) => id))]);
    const present = records.filter((record) => record !== null);
    const keys = present.map(({ key }) => key);
    const text = `UNWIND $keys AS key MATCH (:${link.from} { key: key })-[r:${link.relationship}]->() DELETE r`;
    await transaction.run(text, { keys });
    await writeLink(model, transaction, link, present);
  }
}

function hops(model: Model, path: readonly PathStep[]): string {
  return path
    .map(({ link, reverse }) => {
      const { relationship } = model.link(link);
      return reverse ? `<-[:${relationship}]-` : `-[:${relationship}]->`;
    })
    .join("()");
}

async function inParts<T>(rows: readonly T[], run: (part: T[]) => Promise<unknown>): Promise<void> {
  const parts: Promise<unknown>[] = [];
  for (let index = 0; index < rows.length; index += ROWS) parts.push(run(rows.slice(index, index + ROWS)));
  await Promise.all(parts);
}

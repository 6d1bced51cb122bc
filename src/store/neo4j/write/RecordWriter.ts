import type { Model } from "../../../model/createModel.ts";
import { groupBy } from "../../../model/groupBy.ts";
import { splitId } from "../../../model/record/nodeId.ts";
import { encodeRecord } from "../../../model/record/recordDocument.ts";
import type { LinkDef, NodeRecord } from "../../../model/types.ts";
import { contentHash } from "../../contentHash.ts";
import type { Statements } from "../connect/Neo4jSession.ts";
import { loadNodes } from "../read/loadNodes.ts";
import { nodeProperties } from "../shape/nodeProperties.ts";
import { lastingPaths, relationshipProperties, relationshipRows } from "../shape/relationshipRows.ts";
import { batchesOf } from "./batchesOf.ts";
import { type Dependent, dependentsOf, followingOf } from "./following.ts";

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

/** Writes records as nodes and relationships, with what follows from them, within a transaction. */
export class RecordWriter {
  readonly #model: Model;
  readonly #transaction: Statements;

  constructor(model: Model, transaction: Statements) {
    this.#model = model;
    this.#transaction = transaction;
  }

  /** Whole records. `present`: ids of those that exist already. Relationships to nodes that do not exist are left out. */
  async write(hashedRecords: readonly HashedRecord[], present: ReadonlySet<string>): Promise<void> {
    const records = hashedRecords.map(({ record }) => record);
    const byKind = groupBy(records, ({ kind }) => kind);
    // Nodes and the links between them go out together: a transaction runs its statements in order.
    const written: Promise<unknown>[] = [];
    for (const [kind, group] of groupBy(hashedRecords, ({ record }) => record.kind)) {
      const [fresh, known] = [false, true].map((there) =>
        group.filter(({ record: { id } }) => present.has(id) === there),
      );
      written.push(
        this.#nodes(kind, fresh!, `CREATE (n:${kind}) SET n = row`),
        this.#nodes(kind, known!, `MATCH (n:${kind} { key: row.key }) SET n = row WITH n MATCH (n)-[r]->() DELETE r`),
      );
    }
    // What follows from a link can be told only once that link is written.
    for (const later of [false, true]) {
      const links = this.#model.links.filter((link) => follows(link) === later);
      written.push(...links.map((link) => this.#relationships(link, byKind.get(link.from) ?? [])));
      await Promise.all(written);
    }
    const ids = records.map(({ id }) => id);
    await this.#refresh(await dependentsOf(this.#model, this.#transaction, ids));
  }

  /** Deletes nodes and what followed from them. Their ids stay taken. */
  async delete(ids: readonly string[]): Promise<void> {
    const dependents = await dependentsOf(this.#model, this.#transaction, ids);
    for (const [kind, group] of groupBy(ids, (id) => splitId(id)?.kind ?? "")) {
      if (!this.#model.has(kind)) continue;
      const keys = group.map((id) => splitId(id)?.key);
      await this.#transaction.run(`UNWIND $keys AS key MATCH (n:${kind} { key: key }) DETACH DELETE n`, { keys });
    }
    await this.#transaction.run("UNWIND $ids AS id MERGE (:Tombstone { id: id })", { ids });
    await this.#refresh(dependents);
  }

  #nodes(kind: string, records: readonly HashedRecord[], text: string): Promise<unknown> {
    const declared = this.#model.kind(kind);
    return this.#rows(records, `UNWIND $rows AS row ${text}`, ({ record, hash }) =>
      nodeProperties(declared, record, hash),
    );
  }

  /** The relationships of one link, which none of the records has yet. */
  async #relationships(link: LinkDef, records: readonly NodeRecord[]): Promise<void> {
    if (records.length === 0) return;
    const following = await followingOf(this.#model, this.#transaction, link, records);
    const names = relationshipProperties(link);
    const rows = records.flatMap((record): [string, unknown[][]][] => {
      const found = relationshipRows(link, record, following);
      const ways = found.map(({ to, properties }) => [to, ...listOf(names, properties)]);
      return ways.length === 0 ? [] : [[record.key, ways]];
    });
    const properties = names.map((name, index) => `${name}: way[${index + 1}]`).join(", ");
    const text = `UNWIND $rows AS row MATCH (a:${link.from} { key: row[0] }) UNWIND row[1] AS way MATCH (b:${link.to} { key: way[0] }) CREATE (a)-[:${link.relationship} { ${properties} }]->(b)`;
    await this.#rows(rows, text, (row) => row);
  }

  async #rows<T>(items: readonly T[], text: string, rowOf: (item: T) => unknown): Promise<void> {
    const batches = batchesOf(items, ROWS);
    await Promise.all(batches.map((batch) => this.#transaction.run(text, { rows: batch.map(rowOf) })));
  }

  /** Writes anew what follows from others. */
  async #refresh(dependents: readonly Dependent[]): Promise<void> {
    for (const [link, group] of groupBy(dependents, (dependent) => dependent.link)) {
      const records = await loadNodes(this.#model, this.#transaction, [...new Set(group.map(({ id }) => id))]);
      const present = records.filter((record) => record !== null);
      const keys = present.map(({ key }) => key);
      const text = `UNWIND $keys AS key MATCH (:${link.from} { key: key })-[r:${link.relationship}]->() DELETE r`;
      await this.#transaction.run(text, { keys });
      await this.#relationships(link, present);
    }
  }
}

function follows(link: LinkDef): boolean {
  return lastingPaths(link).length > 0;
}

/** Values by these names, without those that are missing in the end: as maps, rows would repeat the names. */
function listOf(names: readonly string[], values: Readonly<Record<string, unknown>>): unknown[] {
  const list = names.map((name) => values[name] ?? null);
  while (list.length > 0 && list.at(-1) === null) list.pop();
  return list;
}

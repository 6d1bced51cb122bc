import neo4j, { type Driver, type ManagedTransaction } from "neo4j-driver";
import type { Kind, Model } from "../../model/createModel.ts";
import type { Term } from "../../model/filter.ts";
import { compareNatural } from "../../model/naturalOrder.ts";
import { encodeRecord } from "../../model/recordDocument.ts";
import type { NodeRecord } from "../../model/types.ts";
import type { Change, GraphReader, GraphStore, WriteAnswer, WriteBatch } from "../port.ts";
import { StoreError } from "../StoreError.ts";
import { CypherReader, loadNodes } from "./CypherReader.ts";
import { Neo4jSession } from "./Neo4jSession.ts";
import { nodeProperties, type RelationshipRow, relationshipRows } from "./recordRow.ts";
import { schemaStatements } from "./schemaSetup.ts";

export interface Neo4jOptions {
  readonly model: Model;
  /** As `neo4j://host:7687` or `bolt://host:7687`. */
  readonly uri: string;
  /** Left out: no authentication. */
  readonly user?: string;
  readonly password?: string;
  /** Left out: the server's default database. */
  readonly database?: string;
  readonly clock?: () => Date;
}

const NEVER = "1970-01-01T00:00:00.000Z";

/** The first statement of every write: it locks the log, so that writes follow each other. */
const LOCK = `MERGE (log:Log { name: "log" }) ON CREATE SET log.sequence = 0 SET log.locked = true REMOVE log.locked RETURN log.sequence AS sequence`;
const LAST = `OPTIONAL MATCH (log:Log { name: "log" }) OPTIONAL MATCH (change:Change { sequence: log.sequence }) RETURN coalesce(log.sequence, 0) AS sequence, change.at AS at`;
const TOMBSTONES = "UNWIND $ids AS id MATCH (t:Tombstone { id: id }) RETURN t.id AS id";
const DELETE = "UNWIND $ids AS id MATCH (n:Record { id: id }) DETACH DELETE n MERGE (:Tombstone { id: id })";
const CHANGE =
  'MATCH (log:Log { name: "log" }) SET log.sequence = $sequence CREATE (:Change { sequence: $sequence, actor: $actor, at: $at, upserted: $upserted, deleted: $deleted })';
const CHANGES = `MATCH (c:Change) WHERE c.sequence > $after RETURN c.sequence AS sequence, c.actor AS actor, c.at AS at, c.upserted AS upserted, c.deleted AS deleted ORDER BY sequence LIMIT $limit`;
const PAGE = 1000;

/** Opens a store on a Neo4j server, which answers every question by Cypher. Rejects if the server does not answer. */
export async function openNeo4jStore({
  model,
  uri,
  user,
  password,
  database,
  clock = () => new Date(),
}: Neo4jOptions): Promise<GraphStore> {
  const auth = user === undefined ? undefined : neo4j.auth.basic(user, password ?? "");
  const driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true });
  const session = new Neo4jSession(driver, database);
  try {
    await session.run(schemaStatements(model));
  } catch (error) {
    await driver.close();
    throw error;
  }
  return new Neo4jStore(model, driver, session, clock);
}

class Neo4jStore implements GraphStore {
  readonly model: Model;
  readonly #driver: Driver;
  readonly #session: Neo4jSession;
  readonly #clock: () => Date;
  #terms: { sequence: number; terms: ReadonlyMap<string, readonly Term[]> } | null = null;
  #closed = false;

  constructor(model: Model, driver: Driver, session: Neo4jSession, clock: () => Date) {
    this.model = model;
    this.#driver = driver;
    this.#session = session;
    this.#clock = clock;
  }

  async reader(): Promise<GraphReader> {
    this.#check();
    return this.#session.read(async (transaction) => {
      const { sequence, at } = await last(transaction);
      const known = this.#terms;
      const terms = known?.sequence === sequence ? known.terms : await loadTerms(this.model, transaction);
      this.#terms = { sequence, terms };
      return new CypherReader(this.model, this.#session, { sequence, store: "neo4j", lagMillis: 0, at }, terms);
    });
  }

  async apply({ actor, upserts, deletes = [] }: WriteBatch): Promise<WriteAnswer> {
    this.#check();
    return this.#session.write(async (transaction) => {
      const locked = await transaction.run(LOCK);
      const present = locked.records[0]?.get("sequence") as number;
      const ids = upserts.map(({ id }) => id);
      const buried = await transaction.run(TOMBSTONES, { ids });
      const refused = buried.records[0]?.get("id") as string | undefined;
      if (refused !== undefined)
        throw new StoreError("CONFLICT", `Cannot write ${refused}: the id was deleted, and ids are not used again`, {
          id: refused,
        });
      const before = await loadNodes(this.model, transaction, [...ids, ...deletes]);
      const stored = new Map([...ids, ...deletes].map((id, at) => [id, before[at] ? encodeRecord(before[at]) : null]));
      const changed = new Map(
        upserts.filter((record) => stored.get(record.id) !== encodeRecord(record)).map((record) => [record.id, record]),
      );
      const deleted = deletes.filter((id) => stored.get(id));
      if (changed.size === 0 && deleted.length === 0) return { sequence: present, changed: [] };
      await writeRecords(this.model, transaction, [...changed.values()]);
      if (deleted.length > 0) await transaction.run(DELETE, { ids: deleted });
      const sequence = present + 1;
      const upserted = [...changed.keys()];
      await transaction.run(CHANGE, {
        sequence: neo4j.int(sequence),
        actor,
        at: this.#clock().toISOString(),
        upserted,
        deleted,
      });
      return { sequence, changed: [...upserted, ...deleted] };
    });
  }

  async changes(after: number, limit: number): Promise<Change[]> {
    this.#check();
    return this.#session.read(async (transaction) => {
      const { records } = await transaction.run(CHANGES, { after, limit: neo4j.int(limit) });
      return records.map((record) => record.toObject() as unknown as Change);
    });
  }

  async *records(kind: string): AsyncIterable<NodeRecord> {
    this.#check();
    const declared = this.model.kind(kind);
    let after = "";
    for (;;) {
      const page = await this.#session.read(async (transaction) => {
        const text = `MATCH (n:${declared.name}) WHERE n.id > $after RETURN n.id AS id ORDER BY id LIMIT $limit`;
        const { records } = await transaction.run(text, { after, limit: neo4j.int(PAGE) });
        return loadNodes(
          this.model,
          transaction,
          records.map((record) => record.get("id") as string),
        );
      });
      for (const record of page) if (record) yield record;
      if (page.length < PAGE) return;
      after = page.at(-1)?.id ?? "";
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#driver.close();
  }

  #check(): void {
    if (this.#closed) throw new StoreError("UNAVAILABLE", "The store is closed");
  }
}

async function last(transaction: ManagedTransaction): Promise<{ sequence: number; at: string }> {
  const { records } = await transaction.run(LAST);
  const [row] = records;
  return { sequence: row?.get("sequence") as number, at: (row?.get("at") as string | null) ?? NEVER };
}

async function loadTerms(model: Model, transaction: ManagedTransaction): Promise<ReadonlyMap<string, readonly Term[]>> {
  const terms = new Map<string, readonly Term[]>();
  for (const kind of model.kinds.filter(({ framework }) => framework)) {
    const { records } = await transaction.run(termsStatement(model, kind));
    const found = records.map((record) => record.toObject() as unknown as Term);
    terms.set(
      kind.name,
      found.sort((a, b) => compareNatural(a.key, b.key)),
    );
  }
  return terms;
}

function termsStatement(model: Model, { name, parent, classifier }: Kind): string {
  const above = parent ? `[(n)-[:${model.link(parent).relationship}]->(p:${name}) | p.key][0]` : "null";
  return `MATCH (n:${name}) RETURN n.key AS key, n.recordName AS name, ${above} AS parent, ${classifier ? `n.${classifier}` : "null"} AS class`;
}

/** Writes whole records: nodes first, and then their relationships anew, one statement a kind and a link. */
async function writeRecords(
  model: Model,
  transaction: ManagedTransaction,
  records: readonly NodeRecord[],
): Promise<void> {
  const byKind = new Map<string, NodeRecord[]>();
  for (const record of records) byKind.set(record.kind, [...(byKind.get(record.kind) ?? []), record]);
  for (const [name, group] of byKind) {
    const kind = model.kind(name);
    const rows = group.map((record) => ({ id: record.id, properties: storable(kind, record) }));
    await transaction.run(
      `UNWIND $rows AS row MERGE (n:Record { id: row.id }) SET n:${kind.name} SET n = row.properties WITH n MATCH (n)-[r]->(:Record) DELETE r`,
      { rows },
    );
  }
  const byLink = new Map<string, RelationshipRow[]>();
  for (const record of records)
    for (const [link, rows] of relationshipRows(model, record)) {
      const list = byLink.get(link) ?? [];
      list.push(...rows);
      byLink.set(link, list);
    }
  for (const [name, rows] of byLink) {
    const { relationship, from, to } = model.link(name);
    await transaction.run(
      `UNWIND $rows AS row MATCH (a:${from} { id: row.from }) MATCH (b:${to} { id: row.to }) CREATE (a)-[r:${relationship}]->(b) SET r = row.properties`,
      {
        rows: rows.map((row) => ({
          ...row,
          properties: { ...row.properties, position: neo4j.int(row.properties.position) },
        })),
      },
    );
  }
}

/** The properties with whole numbers as integers, which a JavaScript number alone would not be. */
function storable(kind: Kind, record: NodeRecord): Record<string, unknown> {
  const properties = nodeProperties(kind, record);
  for (const { name, type } of kind.properties) {
    if (type === "int" && typeof properties[name] === "number")
      properties[name] = neo4j.int(properties[name] as number);
    const sort = `${name}Sort`;
    if (type === "figure" && typeof properties[sort] === "number")
      properties[sort] = neo4j.int(properties[sort] as number);
  }
  return properties;
}

import neo4j, { type Driver, type ManagedTransaction } from "neo4j-driver";
import type { Kind, Model } from "../../model/createModel.ts";
import type { Term } from "../../model/filter.ts";
import { compareNatural } from "../../model/naturalOrder.ts";
import { encodeRecord } from "../../model/recordDocument.ts";
import type { NodeRecord } from "../../model/types.ts";
import type { Change, GraphReader, GraphStore, ReaderOptions, WriteAnswer, WriteBatch, WriteUpdate } from "../port.ts";
import { StoreError } from "../StoreError.ts";
import { CypherReader } from "./CypherReader.ts";
import { type FoundRelationship, RecordShape } from "./graphRow.ts";
import { loadNodes } from "./loadNodes.ts";
import { Neo4jSession } from "./Neo4jSession.ts";
import { readSequence } from "./readSequence.ts";
import { setUp } from "./setUp.ts";
import { deleteRecords, writeRecords } from "./writeRecords.ts";

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

/** The first statement of every write: it locks the log, so that writes follow each other. */
const LOCK = `MERGE (log:Log { name: "log" }) ON CREATE SET log.sequence = 0 SET log.locked = true REMOVE log.locked RETURN log.sequence AS sequence`;
const TOMBSTONES = "UNWIND $ids AS id MATCH (t:Tombstone { id: id }) RETURN t.id AS id LIMIT 1";
const CHANGE =
  'MATCH (log:Log { name: "log" }) SET log.sequence = $sequence, log.at = $at CREATE (:Change { sequence: $sequence, actor: $actor, at: $at, upserted: $upserted, deleted: $deleted })';
const CHANGES = `MATCH (c:Change) WHERE c.sequence > $after RETURN c.sequence AS sequence, c.actor AS actor, c.at AS at, c.upserted AS upserted, c.deleted AS deleted ORDER BY sequence LIMIT $limit`;
const PAGE = 1000;

/**
 * Opens a store on a Neo4j server, which answers every question by Cypher. Rejects with a StoreError if the server
 * does not answer, refuses, is too old, or holds something else.
 */
export async function openNeo4jStore({
  model,
  uri,
  user,
  password,
  database,
  clock = () => new Date(),
}: Neo4jOptions): Promise<Neo4jStore> {
  const auth = user === undefined ? undefined : neo4j.auth.basic(user, password ?? "");
  const driver = neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    connectionTimeout: 5000,
    connectionAcquisitionTimeout: 30_000,
  });
  const session = new Neo4jSession(driver, database);
  try {
    await setUp(model, driver, session, { uri, database });
  } catch (error) {
    await driver.close();
    throw error;
  }
  return new Neo4jStore(model, driver, session, clock);
}

export class Neo4jStore implements GraphStore {
  readonly model: Model;
  readonly #driver: Driver;
  readonly #session: Neo4jSession;
  readonly #clock: () => Date;
  #terms: { sequence: number; terms: ReadonlyMap<string, readonly Term[]> } | null = null;
  #writing: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(model: Model, driver: Driver, session: Neo4jSession, clock: () => Date) {
    this.model = model;
    this.#driver = driver;
    this.#session = session;
    this.#clock = clock;
  }

  /** For what works on the same database beside the store. */
  get session(): Neo4jSession {
    this.#check();
    return this.#session;
  }

  async reader(options: ReaderOptions = {}): Promise<GraphReader> {
    this.#check();
    return this.#session.read(async (transaction) => {
      const { sequence, at } = await readSequence(transaction);
      const known = this.#terms;
      const terms = known?.sequence === sequence ? known.terms : await loadTerms(this.model, transaction);
      this.#terms = { sequence, terms };
      const revision = { sequence, store: "neo4j" as const, lagMillis: 0, at };
      return new CypherReader(this.model, this.#session, revision, terms, options);
    }, options);
  }

  apply({ actor, upserts, deletes = [] }: WriteBatch): Promise<WriteAnswer> {
    return this.update({ actor, ids: [], change: () => ({ upserts, deletes }) });
  }

  async update(update: WriteUpdate): Promise<WriteAnswer> {
    this.#check();
    // The log lets one write in at a time: those of one process wait here rather than each with a connection.
    const written = this.#writing.then(() => this.#session.write((transaction) => this.#write(transaction, update)));
    this.#writing = written.catch(() => {});
    return written;
  }

  async #write(transaction: ManagedTransaction, { actor, ids, change }: WriteUpdate): Promise<WriteAnswer> {
    const locked = await transaction.run(LOCK);
    const present = locked.records[0]?.get("sequence") as number;
    const { upserts, deletes = [] } = change(await loadNodes(this.model, transaction, ids));
    const upserted = upserts.map(({ id }) => id);
    const buried = await transaction.run(TOMBSTONES, { ids: upserted });
    const refused = buried.records[0]?.get("id") as string | undefined;
    if (refused !== undefined)
      throw new StoreError("CONFLICT", `Cannot write ${refused}: the id was deleted, and ids are not used again`, {
        id: refused,
      });
    const touched = [...upserted, ...deletes];
    const before = await loadNodes(this.model, transaction, touched);
    const stored = new Map(touched.map((id, at) => [id, before[at] ? encodeRecord(before[at]) : null]));
    const changed = new Map(
      upserts.filter((record) => stored.get(record.id) !== encodeRecord(record)).map((record) => [record.id, record]),
    );
    const deleted = deletes.filter((id) => stored.get(id));
    if (changed.size === 0 && deleted.length === 0) return { sequence: present, changed: [] };
    const known = new Set(touched.filter((id) => stored.get(id)));
    await writeRecords(this.model, transaction, [...changed.values()], known);
    if (deleted.length > 0) await deleteRecords(this.model, transaction, deleted);
    const sequence = present + 1;
    await transaction.run(CHANGE, {
      sequence: neo4j.int(sequence),
      actor,
      at: this.#clock().toISOString(),
      upserted: [...changed.keys()],
      deleted,
    });
    return { sequence, changed: [...changed.keys(), ...deleted] };
  }

  async changes(after: number, limit: number): Promise<Change[]> {
    this.#check();
    return this.#session.read(async (transaction) => {
      const { records } = await transaction.run(CHANGES, { after: neo4j.int(after), limit: neo4j.int(limit) });
      return records.map((record) => record.toObject() as unknown as Change);
    });
  }

  async *records(kind: string): AsyncIterable<NodeRecord> {
    this.#check();
    const declared = this.model.kind(kind);
    const shape = new RecordShape(this.model, declared);
    const text = `MATCH (n:${declared.name}) WHERE n.key > $after WITH n ORDER BY n.key LIMIT $limit RETURN [${shape.text}] AS row`;
    let after = "";
    for (;;) {
      const page = await this.#session.read(async (transaction) => {
        const { records } = await transaction.run(text, { after, limit: neo4j.int(PAGE) });
        return records.map((record) => {
          const [node, relationships] = record.get("row") as [Record<string, unknown>, FoundRelationship[]];
          return shape.read(node, relationships);
        });
      });
      yield* page;
      if (page.length < PAGE) return;
      after = page.at(-1)?.key ?? "";
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

async function loadTerms(model: Model, transaction: ManagedTransaction): Promise<ReadonlyMap<string, readonly Term[]>> {
  const kinds = model.kinds.filter(({ framework }) => framework);
  const found = await Promise.all(kinds.map((kind) => transaction.run(termsStatement(model, kind))));
  return new Map(
    kinds.map(({ name }, at) => {
      const terms = found[at]?.records.map((record) => record.toObject() as unknown as Term) ?? [];
      return [name, terms.sort((a, b) => compareNatural(a.key, b.key))];
    }),
  );
}

function termsStatement(model: Model, { name, parent, classifier }: Kind): string {
  const above = parent ? `[(n)-[:${model.link(parent).relationship}]->(p:${name}) | p.key][0]` : "null";
  return `MATCH (n:${name}) RETURN n.key AS key, n.recordName AS name, ${above} AS parent, ${classifier ? `n.${classifier}` : "null"} AS class`;
}

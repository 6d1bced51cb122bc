import neo4j, { type Driver } from "neo4j-driver";
import type { Kind, Model } from "../../model/createModel.ts";
import type { Term } from "../../model/filter/terms.ts";
import { nameOf } from "../../model/record/nameOf.ts";
import type { NodeRecord } from "../../model/types.ts";
import { compareNatural } from "../../model/words/naturalOrder.ts";
import type { Change, GraphReader, GraphStore, ReaderOptions, WriteAnswer, WriteBatch, WriteUpdate } from "../port.ts";
import { StoreError } from "../StoreError.ts";
import { Neo4jSession, type OnStatement, type Statements } from "./connect/Neo4jSession.ts";
import { prepareDatabase } from "./connect/prepareDatabase.ts";
import { readSequence } from "./connect/readSequence.ts";
import { CypherReader } from "./read/CypherReader.ts";
import { loadHashes, loadNodes } from "./read/loadNodes.ts";
import {
  isContiguous,
  type KnownChange,
  type News,
  readChanges,
  readNews,
  readTotals,
  type Totals,
} from "./read/readNews.ts";
import { type FoundNode, type FoundRelationship, HASH, RecordShape } from "./shape/nodeProperties.ts";
import { countKeyless, findOutsideEdits, type OutsideEdit } from "./write/findOutsideEdits.ts";
import { deleteRecords, type HashedRecord, hashed, writeRecords } from "./write/writeRecords.ts";

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
  /** Told of every statement that goes out. */
  readonly onStatement?: OnStatement;
}

/** The first statement of every write: it locks the log, so that writes follow each other. */
const LOCK = `MERGE (log:Log { name: "log" }) ON CREATE SET log.sequence = 0 SET log.locked = true REMOVE log.locked RETURN log.sequence AS sequence, COUNT { MATCH (:Tombstone) } AS tombstones`;
const TOMBSTONES = "UNWIND $ids AS id MATCH (t:Tombstone { id: id }) RETURN t.id AS id LIMIT 1";
const CHANGE =
  'MATCH (log:Log { name: "log" }) SET log.sequence = $sequence, log.at = $at CREATE (:Change { sequence: $sequence, actor: $actor, at: $at, upserted: $upserted, deleted: $deleted })';
const PAGE = 1000;
/** How often news are read before writers have to wait for them. */
const TRIALS = 5;

/** The last revision as it was known at some time, in milliseconds since 1970. */
interface Known {
  readonly sequence: number;
  readonly at: string;
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  verifiedAt: number;
}

/**
 * For so long a revision is taken for the last without asking. Every statement tells which one it met, so that an operation
 * that met another is not taken for one of this.
 */
const FRESH_MILLIS = 100;

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
  onStatement,
}: Neo4jOptions): Promise<Neo4jStore> {
  const auth = user === undefined ? undefined : neo4j.auth.basic(user, password ?? "");
  const driver = neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    connectionTimeout: 5000,
    connectionAcquisitionTimeout: 30_000,
    // Waits between trials double: with more time a replica would sleep on after its server has come back.
    maxTransactionRetryTime: 10_000,
  });
  const session = new Neo4jSession(driver, database, onStatement);
  try {
    await prepareDatabase(model, driver, session, { uri, database });
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
  #terms: { sequence: number; at: string; terms: ReadonlyMap<string, readonly Term[]> } | null = null;
  #known: Known | null = null;
  #writing: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(model: Model, driver: Driver, session: Neo4jSession, clock: () => Date) {
    this.model = model;
    this.#driver = driver;
    this.#session = session;
    this.#clock = clock;
  }

  async reader(options: ReaderOptions = {}): Promise<GraphReader> {
    this.#check();
    const known = this.#known && Date.now() - this.#known.verifiedAt < FRESH_MILLIS ? this.#known : null;
    const { sequence, at, terms } = known ?? (await this.#learn(options));
    const revision = { sequence, store: "neo4j" as const, lagMillis: 0, at };
    const onSequence = (seen: number) => {
      if (this.#known?.sequence === seen) this.#known.verifiedAt = Date.now();
      else this.#known = null;
    };
    return new CypherReader(this.model, this.#session, revision, terms, options, onSequence);
  }

  /** Asks what the last revision is; the framework's terms are read again only where it is a new one. */
  async #learn(options: ReaderOptions): Promise<Known> {
    const each = this.#session.alone(options);
    const verifiedAt = Date.now();
    const { sequence, at } = await readSequence(each);
    const same = this.#terms?.sequence === sequence && this.#terms.at === at ? this.#terms : null;
    this.#terms = same ?? { sequence, at, terms: await loadTerms(this.model, each) };
    this.#known = { sequence, at, terms: this.#terms.terms, verifiedAt };
    return this.#known;
  }

  apply({ actor, upserts, deletes = [] }: WriteBatch): Promise<WriteAnswer> {
    return this.update({ actor, ids: [], change: () => ({ upserts, deletes }) });
  }

  async update(update: WriteUpdate): Promise<WriteAnswer> {
    this.#check();
    // The log lets one write in at a time: those of one process wait here rather than each with a connection.
    const written = this.#writing.then(() => this.#session.write((transaction) => this.#write(transaction, update)));
    this.#writing = written.catch(() => {});
    return written.finally(() => {
      this.#known = null;
    });
  }

  async #write(transaction: Statements, { actor, ids, change }: WriteUpdate): Promise<WriteAnswer> {
    const locked = await transaction.run(LOCK);
    const present = locked.records[0]?.get("sequence") as number;
    const { upserts, deletes = [] } = change(await loadNodes(this.model, transaction, ids));
    const upserted = upserts.map(({ id }) => id);
    const touched = [...upserted, ...deletes];
    const [buried, stored] = await Promise.all([
      locked.records[0]?.get("tombstones") === 0 ? null : transaction.run(TOMBSTONES, { ids: upserted }),
      loadHashes(this.model, transaction, touched),
    ]);
    const refused = buried?.records[0]?.get("id") as string | undefined;
    if (refused !== undefined)
      throw new StoreError("CONFLICT", `Cannot write ${refused}: the id was deleted, and ids are not used again`, {
        id: refused,
      });
    const changed = new Map(
      upserts
        .map(hashed)
        .filter(({ record, hash }) => stored.get(record.id) !== hash)
        .map((one) => [one.record.id, one]),
    );
    const deleted = deletes.filter((id) => stored.has(id));
    if (changed.size === 0 && deleted.length === 0) return { sequence: present, changed: [] };
    const known = new Set(stored.keys());
    await writeRecords(this.model, transaction, [...changed.values()], known);
    if (deleted.length > 0) await deleteRecords(this.model, transaction, deleted);
    const sequence = present + 1;
    await this.#log(transaction, { sequence, actor, upserted: [...changed.keys()], deleted });
    return { sequence, changed: [...changed.keys(), ...deleted] };
  }

  async changes(after: number, limit: number): Promise<Change[]> {
    this.#check();
    return this.#session.read((transaction) => readChanges(transaction, after, limit));
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
          const [node, relationships] = record.get("row") as [FoundNode, FoundRelationship[][]];
          return shape.read(node, relationships);
        });
      });
      yield* page;
      if (page.length < PAGE) return;
      after = page.at(-1)?.key ?? "";
    }
  }

  /** Every record of every kind, in no order, as they arrive. */
  async load(onRecord: (record: NodeRecord) => void): Promise<void> {
    this.#check();
    for (const kind of this.model.kinds) {
      const shape = new RecordShape(this.model, kind);
      await this.#session.stream(
        `MATCH (n:${kind.name}) WHERE n.key IS :: STRING NOT NULL RETURN [${shape.text}]`,
        (row) => {
          const [node, relationships] = row as [FoundNode, FoundRelationship[][]];
          onRecord(shape.read(node, relationships));
        },
      );
    }
  }

  /** What was written after a change, and all of it as it is now. */
  async news(known: KnownChange): Promise<News> {
    this.#check();
    for (let trial = 1; trial < TRIALS; trial++) {
      const news = await this.#session.read((transaction) => readNews(this.model, transaction, known));
      // An index may show a change a moment after the counter does.
      if (news.settled && isContiguous(news, known)) return news;
    }
    // They write without a pause: they have to wait for once.
    return this.#session.write(async (transaction) => {
      await transaction.run(LOCK);
      return readNews(this.model, transaction, known);
    });
  }

  /** How many nodes each kind has, and how many relationships there are of each link: from counters, whoever wrote. */
  async totals(): Promise<Totals> {
    this.#check();
    return this.#session.read((transaction) => readTotals(this.model, transaction));
  }

  /** What differs from what was written through a store: each finding a sentence. */
  async *audit(): AsyncIterable<string> {
    const faults = {
      created: "created",
      edited: "edited",
      deleted: "deleted",
      derived: "what follows from it was edited",
    };
    for await (const { id, fault } of findOutsideEdits(this.model, this.#session, await this.#logged()))
      yield `${id}: ${faults[fault]} from outside wsis-graph ("wsis reload" takes it in)`;
    for (const [kind, nodes] of await countKeyless(this.model, this.#session))
      yield `${kind}: ${nodes} made from outside wsis-graph have no key (give each one, or delete it)`;
  }

  /**
   * Takes in what was edited from outside: makes of it records as they are written here, and logs the change, so that
   * replicas follow. Gives the ids.
   */
  async adoptOutsideEdits(actor: string): Promise<string[]> {
    this.#check();
    const taken: string[] = [];
    let batch: OutsideEdit[] = [];
    const flush = async () => {
      if (batch.length === 0) return;
      const ids = batch.map(({ id }) => id);
      const gone = batch.filter(({ record }) => record === null).map(({ id }) => id);
      await this.#session.write(async (transaction) => {
        const locked = await transaction.run(LOCK);
        const records = (await loadNodes(this.model, transaction, ids)).filter((record) => record !== null);
        const whole = records.map((record) => hashed(completed(this.model, record, actor)));
        await writeRecords(this.model, transaction, whole, new Set(ids));
        await this.#settle(transaction, whole);
        await deleteRecords(this.model, transaction, gone);
        const sequence = (locked.records[0]?.get("sequence") as number) + 1;
        await this.#log(transaction, {
          sequence,
          actor,
          upserted: whole.map(({ record }) => record.id),
          deleted: gone,
        });
      });
      taken.push(...ids);
      batch = [];
    };
    const found: OutsideEdit[] = [];
    for await (const foreign of findOutsideEdits(this.model, this.#session, await this.#logged())) found.push(foreign);
    for (const foreign of found) {
      batch.push(foreign);
      if (batch.length === PAGE) await flush();
    }
    await flush();
    return taken;
  }

  /** What was drawn by hand may say more than a record holds, such as a link twice: the hash is of what is left. */
  async #settle(transaction: Statements, written: readonly HashedRecord[]): Promise<void> {
    const ids = written.map(({ record }) => record.id);
    const settled = (await loadNodes(this.model, transaction, ids)).filter((record) => record !== null).map(hashed);
    const meant = new Map(written.map(({ record, hash }) => [record.id, hash]));
    for (const { record, hash } of settled) {
      if (meant.get(record.id) === hash) continue;
      const text = `MATCH (n:${record.kind} { key: $key }) SET n.${HASH} = $hash`;
      await transaction.run(text, { key: record.key, hash });
    }
  }

  /** Ids that exist as the log tells it. */
  async #logged(): Promise<Set<string>> {
    const ids = new Set<string>();
    let last = 0;
    for (;;) {
      const changes = await this.changes(last, PAGE);
      for (const { upserted, deleted, sequence } of changes) {
        for (const id of upserted) ids.add(id);
        for (const id of deleted) ids.delete(id);
        last = sequence;
      }
      if (changes.length < PAGE) return ids;
    }
  }

  async #log(transaction: Statements, change: Omit<Change, "at">): Promise<void> {
    await transaction.run(CHANGE, {
      ...change,
      sequence: neo4j.int(change.sequence),
      at: this.#clock().toISOString(),
    });
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

async function loadTerms(model: Model, transaction: Statements): Promise<ReadonlyMap<string, readonly Term[]>> {
  const kinds = model.kinds.filter(({ framework }) => framework);
  const found = await Promise.all(kinds.map((kind) => transaction.run(termsStatement(model, kind))));
  return new Map(
    kinds.map(({ name }, index) => {
      const terms = found[index]?.records.map((record) => record.toObject() as unknown as Term) ?? [];
      return [name, terms.sort((a, b) => compareNatural(a.key, b.key))];
    }),
  );
}

function termsStatement(model: Model, { name, parent, classifier }: Kind): string {
  const above = parent ? `[(n)-[:${model.link(parent).relationship}]->(p:${name}) | p.key][0]` : "null";
  return `MATCH (n:${name}) RETURN n.key AS key, n.recordName AS name, ${above} AS parent, ${classifier ? `n.${classifier}` : "null"} AS class`;
}

/** A record that somebody may have made by hand, with what every record has. */
function completed(model: Model, record: NodeRecord, actor: string): NodeRecord {
  const name = nameOf(model.kind(record.kind), record.key, record.properties);
  const sources = record.sources.length > 0 ? record.sources : [`Neo4j, taken in by ${actor}; unverified`];
  const verified = record.sources.length > 0 && record.verified;
  return { ...record, name, sources, verified };
}

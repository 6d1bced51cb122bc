import type { Model } from "../../model/createModel.ts";
import type { NodeRecord } from "../../model/types.ts";
import type { WorkItem, WorkQuery } from "../../model/workbench/WorkItem.ts";
import { PastGraphs } from "../past/PastGraphs.ts";
import type { ChangedRecord } from "../past/PastSource.ts";
import type {
  Change,
  GraphReader,
  GraphStore,
  ReaderOptions,
  Version,
  WorkChange,
  WriteAnswer,
  WriteBatch,
  WriteUpdate,
} from "../port.ts";
import { everyChange, replayLog } from "../replayLog.ts";
import { StoreError } from "../StoreError.ts";
import type { Neo4jSession } from "./connect/Neo4jSession.ts";
import { readSequence } from "./connect/readSequence.ts";
import { CypherReader } from "./read/CypherReader.ts";
import { readWork, readWorkChanges } from "./read/loadItems.ts";
import { loadTerms, type Terms } from "./read/loadTerms.ts";
import { readHistory, readReplaced } from "./read/readHistory.ts";
import {
  isContiguous,
  type KnownChange,
  type News,
  readChanges,
  readNews,
  readTotals,
  type Totals,
} from "./read/readNews.ts";
import { readRecords, streamRecords } from "./read/readRecords.ts";
import { adoptOutsideEdits } from "./write/adoptOutsideEdits.ts";
import { applyUpdate } from "./write/applyUpdate.ts";
import { countKeyless, findOutsideEdits } from "./write/findOutsideEdits.ts";
import { forgetSubject } from "./write/forgetSubject.ts";
import { lockLog } from "./write/lockLog.ts";

export interface Neo4jStoreParts {
  readonly model: Model;
  readonly session: Neo4jSession;
  readonly clock: () => Date;
  /** Ends every connection of the session. */
  readonly disconnect: () => Promise<void>;
}

/** A revision, and the framework's terms as they are in it. */
interface TermsOfRevision {
  readonly sequence: number;
  readonly at: string;
  readonly terms: Terms;
}

/** The last revision as it was known at some time, in milliseconds since 1970. */
interface KnownRevision extends TermsOfRevision {
  verifiedAt: number;
}

/**
 * For so long a revision is taken for the last without asking. Every statement tells which one it met, so that an operation
 * that met another is not taken for one of this.
 */
const FRESH_MILLIS = 100;
/** How often news are read before writers have to wait for them. */
const TRIALS = 5;

const faults = {
  created: "created",
  edited: "edited",
  deleted: "deleted",
  derived: "what follows from it was edited",
};

/** Keeps records as a graph in Neo4j, and answers every question by Cypher. */
export class Neo4jStore implements GraphStore {
  readonly model: Model;
  readonly #session: Neo4jSession;
  readonly #clock: () => Date;
  readonly #disconnect: () => Promise<void>;
  readonly #past: PastGraphs;
  /** Kept when the revision has to be asked for again: it may well be the same. */
  #terms: TermsOfRevision | null = null;
  #known: KnownRevision | null = null;
  #writing: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor({ model, session, clock, disconnect }: Neo4jStoreParts) {
    this.model = model;
    this.#session = session;
    this.#clock = clock;
    this.#disconnect = disconnect;
    this.#past = new PastGraphs({
      model,
      store: "neo4j",
      changes: (after, limit) => this.changes(after, limit),
      replaced: (changed) => this.replaced(changed),
      newest: {
        size: async () => {
          const totals = await this.totals();
          return model.kinds.reduce((sum, { name }) => sum + (totals[name] ?? 0), 0);
        },
        sequence: async () => (await this.reader()).revision.sequence,
        load: (onRecord) => this.load(onRecord),
      },
    });
  }

  async reader(deadline: ReaderOptions = {}): Promise<GraphReader> {
    this.#check();
    const known = this.#known && Date.now() - this.#known.verifiedAt < FRESH_MILLIS ? this.#known : null;
    const { sequence, at, terms } = known ?? (await this.#learn(deadline));
    return new CypherReader({
      model: this.model,
      session: this.#session,
      revision: { sequence, store: "neo4j", lagMillis: 0, at },
      terms,
      deadline,
      onSequence: (met) => {
        if (this.#known?.sequence === met) this.#known.verifiedAt = Date.now();
        else this.#known = null;
      },
    });
  }

  async past(sequence: number, options: ReaderOptions = {}): Promise<GraphReader> {
    this.#check();
    return this.#past.reader(sequence, options);
  }

  /** One slot a pair, in order: the document that a change replaced; undefined where none was kept. */
  async replaced(changed: readonly ChangedRecord[]): Promise<(string | undefined)[]> {
    this.#check();
    return this.#session.read((transaction) => readReplaced(transaction, changed));
  }

  /** Asks what the last revision is; the framework's terms are read again only where it is a new one. */
  async #learn(deadline: ReaderOptions): Promise<KnownRevision> {
    const each = this.#session.alone(deadline);
    const verifiedAt = Date.now();
    const { sequence, at } = await readSequence(each);
    const same = this.#terms?.sequence === sequence && this.#terms.at === at ? this.#terms : null;
    this.#terms = same ?? { sequence, at, terms: await loadTerms(this.model, each) };
    this.#known = { ...this.#terms, verifiedAt };
    return this.#known;
  }

  apply({ actor, ...batch }: WriteBatch): Promise<WriteAnswer> {
    return this.update({ actor, ids: [], change: () => batch });
  }

  async update(update: WriteUpdate): Promise<WriteAnswer> {
    this.#check();
    const write = () => this.#session.write((transaction) => applyUpdate(this.model, transaction, update, this.#clock));
    // The log lets one write in at a time: those of one process wait here rather than each with a connection.
    const written = this.#writing.then(write);
    this.#writing = written.catch(() => {});
    return written.finally(() => {
      this.#known = null;
    });
  }

  async changes(after: number, limit: number): Promise<Change[]> {
    this.#check();
    return this.#session.read((transaction) => readChanges(transaction, after, limit));
  }

  async history(id: string): Promise<Version[]> {
    this.#check();
    return this.#session.read((transaction) => readHistory(this.model, transaction, id));
  }

  async work(query: WorkQuery): Promise<WorkItem[]> {
    this.#check();
    return this.#session.read((transaction) => readWork(transaction, query));
  }

  async workChanges(after: number, limit: number): Promise<WorkChange[]> {
    this.#check();
    return this.#session.read((transaction) => readWorkChanges(transaction, after, limit));
  }

  async forget(subject: string): Promise<number> {
    this.#check();
    return this.#session.write((transaction) => forgetSubject(transaction, subject));
  }

  async *records(kind: string): AsyncIterable<NodeRecord> {
    this.#check();
    yield* readRecords(this.model, this.#session, this.model.kind(kind));
  }

  /** Every record of every kind, in no order, as they arrive. */
  async load(onRecord: (record: NodeRecord) => void): Promise<void> {
    this.#check();
    await streamRecords(this.model, this.#session, onRecord);
  }

  /** Ids of records that were deleted. */
  async loadRetired(onId: (id: string) => void): Promise<void> {
    this.#check();
    await this.#session.stream("MATCH (t:Tombstone) RETURN [t.id]", ([id]) => onId(id as string));
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
      await lockLog(transaction);
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
    const { ids: logged } = await replayLog(everyChange(this));
    for await (const { id, fault } of findOutsideEdits(this.model, this.#session, logged))
      yield `${id}: ${faults[fault]} from outside wsis-graph ("wsis reload" takes it in)`;
    for (const [kind, nodes] of await countKeyless(this.model, this.#session))
      yield `${kind}: ${nodes} made from outside wsis-graph have no key (give each one, or delete it)`;
  }

  /** Takes in what was edited from outside, as changes that replicas follow. Gives the ids. */
  async adoptOutsideEdits(actor: string): Promise<string[]> {
    this.#check();
    const { ids: logged } = await replayLog(everyChange(this));
    return adoptOutsideEdits(this.#session, { model: this.model, logged, actor, clock: this.#clock });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#past.close();
    await this.#disconnect();
  }

  #check(): void {
    if (this.#closed) throw new StoreError("UNAVAILABLE", "The store is closed");
  }
}

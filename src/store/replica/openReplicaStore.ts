import type { Model } from "../../model/createModel.ts";
import { ANY_BASIS } from "../../model/filter/basis.ts";
import { EVERYTHING } from "../../model/filter/combine.ts";
import { encodeRecord } from "../../model/record/recordDocument.ts";
import type { NodeRecord } from "../../model/types.ts";
import type { WorkItem, WorkQuery } from "../../model/workbench/WorkItem.ts";
import type { GraphWorkers } from "../local/GraphWorkers.ts";
import { LocalGraph } from "../local/LocalGraph.ts";
import { MemoryLog } from "../local/MemoryLog.ts";
import type { Neo4jStore } from "../neo4j/Neo4jStore.ts";
import { isContiguous, type News, type Totals } from "../neo4j/read/readNews.ts";
import { PastGraphs } from "../past/PastGraphs.ts";
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
import { StoreError } from "../StoreError.ts";

export interface ReplicaOptions {
  /** Keeps the records; closed with the replica. */
  readonly primary: Neo4jStore;
  /** How often the log is asked for news. Left out: every 200 ms. */
  readonly pollMillis?: number;
  /** Called now and then while records arrive. */
  readonly onProgress?: (records: number) => void;
  /** Told what somebody has to know: a gap in the log, edits from outside. */
  readonly onNotice?: (notice: string) => void;
  /** Answer what takes long, and end with the replica; left out, all is answered in this thread. */
  readonly workers?: GraphWorkers;
}

/** How often totals are compared, in polls. */
const POLLS_BETWEEN_TOTALS = 10;

/** Opens a store whose records are in Neo4j and whose answers come from a graph in this process, which follows the log. */
export async function openReplicaStore(options: ReplicaOptions): Promise<GraphStore> {
  const store = new ReplicaStore(options);
  try {
    await store.load();
  } catch (error) {
    await store.close();
    throw error;
  }
  store.follow();
  return store;
}

class ReplicaStore implements GraphStore {
  readonly model: Model;
  readonly #primary: Neo4jStore;
  readonly #pollMillis: number;
  readonly #onProgress: (records: number) => void;
  readonly #onNotice: (notice: string) => void;
  readonly #workers: GraphWorkers | undefined;
  #log = new MemoryLog();
  /** When the last change was made that the log knows. */
  #at = "";
  #graph: LocalGraph;
  readonly #past: PastGraphs;
  /** When there was last known to be nothing newer, in milliseconds since 1970. */
  #verifiedAt = Date.now();
  #catchingUp: Promise<void> | null = null;
  #timer: NodeJS.Timeout | undefined;
  #polls = 0;
  #totals: { sequence: number; totals: Totals } | null = null;
  #noticed = "";
  #closed = false;

  constructor({ primary, pollMillis = 200, onProgress = () => {}, onNotice = () => {}, workers }: ReplicaOptions) {
    this.#workers = workers;
    this.model = primary.model;
    this.#primary = primary;
    this.#pollMillis = pollMillis;
    this.#onProgress = onProgress;
    this.#onNotice = onNotice;
    this.#graph = this.#graphOver(this.#log);
    this.#past = new PastGraphs({
      model: this.model,
      store: "replica",
      changes: (after, limit) => primary.changes(after, limit),
      replaced: (changed) => primary.replaced(changed),
      newest: { snapshot: () => this.#log.snapshot(), graph: () => this.#graph.reader() },
    });
  }

  #graphOver(log: MemoryLog): LocalGraph {
    return new LocalGraph(this.model, log, {
      store: "replica",
      lagMillis: () => Date.now() - this.#verifiedAt,
      ...(this.#workers && { workers: this.#workers }),
    });
  }

  /** Loads everything anew; readers keep what they have until it is there. */
  async load(): Promise<void> {
    const { sequence, at } = (await this.#primary.reader()).revision;
    const documents = new Map<string, string | null>();
    await this.#primary.loadRetired((id) => documents.set(id, null));
    let records = 0;
    await this.#primary.load((record) => {
      documents.set(record.id, encodeRecord(record));
      if (++records % 1000 === 0) this.#onProgress(records);
    });
    this.#onProgress(records);
    const log = new MemoryLog({ documents, sequence, at });
    // What was written while it was read may be there in part.
    const news = await this.#primary.news({ sequence, at });
    if (!isContiguous(news, { sequence, at })) throw new StoreError("UNAVAILABLE", "The change log of Neo4j has a gap");
    take(log, news);
    const graph = this.#graphOver(log);
    graph.reader();
    const before = this.#graph;
    this.#log = log;
    this.#at = news.at;
    this.#graph = graph;
    this.#verifiedAt = Date.now();
    before.close();
  }

  /** Asks for news from now on. */
  follow(): void {
    if (this.#closed) return;
    this.#timer = setTimeout(async () => {
      try {
        await this.#catchUp();
        if (++this.#polls % POLLS_BETWEEN_TOTALS === 0) await this.#compareTotals();
      } catch {
        // Neo4j is away: what is known keeps being answered, and its age tells.
      }
      this.follow();
    }, this.#pollMillis);
    this.#timer.unref();
  }

  async reader(options: ReaderOptions = {}): Promise<GraphReader> {
    this.#check();
    return this.#graph.reader().under(options);
  }

  async past(sequence: number, options: ReaderOptions = {}): Promise<GraphReader> {
    this.#check();
    return this.#past.reader(sequence, options);
  }

  apply({ actor, ...batch }: WriteBatch): Promise<WriteAnswer> {
    return this.update({ actor, ids: [], change: () => batch });
  }

  async update(update: WriteUpdate): Promise<WriteAnswer> {
    this.#check();
    const answer = await this.#primary.update(update);
    // Once: what was written is there to be read, or another history has come in its place.
    if (this.#log.sequence() < answer.sequence) await this.#catchUp();
    return answer;
  }

  changes(after: number, limit: number): Promise<Change[]> {
    return this.#primary.changes(after, limit);
  }

  history(id: string): Promise<Version[]> {
    return this.#primary.history(id);
  }

  work(query: WorkQuery): Promise<WorkItem[]> {
    return this.#primary.work(query);
  }

  workChanges(after: number, limit: number): Promise<WorkChange[]> {
    return this.#primary.workChanges(after, limit);
  }

  forget(subject: string): Promise<number> {
    return this.#primary.forget(subject);
  }

  records(kind: string): AsyncIterable<NodeRecord> {
    return this.#primary.records(kind);
  }

  audit(): AsyncIterable<string> {
    return this.#primary.audit();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#catchingUp?.catch(() => {});
    await this.#workers?.close();
    this.#past.close();
    this.#graph.close();
    await this.#primary.close();
  }

  /** One at a time; who comes while one is under way waits for the next. */
  #catchUp(): Promise<void> {
    const next = (this.#catchingUp ?? Promise.resolve()).catch(() => {}).then(() => this.#takeNews());
    this.#catchingUp = next;
    return next;
  }

  async #takeNews(): Promise<void> {
    if (this.#closed) return;
    const asked = Date.now();
    const sequence = this.#log.sequence();
    const known = { sequence, at: this.#at };
    const news = await this.#primary.news(known);
    if (isContiguous(news, known)) {
      take(this.#log, news);
      this.#at = news.at;
      this.#verifiedAt = asked;
      return;
    }
    const why = news.continues
      ? `goes from ${sequence} to ${news.changes[0]?.sequence ?? news.sequence}`
      : `holds another history than the one known up to ${sequence}`;
    this.#notice(`The change log ${why}: loading everything anew`);
    await this.load();
  }

  /** Counters know what the log does not: edits from outside. */
  async #compareTotals(): Promise<void> {
    const known = this.#log.sequence();
    const totals = await this.#primary.totals();
    await this.#catchUp();
    // Somebody wrote meanwhile: the totals belong to no revision that is known.
    if (this.#log.sequence() !== known) return;
    const before = this.#totals;
    this.#totals = { sequence: known, totals };
    const held = await this.#sizes();
    const nodes = this.model.kinds.some(({ name }) => totals[name] !== held.get(name));
    const links =
      before?.sequence === known && Object.keys(totals).some((name) => totals[name] !== before.totals[name]);
    if (nodes || links)
      this.#notice(
        'Neo4j was edited from outside: "wsis verify" tells what differs, "wsis reload" takes it in',
        JSON.stringify(totals),
      );
  }

  /** How many records of each kind are known here. */
  async #sizes(): Promise<ReadonlyMap<string, number | null>> {
    const { kinds } = this.model;
    const everything = kinds.map(({ name }) => ({ kind: name, filter: EVERYTHING, basis: ANY_BASIS }));
    const counts = await this.#graph.reader().select(everything.map((set) => ({ set, orderBy: [], count: true })));
    return new Map(kinds.map(({ name }, index) => [name, counts[index]?.totalCount ?? null]));
  }

  /** Told once of each occasion. */
  #notice(notice: string, occasion = ""): void {
    if (this.#noticed !== notice + occasion) this.#onNotice(notice);
    this.#noticed = notice + occasion;
  }

  #check(): void {
    if (this.#closed) throw new StoreError("UNAVAILABLE", "The store is closed");
  }
}

/** Writes the news into a log, as one change. */
function take(log: MemoryLog, { changes, records }: News): void {
  const [last] = changes.slice(-1);
  if (!last) return;
  const documents = new Map([...records].map(([id, record]) => [id, record && encodeRecord(record)]));
  const upserted = [...records].filter(([, record]) => record).map(([id]) => id);
  const deleted = [...records].filter(([, record]) => !record).map(([id]) => id);
  log.write(documents, { ...last, upserted, deleted });
}

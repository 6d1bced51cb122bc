import { GraphBuilder } from "../../graph/build/GraphBuilder.ts";
import { Graph } from "../../graph/Graph.ts";
import type { Work } from "../../graph/Work.ts";
import { decodeRecord, encodeRecord } from "../../model/record/recordDocument.ts";
import { MemoryLog } from "../local/MemoryLog.ts";
import { Pace } from "../local/Pace.ts";
import type { RecordSnapshot } from "../local/RecordLog.ts";
import { Records } from "../local/Records.ts";
import { type Holds, Snapshot } from "../local/Snapshot.ts";
import { type Change, NO_CHANGE_YET, type ReaderOptions } from "../port.ts";
import { StoreError, tookTooLong } from "../StoreError.ts";
import { PastSnapshot } from "./PastSnapshot.ts";
import type { Newest, PastSource } from "./PastSource.ts";
import { type Past, readPast } from "./readPast.ts";

/** How many earlier revisions are kept at hand. */
const MOST_KEPT = 2;
/** How long one is kept: it holds on to the newest revision of its time, and what that needs. */
const KEPT_MILLIS = 10 * 60_000;
/** How long one answers after it has been let go: three times as long as an operation may take. */
const RETIREMENT_MILLIS = 30_000;
/** How long it may take to make one; who asked goes away earlier, and finds it when they ask again. */
const MAKING_MILLIS = 120_000;
/** If more than one record in so many differs from now, the graph is built afresh. */
const FEWEST_PER_CHANGE = 5;
/** Records added in a piece. */
const ADDED_AT_ONCE = 64;

/** The most records of which a graph is built afresh: there may be three such graphs beside the newest one. */
const MOST_BUILT = 500_000;

/** An earlier revision that answers. */
interface Made {
  readonly snapshot: Snapshot;
  readonly records: RecordSnapshot;
  readonly holds: Holds;
}

interface Kept {
  readonly made: Promise<Made>;
  readonly timer: NodeJS.Timeout;
  /** How many wait for it now. */
  waiting: number;
}

/** Readers of earlier revisions. One is made at a time, in pieces, for all who ask for it. */
export class PastGraphs {
  readonly #source: PastSource;
  /** By number and time of the revision, the last asked for last: after a restore another may have the number of one. */
  readonly #kept = new Map<string, Kept>();
  readonly #retired = new Map<Made, NodeJS.Timeout>();
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(source: PastSource) {
    this.#source = source;
  }

  /**
   * A reader of a revision as it was. Rejects with a StoreError NOT_FOUND for one that was never made, or that cannot be told any more;
   * TIMEOUT where it is not ready in time.
   */
  async reader(sequence: number, options: ReaderOptions = {}): Promise<Snapshot> {
    const { at } = await this.#changeOf(sequence);
    if (this.#closed) throw closed();
    const key = `${sequence} ${at}`;
    const kept = this.#kept.get(key) ?? this.#make(key, sequence);
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    for (const other of [...this.#kept.keys()].slice(0, -MOST_KEPT)) this.#letGo(other);
    kept.waiting++;
    try {
      return (await inTime(kept.made, sequence, options)).snapshot.under(options);
    } finally {
      kept.waiting--;
    }
  }

  close(): void {
    this.#closed = true;
    for (const key of [...this.#kept.keys()]) this.#letGo(key);
    for (const made of [...this.#retired.keys()]) this.#end(made);
  }

  async #changeOf(sequence: number): Promise<Pick<Change, "sequence" | "at">> {
    if (sequence === 0) return { sequence, at: NO_CHANGE_YET };
    const [change] = sequence > 0 ? await this.#source.changes(sequence - 1, 1) : [];
    if (change?.sequence === sequence) return change;
    throw new StoreError("NOT_FOUND", `There is no revision ${sequence}`);
  }

  #make(key: string, sequence: number): Kept {
    const made = this.#last.then(() => {
      if (this.#closed) throw closed();
      // While others were made, those who asked have gone.
      if (kept.waiting === 0) throw tookTooLong();
      return this.#read(sequence);
    });
    const kept: Kept = { made, waiting: 0, timer: setTimeout(() => this.#letGo(key), KEPT_MILLIS) };
    kept.timer.unref();
    this.#last = made.catch(() => {
      if (this.#kept.get(key) === kept) this.#letGo(key);
    });
    return kept;
  }

  async #read(sequence: number): Promise<Made> {
    const { newest, store } = this.#source;
    const pace = new Pace({ deadline: Date.now() + MAKING_MILLIS });
    const now = "load" in newest ? await load(newest) : atHand(newest);
    try {
      const past = await readPast(this.#source, { sequence, until: now.records.sequence, pace });
      const snapshot = new PastSnapshot(now.records, past);
      const records = new Records(snapshot);
      const graph = await this.#graph(records, { past, pace, now: now.graph });
      const holds = { count: 0 };
      const origin = { store, lagMillis: () => 0 };
      return { snapshot: new Snapshot({ graph, records, origin, holds }), records: snapshot, holds };
    } catch (error) {
      now.records.close();
      throw error;
    }
  }

  async #graph(
    records: Records,
    { past, pace, now }: { readonly past: Past; readonly pace: Pace; readonly now: Snapshot | null },
  ): Promise<Graph> {
    const { undone } = past;
    if (now && undone.size * FEWEST_PER_CHANGE <= now.graph.size) {
      const entries = [...undone];
      return now.graph.next(
        {
          upserts: entries.flatMap(([id, document]) => (document === undefined ? [] : [decodeRecord(id, document)])),
          deletes: entries.flatMap(([id, document]) => (document === undefined ? [id] : [])),
        },
        records,
      );
    }
    if (now && now.graph.size > MOST_BUILT) throw tooLarge();
    const builder = new GraphBuilder(this.#source.model);
    await pace.one(addAll(builder, records));
    return new Graph(builder.build(records));
  }

  #letGo(key: string): void {
    const kept = this.#kept.get(key);
    if (!kept) return;
    this.#kept.delete(key);
    clearTimeout(kept.timer);
    kept.made.then(
      (made) => (this.#closed ? made.records.close() : this.#retire(made)),
      () => {},
    );
  }

  /** Ends one once nobody should need it any more. */
  #retire(made: Made): void {
    const timer = setTimeout(() => (made.holds.count > 0 ? this.#retire(made) : this.#end(made)), RETIREMENT_MILLIS);
    timer.unref();
    this.#retired.set(made, timer);
  }

  #end(made: Made): void {
    clearTimeout(this.#retired.get(made));
    this.#retired.delete(made);
    made.records.close();
  }
}

function* addAll(builder: GraphBuilder, records: Records): Work<void> {
  let added = 0;
  for (const record of records.all()) {
    builder.add(record);
    if (++added % ADDED_AT_ONCE === 0) yield;
  }
}

/** The newest records and the graph of them; without it where somebody wrote between. */
function atHand(newest: Extract<Newest, { graph: unknown }>): { records: RecordSnapshot; graph: Snapshot | null } {
  const graph = newest.graph();
  const records = newest.snapshot();
  return { records, graph: graph.revision.sequence === records.sequence ? graph : null };
}

/** The records of a store that has no others at hand. What is written meanwhile comes after the revision that is asked for, and is undone with the rest. */
async function load(newest: Extract<Newest, { load: unknown }>): Promise<{ records: RecordSnapshot; graph: null }> {
  if ((await newest.size()) > MOST_BUILT) throw tooLarge();
  const documents = new Map<string, string | null>();
  await newest.load((record) => documents.set(record.id, encodeRecord(record)));
  const log = new MemoryLog({ documents, sequence: await newest.sequence(), at: NO_CHANGE_YET });
  return { records: log.snapshot(), graph: null };
}

/** What is made, if that is so in time. */
async function inTime(made: Promise<Made>, sequence: number, { deadline, signal }: ReaderOptions): Promise<Made> {
  let stop = () => {};
  const late = new Promise<never>((_, reject) => {
    const giveUp = () =>
      reject(new StoreError("TIMEOUT", `Revision ${sequence} is being put together: ask again in a moment`));
    if (signal?.aborted || (deadline !== undefined && deadline <= Date.now())) giveUp();
    const timer = deadline === undefined ? undefined : setTimeout(giveUp, Math.max(0, deadline - Date.now()));
    signal?.addEventListener("abort", giveUp);
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", giveUp);
    };
  });
  return Promise.race([made, late]).finally(stop);
}

function closed(): StoreError {
  return new StoreError("UNAVAILABLE", "The store is closed");
}

function tooLarge(): StoreError {
  return new StoreError(
    "NOT_FOUND",
    `Cannot go so far back: of more than ${MOST_BUILT} records no graph is built beside the newest`,
  );
}

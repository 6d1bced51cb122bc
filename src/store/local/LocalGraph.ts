import { GraphBuilder } from "../../graph/build/GraphBuilder.ts";
import type { RecordChanges } from "../../graph/build/GraphParts.ts";
import { Graph } from "../../graph/Graph.ts";
import { fromImage } from "../../graph/image/fromImage.ts";
import { toImage } from "../../graph/image/toImage.ts";
import type { Model } from "../../model/createModel.ts";
import { decodeRecord } from "../../model/record/recordDocument.ts";
import { contentHash } from "../contentHash.ts";
import type { Revision } from "../port.ts";
import type { GraphWorkers } from "./GraphWorkers.ts";
import type { ImageKeeper, ImageMark } from "./ImageKeeper.ts";
import type { RecordLog, RecordSnapshot } from "./RecordLog.ts";
import { Records } from "./Records.ts";
import { type Holds, Snapshot } from "./Snapshot.ts";

export interface LocalGraphOptions {
  /** What revisions are said to be of. */
  readonly store: Revision["store"];
  /** How far the log is behind what it follows, now; left out, it follows nothing. */
  readonly lagMillis?: () => number;
  /** Keeps the graph's image; left out, it is built from all records each time. */
  readonly keeper?: ImageKeeper;
  /** Answer what takes long; left out, all is answered in this thread. */
  readonly workers?: GraphWorkers;
}

/** How long a snapshot is kept for operations that began before the next: three times as long as one may take. */
const RETIREMENT_MILLIS = 30_000;
/** If more than one record in so many changed, the graph is built afresh. */
const FEWEST_PER_CHANGE = 5;
const CHANGES_AT_ONCE = 1000;
/** After so many changed records, and one in so many of all, the image is kept anew. */
const FEWEST_TO_KEEP = 1000;
const FEWEST_PER_KEPT = 20;

/** The in-process graph over a log of records; it takes in what was written when it is next asked. */
export class LocalGraph {
  readonly #model: Model;
  readonly #log: RecordLog;
  readonly #options: LocalGraphOptions;
  /** Of revisions that have a newer one. */
  readonly #retired = new Map<RecordSnapshot, NodeJS.Timeout>();
  /** Writes may follow one another so fast that snapshots must not all wait for their time: unused ones end before. */
  readonly #unused = new FinalizationRegistry<RecordSnapshot>((taken) => this.#end(taken));
  #present: { readonly snapshot: Snapshot; readonly taken: RecordSnapshot; readonly holds: Holds } | null = null;
  /** The revision of the image that is kept, and how many records changed since; -1: there is none. */
  #kept = { sequence: -1, changes: 0 };
  #keeping = Promise.resolve();

  constructor(model: Model, log: RecordLog, options: LocalGraphOptions) {
    this.#model = model;
    this.#log = log;
    this.#options = options;
  }

  /** The newest revision. It answers for half a minute after a newer one has been asked for. */
  reader(): Snapshot {
    const present = this.#present;
    if (present?.taken.sequence === this.#log.sequence()) return present.snapshot;
    const taken = this.#log.snapshot();
    try {
      const records = new Records(taken);
      const graph = this.#graphOf(present?.snapshot ?? null, taken, records);
      const holds = { count: 0 };
      const origin = { lagMillis: () => 0, ...this.#options };
      this.#present = { snapshot: new Snapshot({ graph, records, origin, holds }), taken, holds };
    } catch (error) {
      taken.close();
      throw error;
    }
    if (present) {
      this.#unused.register(present.snapshot, present.taken);
      this.#retire(present.taken, present.holds);
    }
    if (this.#kept.changes > Math.max(FEWEST_TO_KEEP, this.#present.snapshot.graph.size / FEWEST_PER_KEPT))
      void this.keep();
    return this.#present.snapshot;
  }

  /** Keeps the image of the present graph, where images are kept. */
  async keep(): Promise<void> {
    const { keeper } = this.#options;
    const { sequence } = this.#present?.snapshot.revision ?? { sequence: 0 };
    if (keeper && this.#present && sequence > 0 && this.#kept.sequence !== sequence) {
      const image = toImage(this.#present.snapshot.graph.parts);
      const mark = { sequence, history: this.#historyAt(sequence) };
      this.#kept = { sequence, changes: 0 };
      this.#keeping = this.#keeping.then(() => keeper.keep(image, mark));
    }
    await this.#keeping;
  }

  close(): void {
    this.#present?.taken.close();
    for (const taken of [...this.#retired.keys()]) this.#end(taken);
  }

  #graphOf(before: Snapshot | null, taken: RecordSnapshot, records: Records): Graph {
    if (!before) return this.#fromKept(taken, records) ?? this.#build(records);
    const changes = this.#changes(before.revision, before.graph, taken);
    return changes ? before.graph.next(changes, records) : this.#build(records);
  }

  /** The graph of an image that was kept, with what was written since; null where that cannot be had. */
  #fromKept(taken: RecordSnapshot, records: Records): Graph | null {
    const accepts = ({ sequence, history }: ImageMark) =>
      sequence <= taken.sequence && history === this.#historyAt(sequence);
    const kept = this.#options.keeper?.read(accepts);
    if (!kept) return null;
    try {
      const graph = new Graph(fromImage(this.#model, kept.image, records));
      this.#kept = { sequence: kept.mark.sequence, changes: 0 };
      const changes = this.#changes(kept.mark, graph, taken);
      return changes && graph.next(changes, records);
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  }

  /** Differs where two logs have the same numbers for other changes. */
  #historyAt(sequence: number): string {
    const [first] = this.#log.changes(0, 1);
    const [last] = this.#log.changes(sequence - 1, 1);
    return contentHash(JSON.stringify([first, last]));
  }

  #build(records: Records): Graph {
    this.#kept = { sequence: -1, changes: Number.POSITIVE_INFINITY };
    const builder = new GraphBuilder(this.#model);
    for (const record of records.all()) builder.add(record);
    return new Graph(builder.build(records));
  }

  /** What was written since a snapshot; null if it is too much to be taken in piece by piece. */
  #changes({ sequence }: { sequence: number }, graph: Graph, taken: RecordSnapshot): RecordChanges | null {
    const ids = new Set<string>();
    for (let after = sequence; after < taken.sequence; ) {
      const changes = this.#log.changes(after, CHANGES_AT_ONCE).filter(({ sequence }) => sequence <= taken.sequence);
      for (const { upserted, deleted } of changes) for (const id of [...upserted, ...deleted]) ids.add(id);
      if (changes.length === 0 || ids.size * FEWEST_PER_CHANGE > graph.size) return null;
      after = changes.at(-1)?.sequence ?? after;
    }
    this.#kept.changes += ids.size;
    const documents = [...ids].map((id) => [id, taken.document(id)] as const);
    return {
      upserts: documents.flatMap(([id, document]) =>
        typeof document === "string" ? [decodeRecord(id, document)] : [],
      ),
      deletes: documents.flatMap(([id, document]) => (typeof document === "string" ? [] : [id])),
    };
  }

  /** Ends a revision once nobody should need it any more. */
  #retire(taken: RecordSnapshot, holds: Holds): void {
    const timer = setTimeout(
      () => (holds.count > 0 ? this.#retire(taken, holds) : this.#end(taken)),
      RETIREMENT_MILLIS,
    );
    timer.unref();
    this.#retired.set(taken, timer);
  }

  #end(taken: RecordSnapshot): void {
    clearTimeout(this.#retired.get(taken));
    this.#retired.delete(taken);
    taken.close();
  }
}

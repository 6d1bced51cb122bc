import { join } from "node:path";
import type { Model } from "../../model/createModel.ts";
import { decodeRecord, encodeRecord } from "../../model/record/recordDocument.ts";
import type { NodeRecord } from "../../model/types.ts";
import type { WorkItem, WorkQuery } from "../../model/workbench/WorkItem.ts";
import type { GraphWorkers } from "../local/GraphWorkers.ts";
import { ImageFile } from "../local/ImageFile.ts";
import { LocalGraph } from "../local/LocalGraph.ts";
import { MemoryLog } from "../local/MemoryLog.ts";
import type { RecordLog } from "../local/RecordLog.ts";
import { Records } from "../local/Records.ts";
import { loggedWork } from "../loggedWork.ts";
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
import { versionsOf } from "../versionsOf.ts";
import { SqliteLog } from "./SqliteLog.ts";

export interface EmbeddedOptions {
  readonly model: Model;
  /** Where the file is, or is to be; left out, everything stays in memory. */
  readonly folder?: string;
  /** Opens for reading alone, beside a writer if there is one. */
  readonly readOnly?: boolean;
  readonly clock?: () => Date;
  /**
   * Says what the graph is made by, in another way for each model and program that makes another of the same records. With it an image of the graph is
   * kept beside the file, from which the next start goes on; left out, every start builds the graph from all records.
   */
  readonly stamp?: () => string;
  /** Answer what takes long, and end with the store; left out, all is answered in this thread. */
  readonly workers?: GraphWorkers;
}

/**
 * Opens a store that keeps its records in one SQLite file, and answers from a graph in this process.
 * Rejects with a StoreError: LOCKED, NOT_FOUND, DAMAGED, NEWER_VERSION or UNAVAILABLE.
 */
export async function openEmbeddedStore({
  model,
  folder,
  readOnly = false,
  clock = () => new Date(),
  stamp,
  workers,
}: EmbeddedOptions): Promise<GraphStore> {
  const log = folder === undefined ? new MemoryLog() : new SqliteLog(folder, readOnly);
  const keeper = stamp && folder !== undefined && !readOnly ? new ImageFile(join(folder, "wsis.graph"), stamp) : null;
  const graph = new LocalGraph(model, log, {
    store: "embedded",
    ...(keeper && { keeper }),
    ...(workers && { workers }),
  });
  return new EmbeddedStore(log, graph, { model, clock, workers });
}

interface Known {
  readonly ids: readonly string[];
  readonly documents: ReadonlyMap<string, string | null>;
}

interface Surroundings {
  readonly model: Model;
  readonly clock: () => Date;
  readonly workers: GraphWorkers | undefined;
}

class EmbeddedStore implements GraphStore {
  readonly model: Model;
  readonly #log: RecordLog;
  readonly #clock: () => Date;
  readonly #graph: LocalGraph;
  readonly #workers: GraphWorkers | undefined;
  readonly #past: PastGraphs;
  #closed = false;

  constructor(log: RecordLog, graph: LocalGraph, { model, clock, workers }: Surroundings) {
    this.model = model;
    this.#workers = workers;
    this.#log = log;
    this.#clock = clock;
    this.#graph = graph;
    this.#past = new PastGraphs({
      model,
      store: "embedded",
      changes: async (after, limit) => log.changes(after, limit),
      replaced: async (changed) => changed.map(({ id, sequence }) => log.replaced(id, sequence)),
      newest: { snapshot: () => log.snapshot(), graph: () => this.#graph.reader() },
    });
  }

  async reader(options: ReaderOptions = {}): Promise<GraphReader> {
    this.#check();
    return this.#graph.reader().under(options);
  }

  async past(sequence: number, options: ReaderOptions = {}): Promise<GraphReader> {
    this.#check();
    return this.#past.reader(sequence, options);
  }

  async apply(batch: WriteBatch): Promise<WriteAnswer> {
    this.#check();
    return this.#write(batch, this.#clock().toISOString());
  }

  async update({ actor, ids, items = [], change }: WriteUpdate): Promise<WriteAnswer> {
    this.#check();
    const current = this.#log.current(ids);
    const present = ids.map((id) => {
      const document = current.get(id);
      return typeof document === "string" ? decodeRecord(id, document) : null;
    });
    const at = this.#clock().toISOString();
    const found = new Map(items.length > 0 ? this.#log.work({ ids: items }).map((item) => [item.id, item]) : []);
    const moment = { at, sequence: this.#log.sequence(), items: items.map((id) => found.get(id) ?? null) };
    return this.#write({ actor, ...change(present, moment) }, at, { ids, documents: current });
  }

  /** `known`: where some ids stand at present. */
  #write({ actor, upserts, deletes = [], revives = [], work }: WriteBatch, at: string, known?: Known): WriteAnswer {
    const documents = new Map<string, string | null>();
    const asked = new Set(known?.ids);
    const others = [...upserts.map((record) => record.id), ...deletes].filter((id) => !asked.has(id));
    const before = new Map([...(known?.documents ?? []), ...(others.length > 0 ? this.#log.current(others) : [])]);
    for (const record of upserts) {
      this.model.kind(record.kind);
      if (before.get(record.id) === null && !revives.includes(record.id))
        throw new StoreError("CONFLICT", `Cannot write ${record.id}: the id was deleted, and ids are not used again`, {
          id: record.id,
        });
      const document = encodeRecord(record);
      if (before.get(record.id) !== document) documents.set(record.id, document);
      else documents.delete(record.id);
    }
    const upserted = [...documents.keys()];
    const deleted = deletes.filter((id) => typeof before.get(id) === "string");
    for (const id of deleted) documents.set(id, null);
    const [last, lastOfWork] = [this.#log.sequence(), this.#log.workSequence()];
    const sequence = last + 1;
    const change = documents.size === 0 ? null : { sequence, actor, at, upserted, deleted };
    const published = change ? sequence : 0;
    const logged = work && loggedWork(work, { sequence: lastOfWork + 1, at, published });
    const replaced = new Map<string, string>();
    for (const id of documents.keys()) {
      const document = before.get(id);
      if (typeof document === "string") replaced.set(id, document);
    }
    if (change || logged) this.#log.write(documents, change, { work: logged, replaced });
    return {
      sequence: change ? sequence : last,
      changed: [...documents.keys()],
      workSequence: logged?.change ? lastOfWork + 1 : lastOfWork,
    };
  }

  async changes(after: number, limit: number): Promise<Change[]> {
    this.#check();
    return this.#log.changes(after, limit);
  }

  async history(id: string): Promise<Version[]> {
    this.#check();
    const { changes, replaced } = this.#log.touching(id);
    return versionsOf(id, changes, replaced, this.#log.current([id]).get(id) ?? null);
  }

  async work(query: WorkQuery): Promise<WorkItem[]> {
    this.#check();
    return this.#log.work(query);
  }

  async workChanges(after: number, limit: number): Promise<WorkChange[]> {
    this.#check();
    return this.#log.workChanges(after, limit);
  }

  async forget(subject: string): Promise<number> {
    this.#check();
    return this.#log.forget(subject);
  }

  async *records(kind: string): AsyncIterable<NodeRecord> {
    this.#check();
    const records = new Records(this.#log.snapshot());
    try {
      yield* records.records(kind);
    } finally {
      records.close();
    }
  }

  async *audit(): AsyncIterable<string> {
    this.#check();
    yield* this.#log.findings?.() ?? [];
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#workers?.close();
    this.#past.close();
    await this.#graph.keep();
    this.#graph.close();
    this.#log.close();
  }

  #check(): void {
    if (this.#closed) throw new StoreError("UNAVAILABLE", "The store is closed");
  }
}

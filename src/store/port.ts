import type { Model } from "../model/createModel.ts";
import type { Term } from "../model/record/terms.ts";
import type {
  CrossTabAnswer,
  CrossTabRequest,
  Edge,
  FacetAnswer,
  FacetRequest,
  FoundPath,
  NeighbourGroup,
  NeighbourRequest,
  OverlapAnswer,
  OverlapRequest,
  PathRequest,
  SearchAnswer,
  SearchRequest,
  SelectAnswer,
  SelectRequest,
  SimilarAnswer,
  SimilarRequest,
  WalkAnswer,
  WalkRequest,
} from "../model/requests.ts";
import type { NodeRecord, NodeSummary } from "../model/types.ts";
import type { WorkItem, WorkQuery } from "../model/workbench/WorkItem.ts";

/** When the last change was made of a store that has none. */
export const NO_CHANGE_YET = "1970-01-01T00:00:00.000Z";

export interface Revision {
  /** Number of the last change that can be read. 0: an empty store. */
  readonly sequence: number;
  readonly store: "embedded" | "neo4j" | "replica";
  /** How long ago the store made sure that there is nothing newer. */
  readonly lagMillis: number;
  /** When that change was made, ISO 8601; NO_CHANGE_YET in an empty store. */
  readonly at: string;
}

/** Answers questions about one revision. A list of requests gets a list of answers, in the same order. */
export interface GraphReader {
  readonly revision: Revision;
  /** The terms of a kind that has them, in natural order of keys; none for others. */
  terms(kind: string): readonly Term[];
  /** One slot an id, in order; null for an id that does not exist. */
  nodes(ids: readonly string[]): Promise<(NodeRecord | null)[]>;
  /** The same without their links, where that is less to read. */
  summaries?(ids: readonly string[]): Promise<(NodeSummary | null)[]>;
  select(requests: readonly SelectRequest[]): Promise<SelectAnswer[]>;
  facets(requests: readonly FacetRequest[]): Promise<FacetAnswer[]>;
  crossTab(requests: readonly CrossTabRequest[]): Promise<CrossTabAnswer[]>;
  search(requests: readonly SearchRequest[]): Promise<SearchAnswer[]>;
  walk(requests: readonly WalkRequest[]): Promise<WalkAnswer[]>;
  overlaps(requests: readonly OverlapRequest[]): Promise<OverlapAnswer[]>;
  /** In the order of the model's links, forward before reverse; links without neighbours are left out. */
  neighbours(requests: readonly NeighbourRequest[]): Promise<NeighbourGroup[][]>;
  /** Every edge between two of these nodes, by link, from and to. */
  edges(ids: readonly string[]): Promise<Edge[]>;
  /** Simple paths: the shortest first, then by cost, then step by step by the node's id and the link's place in the model, forward before reverse. */
  paths(request: PathRequest): Promise<FoundPath[]>;
  similar(requests: readonly SimilarRequest[]): Promise<SimilarAnswer[]>;
  /** Those of these ids that belonged to a record which was deleted. */
  retired(ids: readonly string[]): Promise<string[]>;
  /** Every record of a kind, by id, without keeping them; absent where pages have to be asked for. */
  records?(kind: string): Iterable<NodeRecord>;
  /** Keeps the revision readable until the function that it answers with is called; absent where nothing would end it. */
  hold?(): () => void;
  /** False if somebody wrote since: answers may then belong to different revisions. Absent: they never do. */
  isConsistent?(): Promise<boolean>;
}

/** What a reader on another machine has to know of the operation that it reads for. */
export interface ReaderOptions {
  /** When the answer is due, in milliseconds since 1970. */
  readonly deadline?: number;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
}

export interface WriteBatch {
  readonly actor: string;
  /** Whole records: what a record does not hold is cleared. */
  readonly upserts: readonly NodeRecord[];
  readonly deletes?: readonly string[];
  /** Ids of the upserts that may have been deleted before: they are used again. Of others it is refused. */
  readonly revives?: readonly string[];
  /** What stands on the workbench after it, in the same transaction. */
  readonly work?: WorkWrite;
}

export interface WorkWrite {
  readonly items: readonly WorkItem[];
  /** Ids of items that go. */
  readonly discards?: readonly string[];
  /** Who writes, as the log of the workbench tells it; null: that log does not tell of it. */
  readonly actor: string | null;
  readonly reason: string;
}

/** A write that depends on what is there. */
export interface WriteUpdate {
  readonly actor: string;
  readonly ids: readonly string[];
  /** Ids of items of the workbench. */
  readonly items?: readonly string[];
  /**
   * Called with the records of `ids` as they are, null for what does not exist; nobody writes between. May be called
   * more than once.
   */
  readonly change: (present: readonly (NodeRecord | null)[], moment: Moment) => Omit<WriteBatch, "actor">;
}

/** What else an update may depend on. */
export interface Moment {
  /** The time of the write, ISO 8601. */
  readonly at: string;
  /** Number of the last change of the graph. */
  readonly sequence: number;
  /** The items asked for as they are; null for what does not exist. */
  readonly items: readonly (WorkItem | null)[];
}

export interface WriteAnswer {
  /** The revision in which the batch can be read; the present one if it changed nothing. */
  readonly sequence: number;
  /** Ids of the records that differ from before. */
  readonly changed: readonly string[];
  /** Number of the last change of the workbench. */
  readonly workSequence: number;
}

/** A change of the workbench, as its own log tells it. */
export interface WorkChange {
  readonly sequence: number;
  readonly actor: string;
  readonly at: string;
  readonly reason: string;
  /** Ids of the items written or discarded. */
  readonly items: readonly string[];
  /** The change of the graph that was made with it; 0: none. */
  readonly published: number;
}

export interface Change {
  readonly sequence: number;
  readonly actor: string;
  readonly at: string;
  readonly upserted: readonly string[];
  readonly deleted: readonly string[];
}

/** A record as a change left it. */
export interface Version extends Pick<Change, "sequence" | "actor" | "at"> {
  /** Null: the change deleted it. Absent: what it was then was never kept. */
  readonly record?: NodeRecord | null;
}

export interface GraphStore {
  readonly model: Model;
  /** The newest revision. */
  reader(options?: ReaderOptions): Promise<GraphReader>;
  /**
   * A revision as it was. Rejects with a StoreError NOT_FOUND for one that was never made, or of which not all was kept; TIMEOUT where it is not
   * ready in time: it may be a moment later.
   */
  past(sequence: number, options?: ReaderOptions): Promise<GraphReader>;
  /**
   * Writes a batch: all or nothing, durable when it answers.
   * Throws a StoreError with code CONFLICT for an id that was deleted and is not revived, READ_ONLY where this store may not write.
   */
  apply(batch: WriteBatch): Promise<WriteAnswer>;
  /** As `apply`, of what a function makes of the records as they are. */
  update(update: WriteUpdate): Promise<WriteAnswer>;
  /** The change log after a sequence number, oldest first. */
  changes(after: number, limit: number): Promise<Change[]>;
  /** What became of a record, oldest first; nothing for an id that was never used. */
  history(id: string): Promise<Version[]>;
  /** Items of the workbench: one slot an id, without those that do not exist, or a page. As they are now. */
  work(query: WorkQuery): Promise<WorkItem[]>;
  /** The log of the workbench after a sequence number, oldest first. */
  workChanges(after: number, limit: number): Promise<WorkChange[]>;
  /**
   * Puts a constant in the place of who somebody is, by their subject, in the log of the workbench: the one change that a log ever sees.
   * Gives how many entries told of them. In a file, nothing of what was replaced or discarded before is left then.
   */
  forget(subject: string): Promise<number>;
  /** Every record of a kind, by id. */
  records(kind: string): AsyncIterable<NodeRecord>;
  /** What is not as it was written through a store, beside its records, each finding a sentence; absent where nothing can be. */
  audit?(): AsyncIterable<string>;
  close(): Promise<void>;
}

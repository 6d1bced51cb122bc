import type { SelectedRows } from "../../graph/answers/page.ts";
import type { Graph } from "../../graph/Graph.ts";
import type { Work } from "../../graph/Work.ts";
import type { SelectAnswer, SelectRequest } from "../../model/requests.ts";
import type { NodeRecord } from "../../model/types.ts";
import type { GraphReader, ReaderOptions, Revision } from "../port.ts";
import { Pace } from "./Pace.ts";
import type { Records } from "./Records.ts";

/** Where a revision is from. */
export interface Origin {
  readonly store: Revision["store"];
  readonly lagMillis: () => number;
}

/** What a snapshot is made of. */
interface SnapshotParts {
  readonly graph: Graph;
  readonly records: RecordsOf;
  readonly origin: Origin;
  readonly holds: Holds;
}

/** How many use a revision for longer than an operation takes. */
export interface Holds {
  count: number;
}

/** As much of the records as a snapshot reads. */
type RecordsOf = Pick<Records, "sequence" | "at" | "record" | "records" | "isRetired">;

/** One revision: the in-process graph and the records it was built from. */
export class Snapshot implements GraphReader {
  readonly graph: Graph;
  readonly #parts: SnapshotParts;
  readonly #pace: Pace;
  /** The one that others were made of: while they are used, so is it. */
  readonly #whole: Snapshot;

  constructor(parts: SnapshotParts, pace = new Pace(), whole?: Snapshot) {
    this.graph = parts.graph;
    this.#parts = parts;
    this.#pace = pace;
    this.#whole = whole ?? this;
  }

  /** The same for one operation. */
  under(options: ReaderOptions): Snapshot {
    return new Snapshot(this.#parts, new Pace(options), this.#whole);
  }

  get revision(): Revision {
    const { records, origin } = this.#parts;
    return { sequence: records.sequence, store: origin.store, lagMillis: origin.lagMillis(), at: records.at };
  }

  terms(kind: string) {
    return this.graph.terms(kind);
  }

  async nodes(ids: readonly string[]): Promise<(NodeRecord | null)[]> {
    return this.#pace.map(ids, (id) => this.#parts.records.record(id));
  }

  async select(requests: Parameters<GraphReader["select"]>[0]) {
    return this.#pace.each(requests, (request) => this.#select(request));
  }

  *#select(request: SelectRequest): Work<SelectAnswer> {
    return yield* this.#withRecords(yield* this.graph.select(request));
  }

  *#withRecords({ rows, hasNext, hasPrevious, totalCount, below }: SelectedRows): Work<SelectAnswer> {
    const records = rows.map(({ id }) => this.#parts.records.record(id)!);
    const answer = { rows, records, hasNext, hasPrevious, totalCount };
    if (!below) return answer;
    const pages: SelectAnswer[][] = [];
    for (const ofRow of below) {
      const answers: SelectAnswer[] = [];
      for (const page of ofRow) answers.push(yield* this.#withRecords(page));
      pages.push(answers);
      yield;
    }
    return { ...answer, below: pages };
  }

  async facets(requests: Parameters<GraphReader["facets"]>[0]) {
    return this.#pace.each(requests, (request) => this.graph.facets(request));
  }

  async crossTab(requests: Parameters<GraphReader["crossTab"]>[0]) {
    return this.#pace.one(this.graph.crossTabs(requests));
  }

  async search(requests: Parameters<GraphReader["search"]>[0]) {
    return this.#pace.each(requests, (request) => this.graph.search(request));
  }

  async walk(requests: Parameters<GraphReader["walk"]>[0]) {
    return this.#pace.each(requests, (request) => this.graph.walk(request));
  }

  async overlaps(requests: Parameters<GraphReader["overlaps"]>[0]) {
    return this.#pace.each(requests, (request) => this.graph.overlaps(request));
  }

  async neighbours(requests: Parameters<GraphReader["neighbours"]>[0]) {
    return this.#pace.map(requests, (request) => this.graph.explorer.neighbours(request));
  }

  async edges(ids: readonly string[]) {
    return this.graph.explorer.edges(ids);
  }

  async paths(request: Parameters<GraphReader["paths"]>[0]) {
    return this.#pace.one(this.graph.explorer.paths(request));
  }

  async similar(requests: Parameters<GraphReader["similar"]>[0]) {
    return this.#pace.each(requests, (request) => this.graph.explorer.similar(request));
  }

  records(kind: string) {
    return this.#parts.records.records(kind);
  }

  hold(): () => void {
    const { holds } = this.#parts;
    holds.count++;
    let held = true;
    return () => {
      if (held) holds.count--;
      held = false;
    };
  }

  async retired(ids: readonly string[]) {
    return ids.filter((id) => this.#parts.records.isRetired(id));
  }
}

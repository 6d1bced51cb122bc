import type { SelectedRows } from "../../graph/answers/page.ts";
import type { Graph } from "../../graph/Graph.ts";
import type { Work } from "../../graph/Work.ts";
import type { SelectAnswer } from "../../model/requests.ts";
import type { NodeRecord } from "../../model/types.ts";
import type { GraphReader, ReaderOptions, Revision } from "../port.ts";
import { effort } from "./effort.ts";
import type { GraphWorkers } from "./GraphWorkers.ts";
import { Pace } from "./Pace.ts";
import { type Answered, type Asked, type QuestionName, workOn } from "./questions.ts";
import type { Records } from "./Records.ts";

/** Where a revision is from. */
export interface Origin {
  readonly store: Revision["store"];
  readonly lagMillis: () => number;
  /** Answer what takes long; left out, all is answered here. */
  readonly workers?: GraphWorkers;
}

/** So many records are read in one piece. */
const RECORDS_AT_ONCE = 250;

/** What looks at more nodes is not begun here: it keeps others waiting for longer than a few milliseconds. */
const LONG_EFFORT = 200_000;

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
type RecordsOf = Pick<Records, "sequence" | "at" | "record" | "several" | "records" | "isRetired">;

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
    const parts: string[][] = [];
    for (let first = 0; first < ids.length; first += RECORDS_AT_ONCE)
      parts.push(ids.slice(first, first + RECORDS_AT_ONCE));
    return (await this.#pace.map(parts, (part) => this.#parts.records.several(part))).flat();
  }

  async select(requests: Parameters<GraphReader["select"]>[0]): Promise<SelectAnswer[]> {
    const selected = await this.#answer("select", requests);
    return this.#pace.each(selected, (rows) => this.#withRecords(rows));
  }

  *#withRecords({ rows, hasNext, hasPrevious, totalCount, below }: SelectedRows): Work<SelectAnswer> {
    const records = this.#parts.records.several(rows.map(({ id }) => id)) as readonly NodeRecord[];
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

  facets(requests: Parameters<GraphReader["facets"]>[0]) {
    return this.#answer("facets", requests);
  }

  async crossTab(requests: Parameters<GraphReader["crossTab"]>[0]) {
    const [answers] = await this.#answer("crossTab", [requests]);
    return answers!;
  }

  search(requests: Parameters<GraphReader["search"]>[0]) {
    return this.#answer("search", requests);
  }

  walk(requests: Parameters<GraphReader["walk"]>[0]) {
    return this.#answer("walk", requests);
  }

  overlaps(requests: Parameters<GraphReader["overlaps"]>[0]) {
    return this.#answer("overlaps", requests);
  }

  neighbours(requests: Parameters<GraphReader["neighbours"]>[0]) {
    return this.#answer("neighbours", requests);
  }

  async edges(ids: readonly string[]) {
    const [edges] = await this.#answer("edges", [ids]);
    return edges!;
  }

  async paths(request: Parameters<GraphReader["paths"]>[0]) {
    const [paths] = await this.#answer("paths", [request]);
    return paths!;
  }

  similar(requests: Parameters<GraphReader["similar"]>[0]) {
    return this.#answer("similar", requests);
  }

  /** What is short is answered here; what turns out not to be, or is known not to be, by a worker where there is one. */
  async #answer<Q extends QuestionName>(name: Q, requests: readonly Asked<Q>[]): Promise<Answered<Q>[]> {
    const { graph } = this;
    const { workers } = this.#parts.origin;
    const work = (request: Asked<Q>) => workOn(graph, name, request);
    if (!workers || requests.some((request) => staysHere(name, request))) return this.#pace.each(requests, work);
    const most = workers.isEager ? -1 : LONG_EFFORT;
    const isLong = requests.reduce((sum, request) => sum + effort(graph, name, request), 0) > most;
    const answers = isLong ? [] : this.#pace.begin(requests, work);
    const rest = requests.slice(answers.length);
    if (rest.length === 0) return answers;
    const long = await workers.ask(graph, name, rest, this.#pace.options);
    return [...answers, ...(long ?? (await this.#pace.each(rest, work)))];
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

/**
 * Orders by a property are made of records, which are here alone; and of neighbours there are so many that to hand them over takes longer than to
 * find them.
 */
function staysHere<Q extends QuestionName>(name: Q, request: Asked<Q>): boolean {
  if (name !== "select") return name === "neighbours";
  const { orderBy, below = [] } = request as Asked<"select">;
  const byProperty = orderBy.some((key) => "property" in key && key.property !== "id");
  return byProperty || below.some((page) => staysHere("select", page.request));
}

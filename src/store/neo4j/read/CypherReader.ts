import neo4j from "neo4j-driver";
import type { Dimension, Model } from "../../../model/createModel.ts";
import { closedKeys, shownKeys } from "../../../model/dimensions/shownKeys.ts";
import type { Term } from "../../../model/filter/terms.ts";
import { splitId } from "../../../model/record/nodeId.ts";
import type {
  CrossTabAnswer,
  CrossTabRequest,
  Edge,
  FacetAnswer,
  FacetRequest,
  FoundPath,
  KeyCount,
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
} from "../../../model/requests.ts";
import type { NodeRecord, NodeSummary } from "../../../model/types.ts";
import { compareCodePoints, compareNatural } from "../../../model/words/naturalOrder.ts";
import type { GraphReader, Revision } from "../../port.ts";
import type { Compile } from "../compile/Compiled.ts";
import { compileNeighbours, neighbourAnswer } from "../compile/compileNeighbours.ts";
import { compileOverlaps, overlapAnswer } from "../compile/compileOverlaps.ts";
import { compileSearch } from "../compile/compileSearch.ts";
import { compileCount, compilePage } from "../compile/compileSelect.ts";
import { compileSimilar, similarAnswer } from "../compile/compileSimilar.ts";
import { compileCells, compileFacet, type ShownKeys } from "../compile/compileTables.ts";
import { compileWalk, walkAnswer } from "../compile/compileWalk.ts";
import type { Deadline, Neo4jSession } from "../connect/Neo4jSession.ts";
import { THE_LOG } from "../shape/changeLog.ts";
import { type FoundNode, SummaryShape } from "../shape/SummaryShape.ts";
import { loadNodes, loadSummaries } from "./loadNodes.ts";
import { PageReader } from "./PageReader.ts";
import type { ReadOne } from "./ReadOne.ts";
import { readEdges } from "./readEdges.ts";
import { readPaths } from "./readPaths.ts";

const RETIRED = "UNWIND $ids AS id MATCH (t:Tombstone { id: id }) RETURN collect(t.id) AS retired";

type Row = Readonly<Record<string, unknown>>;

export interface CypherReaderParts {
  readonly model: Model;
  readonly session: Neo4jSession;
  readonly revision: Revision;
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  readonly deadline: Deadline;
  readonly onSequence: (sequence: number) => void;
}

/** Answers every question of the port by Cypher: requests of one shape are one statement, however many they are. */
export class CypherReader implements GraphReader {
  readonly answersBelow = true;
  readonly revision: Revision;
  readonly #model: Model;
  readonly #session: Neo4jSession;
  readonly #terms: ReadonlyMap<string, readonly Term[]>;
  readonly #deadline: Deadline;
  readonly #onSequence: (sequence: number) => void;
  #moved = false;

  constructor({ model, session, revision, terms, deadline, onSequence }: CypherReaderParts) {
    this.#model = model;
    this.#session = session;
    this.revision = revision;
    this.#terms = terms;
    this.#deadline = deadline;
    this.#onSequence = onSequence;
  }

  terms(kind: string): readonly Term[] {
    return this.#terms.get(kind) ?? [];
  }

  /** Between two statements somebody may write: what was read belongs together only if each met this revision. */
  async isConsistent(): Promise<boolean> {
    return !this.#moved;
  }

  readonly #meeting = (sequence: unknown) => this.#meet(sequence);

  #meet(sequence: unknown): void {
    const met = (sequence as number | null) ?? 0;
    if (met !== this.revision.sequence) this.#moved = true;
    this.#onSequence(met);
  }

  nodes(ids: readonly string[]): Promise<(NodeRecord | null)[]> {
    return loadNodes(this.#model, this.#session.alone(this.#deadline), ids, this.#meeting);
  }

  summaries(ids: readonly string[]): Promise<(NodeSummary | null)[]> {
    return loadSummaries(this.#model, this.#session.alone(this.#deadline), ids, this.#meeting);
  }

  async select(requests: readonly SelectRequest[]): Promise<SelectAnswer[]> {
    const answers = await this.#ask([
      ...requests.map((request) => (request.count ? (of: boolean) => compileCount(this.#model, request, of) : null)),
      ...requests.map((request) => (request.page ? (of: boolean) => compilePage(this.#model, request, of) : null)),
    ]);
    return requests.map((request, index): SelectAnswer => {
      const total = answers[index]?.total as number | undefined;
      const page = request.page && new PageReader(this.#model, request).read(answers[requests.length + index] ?? null);
      return { ...(page ?? { rows: [], hasNext: false, hasPrevious: false }), totalCount: total ?? null };
    });
  }

  async facets(requests: readonly FacetRequest[]): Promise<FacetAnswer[]> {
    const answers = await this.#ask(
      requests.map((request) => {
        const shown = this.#shown(this.#dimension(request.set.kind, request.dimension));
        return (of: boolean) => compileFacet(this.#model, request, shown, of);
      }),
    );
    return requests.map(({ set, dimension, first }, index) => {
      const { buckets, missing } = this.#axis(set.kind, dimension, answers[index]?.counts);
      return {
        buckets: [...buckets].sort((a, b) => b.count - a.count).slice(0, first),
        totalBuckets: buckets.length,
        missing,
      };
    });
  }

  async crossTab(requests: readonly CrossTabRequest[]): Promise<CrossTabAnswer[]> {
    const count = requests.length;
    const shownRows = requests.map(({ set, rows }) => this.#shown(this.#dimension(set.kind, rows)));
    const shownColumns = requests.map(({ set, columns }) => this.#shown(this.#dimension(set.kind, columns)));
    const shownOf = (of: readonly ShownKeys[], index: number) => of[index] as ShownKeys;
    const totals = <T>(parts: readonly T[]) => parts.map((part, index) => (requests[index]?.cellsOnly ? null : part));
    const answers = await this.#ask([
      ...requests.map(
        (request, index) => (of: boolean) =>
          compileCells(this.#model, request, shownOf(shownRows, index), shownOf(shownColumns, index), of),
      ),
      ...totals(
        requests.map(
          ({ set, rows: dimension }, index) =>
            (of: boolean) =>
              compileFacet(this.#model, { set, dimension }, shownOf(shownRows, index), of),
        ),
      ),
      ...totals(
        requests.map(
          ({ set, columns: dimension }, index) =>
            (of: boolean) =>
              compileFacet(this.#model, { set, dimension }, shownOf(shownColumns, index), of),
        ),
      ),
      ...totals(
        requests.map(
          ({ set }) =>
            (of: boolean) =>
              compileCount(this.#model, { set, orderBy: [], count: true }, of),
        ),
      ),
    ]);
    return requests.map(({ set: { kind }, rows, columns, rowsFirst, columnsFirst }, index): CrossTabAnswer => {
      const cells = answers[index]?.cells as [string | null, string | null, number][];
      const met = (side: 0 | 1) => cells.map((cell) => [cell[side], 0]);
      const row = this.#axis(kind, rows, answers[count + index]?.counts ?? met(0));
      const column = this.#axis(kind, columns, answers[2 * count + index]?.counts ?? met(1));
      const held = new Map(cells.map(([r, c, number]) => [`${r}\n${c}`, number]));
      const rowKeys = largestInOrder(row.buckets, rowsFirst);
      const columnKeys = largestInOrder(column.buckets, columnsFirst);
      return {
        rows: rowKeys,
        columns: columnKeys,
        counts: rowKeys.map((r) => columnKeys.map((c) => held.get(`${r.key}\n${c.key}`) ?? 0)),
        total: (answers[3 * count + index]?.total as number | undefined) ?? 0,
        rowMissing: row.missing,
        columnMissing: column.missing,
      };
    });
  }

  async search(requests: readonly SearchRequest[]): Promise<SearchAnswer[]> {
    const answers = await this.#ask(
      requests.map((request) =>
        request.terms.length > 0 ? (of: boolean) => compileSearch(this.#model, request, of) : null,
      ),
    );
    const shapes = new Map(this.#model.kinds.map((kind) => [kind.name, new SummaryShape(kind)]));
    return requests.map(({ limit }, index) => {
      const hits = (answers[index]?.hits ?? []) as [kind: string, rank: number, node: FoundNode][];
      const shown = hits.slice(0, limit);
      const records = shown.map(([kind, , node]) => shapes.get(kind)!.summary(node));
      const kinds = (answers[index]?.kinds ?? []) as [string, number][];
      return {
        hits: records.map(({ id }, place) => ({ id, rank: shown[place]?.[1] as number })),
        records,
        hasNext: hits.length > limit,
        totalCount: kinds.reduce((sum, [, held]) => sum + held, 0),
        kinds: kinds
          .map(([key, held]) => ({ key, count: held }))
          .sort((a, b) => b.count - a.count || compareCodePoints(a.key, b.key)),
      };
    });
  }

  async walk(requests: readonly WalkRequest[]): Promise<WalkAnswer[]> {
    const answers = await this.#ask(requests.map((request) => (of: boolean) => compileWalk(this.#model, request, of)));
    return requests.map((request, index) => walkAnswer(request, answers[index] as Row));
  }

  async overlaps(requests: readonly OverlapRequest[]): Promise<OverlapAnswer[]> {
    const answers = await this.#ask(
      requests.map((request) =>
        request.sets.length > 0 ? (of: boolean) => compileOverlaps(this.#model, request, of) : null,
      ),
    );
    return requests.map((request, index) => overlapAnswer(request, answers[index] ?? null));
  }

  async neighbours(requests: readonly NeighbourRequest[]): Promise<NeighbourGroup[][]> {
    const answers = await this.#ask(
      requests.map((request) =>
        this.#isLinked(request.id) ? (of: boolean) => compileNeighbours(this.#model, request, of) : null,
      ),
    );
    return requests.map((request, index) => neighbourAnswer(this.#model, request, answers[index] ?? null));
  }

  async similar(requests: readonly SimilarRequest[]): Promise<SimilarAnswer[]> {
    const answers = await this.#ask(
      requests.map((request) =>
        this.#isLinked(request.id) ? (of: boolean) => compileSimilar(this.#model, request, of) : null,
      ),
    );
    return requests.map((request, index) => similarAnswer(this.#model, request, answers[index] ?? null));
  }

  edges(ids: readonly string[]): Promise<Edge[]> {
    return readEdges(this.#model, this.#readOne, ids);
  }

  paths(request: PathRequest): Promise<FoundPath[]> {
    return readPaths(this.#model, this.#readOne, request);
  }

  async retired(ids: readonly string[]): Promise<string[]> {
    const found = await this.#readOne(RETIRED, { ids });
    const retired = new Set(found?.retired as string[]);
    return ids.filter((id) => retired.has(id));
  }

  /** True if an id could be that of a record with links. */
  #isLinked(id: string): boolean {
    const kind = splitId(id)?.kind ?? "";
    return this.#model.has(kind) && this.#model.kind(kind).sides.length > 0;
  }

  readonly #readOne: ReadOne = async (text, values) => {
    const whole = `CALL () { ${text} } CALL () { ${THE_LOG} RETURN log.sequence AS sequence } RETURN *`;
    const { records } = await this.#session.alone(this.#deadline).run(whole, values);
    const row = records[0]?.toObject() ?? null;
    if (row) this.#meet(row.sequence);
    return row;
  };

  /** One answer a part; parts with the same text go out as one statement, all of them at once. */
  async #ask(parts: readonly (Compile | null)[]): Promise<(Row | null)[]> {
    const answers = new Array<Row | null>(parts.length).fill(null);
    const statements = statementsOf(parts);
    if (statements.length === 0) return answers;
    const each = this.#session.alone(this.#deadline);
    const results = await Promise.all(statements.map(({ text, values }) => each.run(text, values)));
    results.forEach(({ records }, index) => {
      for (const record of records) {
        const answer = record.toObject() as Row & { i?: number | null; sequence: unknown };
        const only = statements[index]?.only;
        const part = only ?? answer.i ?? null;
        if (part !== null) answers[part] = answer;
        if (only !== undefined || part === null) this.#meet(answer.sequence);
      }
    });
    return answers;
  }

  #dimension(kind: string, name: string): Dimension {
    return this.#model.kind(kind).dimension.get(name)!;
  }

  #shown(dimension: Dimension): ShownKeys {
    return shownKeys(dimension, this.#termsOf);
  }

  readonly #termsOf = (kind: string) => this.terms(kind);

  /** The keys of a dimension in natural order, closed vocabularies with their zeros; and what has none. */
  #axis(kind: string, name: string, counts: unknown): { buckets: KeyCount[]; missing: number } {
    const dimension = this.#dimension(kind, name);
    const held = new Map(
      (counts as [string | number | boolean | null, number][]).map(([key, of]) => [key && String(key), of]),
    );
    const missing = held.get(null) ?? 0;
    held.delete(null);
    if (dimension.level === "leaf") {
      const shown = this.#shown(dimension);
      for (const key of held.keys()) if (key && !shown?.has(key)) held.delete(key);
    }
    const keys = [...new Set([...closedKeys(dimension, this.#termsOf), ...(held.keys() as Iterable<string>)])];
    if (!dimension.field.vocabulary) keys.sort(compareNatural);
    return { buckets: keys.map((key) => ({ key, count: held.get(key) ?? 0 })), missing };
  }
}

interface Statement {
  readonly text: string;
  readonly values: Record<string, unknown>;
  /** The part that it answers, where it is one alone; else each row tells, as `i`. */
  readonly only?: number | undefined;
}

/** Requests whose text is the same. */
interface Group {
  readonly at: number[];
  readonly compile: Compile;
  readonly rows: (readonly unknown[])[];
  readonly columns: string;
  readonly nested: boolean;
}

/**
 * The statements that answer all parts: requests of one text are rows of one, and those with the same columns go out
 * together, as there and back costs more than most of them. Each returns the last change that it met.
 */
export function statementsOf(parts: readonly (Compile | null)[]): Statement[] {
  const groups = new Map<string, Group>();
  parts.forEach((compile, index) => {
    if (!compile) return;
    const { text, values, limits, columns, nested = false } = compile(true);
    const name = `${limits.join()} ${text}`;
    const group = groups.get(name) ?? { at: [], compile, rows: [], columns: columns.join(), nested };
    group.at.push(index);
    group.rows.push(values);
    groups.set(name, group);
  });
  const single: Statement[] = [];
  const together = new Map<string, Group[]>();
  for (const group of groups.values()) {
    if (group.nested) together.set(group.columns, [...(together.get(group.columns) ?? []), group]);
    else if (group.rows.length === 1) single.push(alone(group));
    else single.push(union([group]));
  }
  return [...single, ...[...together.values()].map(union)];
}

function alone({ at, compile }: Group): Statement {
  const { text, values, columns, limits } = compile(false);
  const named = Object.fromEntries(values.map((value, index) => [`p${index}`, bound(value)]));
  const shared = Object.fromEntries(limits.map((limit, index) => [`limit${index}`, neo4j.int(limit)]));
  const whole = `CALL () { ${text} } ${THE_LOG} RETURN ${columns.join(", ")}, log.sequence AS sequence`;
  return { text: whole, values: { ...named, ...shared }, only: at[0] };
}

function union(groups: readonly Group[]): Statement {
  const values: Record<string, unknown> = {};
  const branches = groups.map(({ at, compile, rows }, number) => {
    const { text, columns, limits } = compile(true);
    values[`rows${number}`] = rows.map((p, index) => ({ i: at[index], p: p.map(bound) }));
    limits.forEach((limit, index) => {
      values[`limit${number}_${index}`] = neo4j.int(limit);
    });
    return `UNWIND $rows${number} AS row CALL (row) { ${text.replaceAll("$limit", `$limit${number}_`)} } RETURN row.i AS i, ${columns.join(", ")}, null AS sequence`;
  });
  const columns = groups[0]?.compile(true).columns ?? [];
  // The last branch runs when the others have been read.
  const none = columns.map((name) => `null AS ${name}`).join(", ");
  branches.push(`${THE_LOG} RETURN null AS i, ${none}, log.sequence AS sequence`);
  return { text: branches.join(" UNION ALL "), values };
}

/** Whole numbers as Cypher's integers. */
function bound(value: unknown): unknown {
  return Number.isInteger(value) ? neo4j.int(value as number) : value;
}

function largestInOrder(axis: readonly KeyCount[], first: number): KeyCount[] {
  if (axis.length <= first) return [...axis];
  const largest = new Set([...axis].sort((a, b) => b.count - a.count).slice(0, first));
  return axis.filter((bucket) => largest.has(bucket));
}

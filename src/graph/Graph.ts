import { areTogether } from "../model/dimensions/areTogether.ts";
import { targetKind } from "../model/links/linkStep.ts";
import { type Term, withDescendants } from "../model/record/terms.ts";
import type {
  CrossTabAnswer,
  CrossTabRequest,
  FacetAnswer,
  FacetRequest,
  LinkedCount,
  OverlapAnswer,
  OverlapRequest,
  PageBelow,
  SearchAnswer,
  SearchRequest,
  SelectRequest,
  WalkAnswer,
  WalkRequest,
} from "../model/requests.ts";
import { type CountOrder, countOrder } from "./answers/CountOrder.ts";
import { crossTab, type Together } from "./answers/crossTab.ts";
import { facet } from "./answers/facet.ts";
import { LinkExplorer } from "./answers/LinkExplorer.ts";
import { largestValues } from "./answers/largestValues.ts";
import type { NodeSet } from "./answers/NodeSet.ts";
import { NodeSets } from "./answers/NodeSets.ts";
import { overlaps } from "./answers/overlaps.ts";
import { type AppliedOrder, page, type SelectedRows } from "./answers/page.ts";
import { search } from "./answers/search.ts";
import type { Bits } from "./arrays/bits.ts";
import { edgesAlong } from "./build/edgesAlong.ts";
import type { GraphParts, RecordChanges, RecordSource } from "./build/GraphParts.ts";
import { LazyIndexes } from "./build/LazyIndexes.ts";
import { nextParts } from "./build/nextParts.ts";
import type { KindTable } from "./indexes/KindTable.ts";
import type { Work } from "./Work.ts";

/** One revision of the graph, immutable. All answers are as the port defines them. */
export class Graph {
  readonly parts: GraphParts;
  readonly #indexes: LazyIndexes;
  readonly #sets: NodeSets;
  #explorer: LinkExplorer | null = null;

  /** `indexes`: of the same parts, if some are known already. */
  constructor(parts: GraphParts, indexes: LazyIndexes = new LazyIndexes(parts)) {
    this.parts = parts;
    this.#indexes = indexes;
    this.#sets = new NodeSets(parts, indexes);
  }

  /** The graph after a write, which `source` has the records of. This one stays as it is. */
  next(changes: RecordChanges, source: RecordSource): Graph {
    const { parts, deltas } = nextParts(this.parts, changes, source);
    return new Graph(parts, this.#indexes.next(parts, deltas));
  }

  /** How many nodes there are. */
  get size(): number {
    return [...this.parts.tables.values()].reduce((sum, table) => sum + table.size, 0);
  }

  /** How many there are of a kind. */
  count(kind: string): number {
    return this.#table(kind).size;
  }

  has(id: string): boolean {
    return [...this.parts.tables.values()].some((table) => table.ofId(id) !== undefined);
  }

  terms(kind: string): readonly Term[] {
    return this.parts.terms.get(kind) ?? [];
  }

  *select(request: SelectRequest): Work<SelectedRows> {
    return yield* this.#selectFrom(yield* this.#sets.of(request.set), request);
  }

  *#selectFrom(selection: NodeSet, request: SelectRequest): Work<SelectedRows> {
    const { kind } = request.set;
    const orders: AppliedOrder[] = [];
    for (const key of request.orderBy) {
      const { descending } = key;
      if ("count" in key) orders.push({ order: yield* this.#countOrder(kind, selection, key.count), descending });
      else orders.push({ order: key.property === "id" ? null : this.#indexes.order(kind, key.property), descending });
    }
    const answer = page(this.#table(kind), selection, orders, request);
    return request.below ? { ...answer, below: yield* this.#selectBelow(answer.nodes, request.below) } : answer;
  }

  *#selectBelow(nodes: readonly number[], pages: readonly PageBelow[]): Work<SelectedRows[][]> {
    const below: SelectedRows[][] = [];
    for (const node of nodes) {
      const ofNode: SelectedRows[] = [];
      for (const { link, reverse, request } of pages)
        ofNode.push(yield* this.#selectFrom(yield* this.#sets.linked([node], { link, reverse }, request.set), request));
      below.push(ofNode);
      yield;
    }
    return below;
  }

  *#countOrder(kind: string, selection: NodeSet, counted: LinkedCount): Work<CountOrder> {
    const { link, reverse, filter, basis, withBelow } = counted;
    const table = this.#table(kind);
    const terms = this.terms(kind);
    const numbers = (keys: readonly string[]) =>
      keys.map((key) => table.ofKey(key)).filter((node) => node !== undefined);
    const target = targetKind(this.parts.model, { link, reverse });
    return yield* countOrder(table.size, selection.list, {
      edges: edgesAlong(this.parts, { link, reverse }),
      basis,
      passing: filter.op === "everything" ? null : yield* this.#sets.passing(target, filter),
      within: withBelow ? (node) => numbers(withDescendants(terms, table.key(node))) : null,
    });
  }

  *facets({ set, dimension, first }: FacetRequest): Work<FacetAnswer> {
    return facet(yield* this.#sets.of(set), this.#indexes.dimension(set.kind, dimension), set.basis, first);
  }

  /** Tables of one set that differ only in bases which no edge has are counted once. */
  *crossTabs(requests: readonly CrossTabRequest[]): Work<CrossTabAnswer[]> {
    const counted = new Map<string, { selection: NodeSet; answer: CrossTabAnswer }>();
    const answers: CrossTabAnswer[] = [];
    for (const { set, rows, columns, rowsFirst, columnsFirst } of requests) {
      const { kind, basis } = set;
      const selection = yield* this.#sets.of(set);
      const row = { index: this.#indexes.dimension(kind, rows), first: rowsFirst };
      const column = { index: this.#indexes.dimension(kind, columns), first: columnsFirst };
      const together = this.#together(kind, rows, columns);
      const bases = [row, column].map(({ index }) => index.canonical(basis));
      const memo = [kind, rows, columns, rowsFirst, columnsFirst, ...bases].join();
      const known = counted.get(memo);
      const answer =
        known?.selection === selection
          ? known.answer
          : crossTab(selection, { rows: row, columns: column, together }, basis);
      counted.set(memo, { selection, answer });
      answers.push(answer);
      yield;
    }
    return answers;
  }

  /** Where two dimensions are counted together: the nodes that they share, and the keys that these have. */
  #together(kindName: string, rows: string, columns: string): Together | null {
    const { model } = this.parts;
    const kind = model.kind(kindName);
    const [row, column] = [kind.dimension.get(rows), kind.dimension.get(columns)];
    if (!row || !column || !areTogether(kind, row, column)) return null;
    const { link, reverse, target } = kind.meeting.get(row.filter)!;
    return {
      over: edgesAlong(this.parts, { link: link.name, reverse }),
      rows: this.#indexes.dimension(target, rows),
      columns: this.#indexes.dimension(target, columns),
    };
  }

  *search(request: SearchRequest): Work<SearchAnswer> {
    const { tables, texts } = this.parts;
    const sought = request.kinds.flatMap((kind) => {
      const table = tables.get(kind);
      return table ? [{ table, text: texts.get(kind) ?? null }] : [];
    });
    return yield* search(sought, request);
  }

  *walk({ walk, limit }: WalkRequest): Work<WalkAnswer> {
    const counts = yield* this.#sets.walkCounts(walk);
    const table = this.#table(walk.steps.at(-1)?.kind ?? walk.kind);
    const totalCount = counts.reduce((sum, count) => (count === 0 ? sum : sum + 1), 0);
    return {
      ends: largestValues(counts, limit).map((node) => ({ id: table.id(node), count: counts[node]! })),
      totalCount,
    };
  }

  *overlaps({ kind, sets }: OverlapRequest): Work<OverlapAnswer> {
    const passing: Bits[] = [];
    for (const filter of sets) passing.push(yield* this.#sets.passing(kind, filter));
    return { counts: overlaps(passing) };
  }

  /** Answers questions that go over links of any kind. */
  get explorer(): LinkExplorer {
    this.#explorer ??= new LinkExplorer(this.parts);
    return this.#explorer;
  }

  #table(kind: string): KindTable {
    const table = this.parts.tables.get(kind);
    if (!table) throw new RangeError(`The model has no kind ${kind}`);
    return table;
  }
}

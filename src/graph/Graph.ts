import type { Dimension, FilterField, Kind } from "../model/createModel.ts";
import { keysShown, shownKeys } from "../model/dimensions/shownKeys.ts";
import type { BasisMask } from "../model/filter/basis.ts";
import { ANY_BASIS } from "../model/filter/basis.ts";
import type { Filter, Walk } from "../model/filter/Filter.ts";
import { type Term, withDescendants } from "../model/filter/terms.ts";
import { startKind, targetKind, turnsBack } from "../model/links/linkStep.ts";
import { sortValue } from "../model/record/sortValue.ts";
import type {
  CrossTabAnswer,
  CrossTabRequest,
  FacetAnswer,
  FacetRequest,
  LinkedCount,
  OverlapAnswer,
  OverlapRequest,
  PropertyOrderKey,
  SearchAnswer,
  SearchRequest,
  SelectAnswer,
  SelectRequest,
  SetSpec,
  WalkAnswer,
  WalkRequest,
} from "../model/requests.ts";
import type { PathStep, PropertyDef } from "../model/types.ts";
import { CountOrder } from "./answers/CountOrder.ts";
import { crossTab } from "./answers/crossTab.ts";
import { facet } from "./answers/facet.ts";
import { LinkExplorer } from "./answers/LinkExplorer.ts";
import { largestValues } from "./answers/largestValues.ts";
import { NodeSet } from "./answers/NodeSet.ts";
import { page } from "./answers/page.ts";
import { search } from "./answers/search.ts";
import { type CountedStep, walkCounts } from "./answers/walkCounts.ts";
import { andInto, type Bits, emptyBits, fullBits, hasBit, notInto, orInto, setBit } from "./arrays/bits.ts";
import { type Csr, composeCsr, mapCsr } from "./arrays/csr.ts";
import { columnName } from "./build/columnName.ts";
import type { GraphParts, RecordChanges, RecordSource } from "./build/GraphParts.ts";
import { nextParts } from "./build/nextParts.ts";
import { FieldIndex } from "./indexes/FieldIndex.ts";
import { KeySpace } from "./indexes/KeySpace.ts";
import type { KindDelta } from "./indexes/KindDelta.ts";
import type { KindTable } from "./indexes/KindTable.ts";
import { OrderIndex } from "./indexes/OrderIndex.ts";

/** Up to so many nodes reached from a start, they are kept as a list. */
const MOST_LISTED = 4096;

interface KeptOrder {
  readonly kind: string;
  readonly property: PropertyDef;
  readonly index: OrderIndex;
}

/** One revision of the graph, immutable. All answers are as the port defines them. */
export class Graph {
  readonly #parts: GraphParts;
  readonly #fields = new Map<FilterField | Dimension, FieldIndex>();
  readonly #orders = new Map<string, KeptOrder>();
  readonly #everything = new Map<string, NodeSet>();
  /** One set is asked for its page, its count and its facets: it is worked out once, and forgotten with the operation. */
  readonly #nodeSets = new WeakMap<SetSpec | Filter, NodeSet>();

  #explorer: LinkExplorer | null = null;

  constructor(parts: GraphParts) {
    this.#parts = parts;
  }

  /** The graph after a write, which `source` has the records of. This one stays as it is. */
  next(changes: RecordChanges, source: RecordSource): Graph {
    const { parts, deltas } = nextParts(this.#parts, changes, source);
    const graph = new Graph(parts);
    for (const [memo, order] of this.#orders) graph.#orders.set(memo, this.#nextOrder(order, deltas));
    for (const [field, index] of this.#fields) {
      const before = this.#inputs(field);
      if (graph.#inputs(field).every((input, index) => input === before[index])) graph.#fields.set(field, index);
    }
    return graph;
  }

  #nextOrder(order: KeptOrder, deltas: ReadonlyMap<string, KindDelta>): KeptOrder {
    const { kind, property, index } = order;
    const delta = deltas.get(kind)!;
    if (!delta.touched) return order;
    const values = delta.records.map((record) => sortValue(property, record.properties[property.name]));
    return { kind, property, index: index.next(delta, values) };
  }

  /** The parts that the index of a field or dimension is made from. */
  #inputs(of: FilterField | Dimension): unknown[] {
    const { model, tables, links, columns, terms } = this.#parts;
    const field = "field" in of ? of.field : of;
    const ends = field.path.map((step) => targetKind(model, step));
    const end = ends.at(-1) ?? field.kind;
    return [
      ...[field.kind, ...ends].map((kind) => tables.get(kind)),
      ...field.path.map((step) => links.get(step.link)),
      field.property !== undefined && columns.get(columnName(end, field.property, field.part)),
      of !== field && terms.get(field.target?.name ?? ""),
    ];
  }

  /** How many nodes there are. */
  get size(): number {
    return [...this.#parts.tables.values()].reduce((sum, table) => sum + table.size, 0);
  }

  has(id: string): boolean {
    return [...this.#parts.tables.values()].some((table) => table.ofId(id) !== undefined);
  }

  terms(kind: string): readonly Term[] {
    return this.#parts.terms.get(kind) ?? [];
  }

  select(request: SelectRequest): SelectAnswer {
    const { set, orderBy } = request;
    const nodeSet = this.selection(set);
    const orders = orderBy.map((key) => ({
      order: "count" in key ? this.#countOrder(set.kind, nodeSet, key.count) : this.#propertyOrder(set.kind, key),
      descending: key.descending,
    }));
    return page(this.#table(set.kind), nodeSet, orders, request);
  }

  facets({ set, dimension, first }: FacetRequest): FacetAnswer {
    return facet(this.selection(set), this.dimension(set.kind, dimension), set.basis, first);
  }

  /** Tables of one set that differ only in bases which no edge has are counted once. */
  crossTabs(requests: readonly CrossTabRequest[]): CrossTabAnswer[] {
    const counted = new Map<string, { selection: NodeSet; answer: CrossTabAnswer }>();
    return requests.map(({ set, rows, columns, rowsFirst, columnsFirst }) => {
      const selection = this.selection(set);
      const row = this.dimension(set.kind, rows);
      const column = this.dimension(set.kind, columns);
      const { basis } = set;
      const memo = [
        set.kind,
        rows,
        row.canonical(basis),
        columns,
        column.canonical(basis),
        rowsFirst,
        columnsFirst,
      ].join();
      const known = counted.get(memo);
      if (known?.selection === selection) return known.answer;
      const answer = crossTab(selection, row, column, basis, rowsFirst, columnsFirst);
      counted.set(memo, { selection, answer });
      return answer;
    });
  }

  search(request: SearchRequest): SearchAnswer {
    const { tables, texts } = this.#parts;
    const sought = request.kinds.flatMap((kind) => {
      const text = texts.get(kind);
      return text ? [{ table: tables.get(kind)!, text }] : [];
    });
    return search(sought, request);
  }

  walk({ walk, limit }: WalkRequest): WalkAnswer {
    const counts = this.#walkCounts(walk);
    const table = this.#table(walk.steps.at(-1)?.kind ?? walk.kind);
    const totalCount = counts.reduce((sum, count) => (count === 0 ? sum : sum + 1), 0);
    return {
      ends: largestValues(counts, limit).map((node) => ({ id: table.id(node), count: counts[node]! })),
      totalCount,
    };
  }

  #walkCounts({ kind, start, steps }: Walk): Float64Array {
    const counted = steps.map((step, index): CountedStep => {
      const { forward, reverse } = this.#parts.links.get(step.link)!;
      const before = steps[index - 1];
      return {
        edges: step.reverse ? reverse : forward,
        basis: step.basis,
        size: this.#table(step.kind).size,
        passing: step.filter.op === "everything" ? null : this.#bits(step.kind, step.filter),
        turns: turnsBack(before, step),
      };
    });
    const { list } = this.selection({ kind, filter: start, basis: ANY_BASIS });
    return walkCounts(list, this.#table(kind).size, counted);
  }

  overlaps({ kind, sets }: OverlapRequest): OverlapAnswer {
    const size = this.#table(kind).size;
    const bits = sets.map((filter) => this.#bits(kind, filter));
    const counts = new Array<number>(1 << sets.length).fill(0);
    for (let word = 0; word < (size + 31) >>> 5; word++) {
      const words = bits.map((of) => of[word]!);
      let met = 0;
      for (const of of words) met |= of;
      while (met !== 0) {
        const lowest = met & -met;
        let mask = 0;
        for (let set = 0; set < words.length; set++) if (words[set]! & lowest) mask |= 1 << set;
        counts[mask] = counts[mask]! + 1;
        met ^= lowest;
      }
    }
    return { counts };
  }

  /** Answers questions that go over links of any kind. */
  get explorer(): LinkExplorer {
    this.#explorer ??= new LinkExplorer(this.#parts);
    return this.#explorer;
  }

  /** The nodes of a set. Shared: not to be changed. */
  selection(set: SetSpec): NodeSet {
    // A filter speaks of one kind, but for the two that are the same for all.
    const { from, filter } = set;
    const known = from || filter.op === "everything" || filter.op === "nothing" ? set : filter;
    let selection = this.#nodeSets.get(known);
    if (!selection) {
      selection = this.#select(set);
      this.#nodeSets.set(known, selection);
    }
    return selection;
  }

  #select({ kind, from, filter, basis }: SetSpec): NodeSet {
    if (!from) return filter.op === "everything" ? this.#all(kind) : NodeSet.ofBits(this.#bits(kind, filter));
    const reached = this.#reached(from, basis);
    if (filter.op === "everything") return reached;
    // Kept by filter, as many starts may ask with one.
    const passing = this.selection({ kind, filter, basis }).bits ?? emptyBits(this.#table(kind).size);
    if (!reached.bits) return NodeSet.ofList(reached.list.filter((node) => hasBit(passing, node)));
    const both = passing.slice();
    andInto(both, reached.bits);
    return NodeSet.ofBits(both);
  }

  #reached({ link, reverse, ids }: NonNullable<SetSpec["from"]>, basis: BasisMask): NodeSet {
    const { model } = this.#parts;
    const table = this.#table(startKind(model, { link, reverse }));
    const size = this.#table(targetKind(model, { link, reverse })).size;
    const index = this.#parts.links.get(link)!;
    const { offsets, targets, truths } = reverse ? index.reverse : index.forward;
    const starts = [...new Set(ids)].map((id) => table.ofId(id)).filter((node) => node !== undefined);
    const degree = starts.reduce((sum, node) => sum + offsets[node + 1]! - offsets[node]!, 0);
    const reach = (visit: (target: number) => void) => {
      for (const start of starts) {
        const end = offsets[start + 1]!;
        for (let edge = offsets[start]!; edge < end; edge++)
          if (!truths || (truths[edge]! >> basis) & 1) visit(targets[edge]!);
      }
    };
    if (degree > MOST_LISTED) {
      const bits = emptyBits(size);
      reach((target) => setBit(bits, target));
      return NodeSet.ofBits(bits);
    }
    const list: number[] = [];
    reach((target) => list.push(target));
    if (starts.length < 2) return NodeSet.ofList(Uint32Array.from(list));
    return NodeSet.ofList(Uint32Array.from(new Set(list)).sort());
  }

  #all(kind: string): NodeSet {
    let all = this.#everything.get(kind);
    if (!all) {
      all = NodeSet.ofBits(fullBits(this.#table(kind).size));
      this.#everything.set(kind, all);
    }
    return all;
  }

  /** The nodes of a kind that pass a filter, as fresh bits. */
  #bits(kind: string, filter: Filter): Bits {
    const size = this.#table(kind).size;
    switch (filter.op) {
      case "everything":
        return fullBits(size);
      case "nothing":
        return emptyBits(size);
      case "and":
      case "or": {
        const [first, ...rest] = filter.of as [Filter, ...Filter[]];
        const bits = this.#bits(kind, first);
        for (const part of rest) {
          if (filter.op === "and") andInto(bits, this.#bits(kind, part));
          else orInto(bits, this.#bits(kind, part));
        }
        return bits;
      }
      case "not": {
        const bits = this.#bits(kind, filter.of);
        notInto(bits, size);
        return bits;
      }
      case "ids": {
        const bits = emptyBits(size);
        for (const id of filter.ids) {
          const node = this.#table(kind).ofId(id);
          if (node !== undefined) setBit(bits, node);
        }
        return bits;
      }
      case "text":
        return this.#parts.texts.get(kind)?.bits(filter.terms) ?? emptyBits(size);
      case "verified": {
        const bits = emptyBits(size);
        for (const node of this.#parts.unverified.get(kind) ?? []) setBit(bits, node);
        if (filter.value) notInto(bits, size);
        return bits;
      }
      case "any": {
        const bits = emptyBits(size);
        const index = this.#field(filter.field);
        for (const key of filter.keys) {
          const at = index.keySpace.at(key);
          if (at !== undefined) index.orKeyInto(bits, at, filter.basis);
        }
        return bits;
      }
      case "exists":
        return this.#field(filter.field).anyKey(filter.basis).slice();
      case "range": {
        const bits = emptyBits(size);
        const index = this.#field(filter.field);
        const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = filter;
        index.keySpace.keys.forEach((key, at) => {
          if (Number(key) >= from && Number(key) <= to) index.orKeyInto(bits, at, ANY_BASIS);
        });
        return bits;
      }
      case "reached": {
        const bits = emptyBits(size);
        this.#walkCounts(filter.walk).forEach((count, index) => {
          if (count !== 0) setBit(bits, index);
        });
        return bits;
      }
      case "some": {
        const bits = emptyBits(size);
        const index = this.#field(filter.field);
        const target = (filter.field.target as Kind).name;
        const passing = NodeSet.ofBits(this.#bits(target, filter.filter));
        for (const node of passing.list) index.addTo(bits, node, filter.basis);
        return bits;
      }
    }
  }

  /** The index of a dimension of a kind. */
  dimension(kind: string, name: string): FieldIndex {
    const dimension = this.#parts.model.kind(kind).dimension.get(name);
    if (!dimension) throw new RangeError(`${kind} has no dimension ${name}`);
    let index = this.#fields.get(dimension);
    if (!index) {
      const shown = shownKeys(dimension, (of) => this.terms(of));
      index = shown ? this.#narrowed(dimension.field, shown) : this.#field(dimension.field);
      this.#fields.set(dimension, index);
    }
    return index;
  }

  /** The index of a dimension that shows some of the kind's keys: its leaves, its topmost, or those of one class. */
  #narrowed(field: FilterField, shown: ReadonlyMap<string, string>): FieldIndex {
    const index = this.#field(field);
    const keySpace = new KeySpace(keysShown(shown), index.keySpace.closed, true);
    const forward = mapCsr(index.forward, keySpace.size, (key) => {
      const as = shown.get(index.keySpace.keys[key]!);
      return as === undefined ? -1 : keySpace.at(as)!;
    });
    return new FieldIndex(index.size, keySpace, forward);
  }

  #field(field: FilterField): FieldIndex {
    let index = this.#fields.get(field);
    if (!index) {
      index = this.#makeField(field);
      this.#fields.set(field, index);
    }
    return index;
  }

  #makeField({ kind, path, property, part, target }: FilterField): FieldIndex {
    const { model, columns } = this.#parts;
    const size = this.#table(kind).size;
    const ends = path.map((step) => targetKind(model, step));
    const end = ends.at(-1) ?? kind;
    const walked = path.reduce<Csr | null>((walk, step, index) => {
      const next = this.#side(step).near;
      return walk ? composeCsr(walk, next, this.#table(ends[index]!).size) : next;
    }, null);
    if (property !== undefined) {
      const column = columns.get(columnName(end, property, part));
      if (!column) throw new RangeError(`${end} keeps no keys of ${property}`);
      const forward = walked ? composeCsr(walked, column.csr, column.keySpace.size) : column.csr;
      return new FieldIndex(size, column.keySpace, forward);
    }
    const table = this.#table(end);
    const keySpace = this.#keysOf(table, target?.closed === true);
    const [only] = path;
    const reverse = path.length === 1 && only ? this.#side(only).far : null;
    return new FieldIndex(size, keySpace, walked as Csr, reverse);
  }

  #keysOf(table: KindTable, closed: boolean): KeySpace {
    return new KeySpace(table.keys, closed, false, (key) => table.ofKey(key));
  }

  #side(step: PathStep): { near: Csr; far: Csr } {
    const { forward, reverse } = this.#parts.links.get(step.link)!;
    return step.reverse ? { near: reverse, far: forward } : { near: forward, far: reverse };
  }

  #propertyOrder(kind: string, { property }: PropertyOrderKey): OrderIndex | null {
    return property === "id" ? null : this.#order(kind, property);
  }

  #countOrder(kind: string, selection: NodeSet, { link, reverse, filter, basis, withBelow }: LinkedCount) {
    const table = this.#table(kind);
    const terms = this.terms(kind);
    const numbers = (keys: readonly string[]) =>
      keys.map((key) => table.ofKey(key)).filter((node) => node !== undefined);
    return new CountOrder(table.size, selection.list, {
      edges: this.#side({ link, reverse }).near,
      basis,
      passing: filter.op === "everything" ? null : this.#bits(targetKind(this.#parts.model, { link, reverse }), filter),
      within: withBelow ? (node) => numbers(withDescendants(terms, table.keys[node]!)) : null,
    });
  }

  #order(kind: string, name: string): OrderIndex {
    const memo = `${kind}.${name}`;
    let order = this.#orders.get(memo);
    if (!order) {
      const property = this.#parts.model.kind(kind).property.get(name);
      if (!property) throw new RangeError(`${kind} has no property ${name}`);
      const values = Array.from(this.#parts.source.records(kind), ({ properties }) =>
        sortValue(property, properties[name]),
      );
      order = { kind, property, index: OrderIndex.of(values) };
      this.#orders.set(memo, order);
    }
    return order.index;
  }

  #table(kind: string): KindTable {
    const table = this.#parts.tables.get(kind);
    if (!table) throw new RangeError(`The model has no kind ${kind}`);
    return table;
  }
}

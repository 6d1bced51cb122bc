import type { Position, SelectAnswer, SelectRequest } from "../../model/requests.ts";
import type { KindTable } from "../indexes/KindTable.ts";
import { LAST, type Ranks } from "../indexes/OrderIndex.ts";
import type { NodeSet } from "./NodeSet.ts";

export interface AppliedOrder {
  /** Null: by id. */
  readonly order: Ranks | null;
  readonly descending: boolean;
}

/** A place in the order: a rank for each key, then a number in the table. Both may lie between those of nodes. */
interface Place {
  readonly ranks: readonly number[];
  readonly at: number;
}

export function page(
  table: KindTable,
  selection: NodeSet,
  orders: readonly AppliedOrder[],
  { page: wanted, count }: SelectRequest,
): SelectAnswer {
  const totalCount = count ? selection.size : null;
  if (!wanted) return { rows: [], hasNext: false, hasPrevious: false, totalCount };
  const { limit, backward } = wanted;
  const after = wanted.after && placeOf(table, orders, wanted.after);
  const before = wanted.before && placeOf(table, orders, wanted.before);
  const { found, hasNext, hasPrevious } = (orders.length === 0 ? pageById : pageByOrder)(
    selection,
    orders,
    limit,
    backward,
    after,
    before,
  );
  const rows = found.map(
    (node): Position => ({
      values: orders.map(({ order }) => (order ? order.value(order.ranks[node]!) : table.id(node))),
      id: table.id(node),
    }),
  );
  return { rows, hasNext, hasPrevious, totalCount };
}

interface Found {
  readonly found: number[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

function pageById(
  selection: NodeSet,
  _orders: readonly AppliedOrder[],
  limit: number,
  backward: boolean,
  after: Place | undefined,
  before: Place | undefined,
): Found {
  const low = after ? after.at : -1;
  const high = before ? before.at : Number.POSITIVE_INFINITY;
  const within = (node: number) => node > low && node < high;
  const taken = (
    backward ? selection.preceding(Math.min(high, 2 ** 31), limit + 1) : selection.following(low, limit + 1)
  ).filter(within);
  const found = taken.slice(0, limit);
  if (backward) found.reverse();
  const more = taken.length > limit;
  const outsideAfter = before !== undefined && selection.following(Math.ceil(high) - 1, 1).length > 0;
  const outsideBefore = after !== undefined && selection.preceding(Math.floor(low) + 1, 1).length > 0;
  return { found, hasNext: (!backward && more) || outsideAfter, hasPrevious: (backward && more) || outsideBefore };
}

function pageByOrder(
  selection: NodeSet,
  orders: readonly AppliedOrder[],
  limit: number,
  backward: boolean,
  after: Place | undefined,
  before: Place | undefined,
): Found {
  const ranksOf = orders.map(({ order }) => order?.ranks ?? null);
  const compareAt = (a: number, b: number): number => {
    for (let key = 0; key < orders.length; key++) {
      const ranks = ranksOf[key];
      const order = compareRanks(ranks ? ranks[a]! : a, ranks ? ranks[b]! : b, orders[key]!.descending);
      if (order !== 0) return order;
    }
    return a - b;
  };
  const compareTo = (a: number, place: Place): number => {
    for (let key = 0; key < orders.length; key++) {
      const ranks = ranksOf[key];
      const order = compareRanks(ranks ? ranks[a]! : a, place.ranks[key]!, orders[key]!.descending);
      if (order !== 0) return order;
    }
    return a - place.at;
  };
  const direction = backward ? -1 : 1;
  const nearest = new SmallestK(limit + 1, (a, b) => direction * compareAt(a, b));
  let outsideBefore = false;
  let outsideAfter = false;
  for (const node of selection.list) {
    if (after && compareTo(node, after) <= 0) outsideBefore = true;
    else if (before && compareTo(node, before) >= 0) outsideAfter = true;
    else nearest.offer(node);
  }
  const taken = nearest.sorted();
  const found = taken.slice(0, limit);
  if (backward) found.reverse();
  const more = taken.length > limit;
  return {
    found,
    hasNext: (!backward && more) || outsideAfter,
    hasPrevious: (backward && more) || outsideBefore,
  };
}

function compareRanks(a: number, b: number, descending: boolean): number {
  if (a === b) return 0;
  if (a === LAST) return 1;
  if (b === LAST) return -1;
  return descending ? b - a : a - b;
}

function placeOf(table: KindTable, orders: readonly AppliedOrder[], { values, id }: Position): Place {
  const rank = table.rankOfId(id);
  // An id that is gone stands before the node that now has its rank.
  const at = table.ofId(id) === undefined ? rank - 0.5 : rank;
  return { ranks: orders.map(({ order }, key) => (order ? order.rankOf(values[key] ?? null) : at)), at };
}

/** Keeps the `limit` smallest of what it is offered, in a heap with the largest on top. */
class SmallestK {
  readonly #limit: number;
  readonly #compare: (a: number, b: number) => number;
  readonly #heap: number[] = [];

  constructor(limit: number, compare: (a: number, b: number) => number) {
    this.#limit = limit;
    this.#compare = compare;
  }

  offer(value: number): void {
    const heap = this.#heap;
    if (heap.length < this.#limit) {
      heap.push(value);
      this.#up(heap.length - 1);
    } else if (this.#compare(value, heap[0]!) < 0) {
      heap[0] = value;
      this.#down(0);
    }
  }

  sorted(): number[] {
    return this.#heap.slice().sort(this.#compare);
  }

  #up(start: number): void {
    const heap = this.#heap;
    let index = start;
    while (index > 0) {
      const above = (index - 1) >> 1;
      if (this.#compare(heap[index]!, heap[above]!) <= 0) return;
      swap(heap, index, above);
      index = above;
    }
  }

  #down(start: number): void {
    const heap = this.#heap;
    let index = start;
    for (;;) {
      const left = 2 * index + 1;
      const right = left + 1;
      let largest = index;
      if (left < heap.length && this.#compare(heap[left]!, heap[largest]!) > 0) largest = left;
      if (right < heap.length && this.#compare(heap[right]!, heap[largest]!) > 0) largest = right;
      if (largest === index) return;
      swap(heap, index, largest);
      index = largest;
    }
  }
}

function swap(values: number[], a: number, b: number): void {
  const kept = values[a]!;
  values[a] = values[b]!;
  values[b] = kept;
}

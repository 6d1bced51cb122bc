import type { Position, SelectAnswer, SelectRequest } from "../../model/requests.ts";
import { SmallestK } from "../arrays/SmallestK.ts";
import type { KindTable } from "../indexes/KindTable.ts";
import { LAST, type Ranks } from "../indexes/OrderIndex.ts";
import type { NodeSet } from "./NodeSet.ts";

/** An answer by ids alone: the graph has no records. */
export interface SelectedRows extends Omit<SelectAnswer, "records" | "below"> {
  /** The numbers of the rows' nodes. */
  readonly nodes: readonly number[];
  readonly below?: readonly (readonly SelectedRows[])[];
}

/** One key of an order, as it is applied. */
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

/** The first `limit` nodes after a place and before another; backward: the last of them. */
interface Window {
  readonly limit: number;
  readonly backward: boolean;
  readonly after: Place | undefined;
  readonly before: Place | undefined;
}

interface Found {
  /** In order, whichever way they were looked for. */
  readonly nodes: number[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/**
 * A page of the selected, by the keys of an order one after the other and then by id; missing values come last whichever
 * way a key runs. Rows carry what a cursor needs: their values of those keys, and their id. A cursor need not be of a node
 * that is there: its values and its id stand between those of others then. Without a page in the request: the count alone.
 */
export function page(
  table: KindTable,
  selection: NodeSet,
  orders: readonly AppliedOrder[],
  { page: wanted, count }: SelectRequest,
): SelectedRows {
  const totalCount = count ? selection.size : null;
  if (!wanted) return { nodes: [], rows: [], hasNext: false, hasPrevious: false, totalCount };
  const { limit, backward } = wanted;
  const after = wanted.after && placeOf(table, orders, wanted.after);
  const before = wanted.before && placeOf(table, orders, wanted.before);
  const window: Window = { limit, backward, after, before };
  const { nodes, hasNext, hasPrevious } =
    orders.length === 0 ? pageById(selection, window) : pageByOrder(selection, orders, window);
  const rows = nodes.map(
    (node): Position => ({
      values: orders.map(({ order }) => (order ? order.value(order.ranks[node]!) : table.id(node))),
      id: table.id(node),
    }),
  );
  return { nodes, rows, hasNext, hasPrevious, totalCount };
}

/** Nodes are numbered by id: only those near the page are looked at. */
function pageById(selection: NodeSet, window: Window): Found {
  const { limit, backward, after, before } = window;
  const low = after ? after.at : -1;
  const high = before ? before.at : Number.POSITIVE_INFINITY;
  const taken = backward
    ? selection.preceding(Math.min(high, 2 ** 31), limit + 1)
    : selection.following(low, limit + 1);
  return foundIn(
    taken.filter((node) => node > low && node < high),
    window,
    after !== undefined && selection.preceding(Math.floor(low) + 1, 1).length > 0,
    before !== undefined && selection.following(Math.ceil(high) - 1, 1).length > 0,
  );
}

/** All are looked at, and those nearest to where the page begins are kept. */
function pageByOrder(selection: NodeSet, orders: readonly AppliedOrder[], window: Window): Found {
  const { limit, backward, after, before } = window;
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
    // Where the cursors cross, a node may stand outside of both.
    const isBefore = after !== undefined && compareTo(node, after) <= 0;
    const isAfter = before !== undefined && compareTo(node, before) >= 0;
    if (isBefore) outsideBefore = true;
    if (isAfter) outsideAfter = true;
    if (!isBefore && !isAfter) nearest.offer(node);
  }
  return foundIn(nearest.sorted(), window, outsideBefore, outsideAfter);
}

/** The page, of one node more than it holds if there is one; and whether others stand outside of its cursors. */
function foundIn(
  taken: readonly number[],
  { limit, backward }: Window,
  outsideBefore: boolean,
  outsideAfter: boolean,
): Found {
  const nodes = taken.slice(0, limit);
  if (backward) nodes.reverse();
  const more = taken.length > limit;
  return { nodes, hasNext: (!backward && more) || outsideAfter, hasPrevious: (backward && more) || outsideBefore };
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

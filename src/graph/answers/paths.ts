import { InputError } from "../../model/InputError.ts";
import { Heap } from "../arrays/Heap.ts";
import { PIECE, type Work } from "../Work.ts";
import { CostTables, type LeastCosts, leastCosts, NOBODY, UNREACHABLE } from "./LeastCosts.ts";
import type { PathEnds, PathGraph } from "./PathGraph.ts";

/** How long a path may be, in steps, and how many are wanted. */
export interface PathQuestion extends PathEnds {
  readonly maxLength: number;
  readonly limit: number;
}

/** A path by the numbers of its nodes, ends included. */
export interface NumberedPath {
  readonly nodes: readonly number[];
  /** One a step. */
  readonly ways: readonly number[];
  /** Sum of the costs of the nodes between. */
  readonly cost: number;
}

/** How many beginnings may be looked at for the paths of one length: a second's work. */
const MOST_BEGINNINGS = 1_000_000;

/** The beginning of a path, linked from its last node back to its first. */
interface Beginning {
  readonly node: number;
  readonly way: number;
  readonly length: number;
  readonly cost: number;
  /** The least that a whole path with this beginning costs, as far as is known. */
  readonly total: number;
  readonly before: Beginning | null;
}

/**
 * The first `limit` simple paths between two different nodes: the shortest first, then the cheapest, then by node and way,
 * step by step.
 *
 * Lengths are looked at one after the other. For each, what a walk to the goal costs at least is worked out backwards, from
 * the goal, for every number of steps. Then beginnings of paths grow from the start, the one first that promises the
 * cheapest whole path (A*): so hardly any beginning is looked at that does not become an answer.
 *
 * The cheapest walk may come back to a node that the beginning has passed already, most often to the one hub that both the
 * start and the goal hang on, and would promise too much; so the least cost is known apart for walks that pass another node
 * last (see LeastCosts).
 *
 * Throws an InputError where there are too many beginnings to look at.
 */
export function* shortestPaths(graph: PathGraph, { from, to, maxLength, limit }: PathQuestion): Work<NumberedPath[]> {
  const found: NumberedPath[] = [];
  const tables = new CostTables(graph.size);
  for (let length = 1; length <= maxLength && found.length < limit; length++) {
    const costs = yield* leastCosts(graph, { from, to }, length, tables);
    if (costs) found.push(...(yield* pathsOfLength(graph, { from, to }, costs, limit - found.length)));
    tables.clear();
  }
  return found;
}

/** The first paths with as many steps as there are costs of, in order. */
function* pathsOfLength(
  graph: PathGraph,
  { from, to }: PathEnds,
  costs: readonly LeastCosts[],
  limit: number,
): Work<NumberedPath[]> {
  const length = costs.length - 1;
  const found: NumberedPath[] = [];
  const open = new Heap<Beginning>((a, b) => a.total - b.total || compareBeginnings(a, b));
  open.push({ node: from, way: 0, length: 0, cost: 0, total: costs[length]!.cost[from]!, before: null });
  let seen = 0;
  let pause = PIECE;
  for (let best = open.pop(); best !== undefined && found.length < limit; best = open.pop()) {
    const beginning = best;
    if (beginning.length === length) {
      found.push(wholePath(beginning));
      continue;
    }
    const rest = costs[length - beginning.length - 1]!;
    graph.neighbours(beginning.node, (node, way) => {
      if (rest.cost[node] === UNREACHABLE || isOn(beginning, node)) return;
      const further = leastAvoiding(rest, node, beginning);
      if (further === UNREACHABLE) return;
      const cost = beginning.cost + (node === to ? 0 : graph.cost(node));
      const total = Math.max(beginning.total, cost + further);
      open.push({ node, way, length: beginning.length + 1, cost, total, before: beginning });
      seen++;
    });
    if (seen > pause) {
      pause = seen + PIECE;
      yield;
    }
    if (seen > MOST_BEGINNINGS)
      throw new InputError(
        "maxLength",
        `There are too many ways to look at for paths of length ${length}: expected a shorter one, or fewer "links" or "kinds"`,
      );
  }
  return found;
}

/** The least cost from a node on without what stands on the beginning, as far as that is known. */
function leastAvoiding({ cost, last, otherCost, otherLast }: LeastCosts, node: number, beginning: Beginning): number {
  const passed = (other: number) => other === node || isOn(beginning, other);
  if (last[node] === NOBODY || !passed(last[node]!)) return cost[node]!;
  // If the other one stands there too, a third would cost no less.
  return otherLast[node] === NOBODY ? UNREACHABLE : otherCost[node]!;
}

function isOn(beginning: Beginning, node: number): boolean {
  for (let index: Beginning | null = beginning; index; index = index.before) if (index.node === node) return true;
  return false;
}

function wholePath(end: Beginning): NumberedPath {
  const nodes: number[] = [];
  const ways: number[] = [];
  for (let index: Beginning | null = end; index; index = index.before) {
    nodes.unshift(index.node);
    if (index.before) ways.unshift(index.way);
  }
  return { nodes, ways, cost: end.cost };
}

/** By nodes and ways from the first on. */
function compareBeginnings(a: Beginning, b: Beginning): number {
  let [one, other]: [Beginning | null, Beginning | null] = [a, b];
  while (one && one.length > b.length) one = one.before;
  while (other && other.length > a.length) other = other.before;
  let difference = b.length - a.length;
  for (; one && other && one !== other; one = one.before, other = other.before)
    difference = one.node - other.node || one.way - other.way || difference;
  return difference;
}

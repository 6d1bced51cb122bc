import { InputError } from "../../model/InputError.ts";
import { Heap } from "../arrays/Heap.ts";

/** A graph whose nodes are numbers, in order of their ids. */
export interface PathGraph {
  readonly size: number;
  /** What it costs to pass through a node, a whole number. */
  cost(node: number): number;
  /** Whether a path may pass through a node. */
  isOpen(node: number): boolean;
  /** Calls back for each edge; `way` numbers the link and its direction, and is the same for the same two in all graphs. */
  neighbours(node: number, visit: (node: number, way: number) => void): void;
}

export interface NumberedPath {
  readonly nodes: readonly number[];
  readonly ways: readonly number[];
  readonly cost: number;
}

const UNREACHABLE = 0x7fffffff;
const NOBODY = -1;
/** How many beginnings may be looked at for the paths of one length: a second's work. */
const MOST_BEGINNINGS = 1_000_000;

/**
 * Of walks to the goal in a number of steps, by the node that they start at: the least cost, and the node that such a walk
 * passes last; then the least cost of those that pass another one last. No walk passes its last node twice.
 */
interface Least {
  readonly cost: Int32Array;
  readonly last: Int32Array;
  readonly otherCost: Int32Array;
  readonly otherLast: Int32Array;
}

/** The beginning of a path, linked from its last node back to its first. */
interface Beginning {
  readonly node: number;
  readonly way: number;
  readonly length: number;
  readonly cost: number;
  /** The least that a whole path with this beginning costs. */
  readonly total: number;
  readonly before: Beginning | null;
}

/**
 * Simple paths between two different nodes: the shortest first, then by cost, then step by step by node and way. For each
 * length in turn, the least cost to the goal in so many steps is worked out from the goal, and then led by (A*), so that
 * hardly a beginning is looked at which no answer has. Walks that come back to the hub before the goal would lead astray
 * wherever the start has the same hub: so the least cost is known by what is passed last.
 * Throws an InputError where there are too many beginnings to look at.
 */
export function shortestPaths(
  graph: PathGraph,
  from: number,
  to: number,
  maxLength: number,
  limit: number,
): NumberedPath[] {
  const found: NumberedPath[] = [];
  const tables = new Tables(graph.size);
  for (let length = 1; length <= maxLength && found.length < limit; length++) {
    const least = leastCosts(graph, from, to, length, tables);
    if (least) pathsOfLength(graph, from, to, length, least, limit, found);
    tables.clear();
  }
  return found;
}

/** One table a number of steps, used again for each length: to make them anew takes longer than to fill them. */
class Tables {
  readonly #size: number;
  readonly #tables: Least[] = [];
  readonly #touched: (readonly number[])[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  at(steps: number): Least {
    this.#tables[steps] ??= nothing(this.#size);
    return this.#tables[steps];
  }

  /** Which nodes have an entry by now. */
  touched(steps: number, nodes: readonly number[]): void {
    this.#touched[steps] = nodes;
  }

  clear(): void {
    for (const [steps, nodes] of this.#touched.entries()) {
      const { cost, last, otherCost, otherLast } = this.#tables[steps]!;
      for (const node of nodes) {
        cost[node] = UNREACHABLE;
        last[node] = NOBODY;
        otherCost[node] = UNREACHABLE;
        otherLast[node] = NOBODY;
      }
    }
    this.#touched.length = 0;
  }
}

/**
 * By the number of steps; null if no walk leads from the start. The first half of the way is looked at from the start, so
 * that nodes which only the goal is near do not count there.
 */
function leastCosts(graph: PathGraph, from: number, to: number, length: number, tables: Tables): Least[] | null {
  const half = (length - 1) >> 1;
  const near = reachable(graph, from, to, half);
  const goal = tables.at(0);
  goal.cost[to] = 0;
  tables.touched(0, [to]);
  const least = [goal];
  let frontier = [to];
  for (let steps = 1; steps <= length; steps++) {
    const before = least[steps - 1]!;
    const after = tables.at(steps);
    const reached: number[] = [];
    const starts = near[length - steps];
    if (starts) {
      for (const node of starts) {
        graph.neighbours(node, (next) => {
          if (before.cost[next] !== UNREACHABLE)
            extend(before, next, next === to ? 0 : graph.cost(next), after, node, NOBODY);
        });
        if (after.cost[node] !== UNREACHABLE) reached.push(node);
      }
    } else {
      for (const node of frontier) {
        const cost = node === to ? 0 : graph.cost(node);
        graph.neighbours(node, (next) => {
          if (next === from || next === to || !graph.isOpen(next)) return;
          const isNew = after.cost[next] === UNREACHABLE;
          extend(before, node, cost, after, next, node === to ? next : NOBODY);
          if (isNew && after.cost[next] !== UNREACHABLE) reached.push(next);
        });
      }
    }
    tables.touched(steps, reached);
    if (reached.length === 0) return null;
    least.push(after);
    frontier = reached;
  }
  return least;
}

function nothing(size: number): Least {
  return {
    cost: new Int32Array(size).fill(UNREACHABLE),
    last: new Int32Array(size).fill(NOBODY),
    otherCost: new Int32Array(size).fill(UNREACHABLE),
    otherLast: new Int32Array(size).fill(NOBODY),
  };
}

/** Walks from `node` go on from `next`, which costs so much. `last`: itself, if it is what they pass last. */
function extend(before: Least, next: number, cost: number, after: Least, node: number, last: number): void {
  if (last !== NOBODY) {
    offer(after, node, cost, last);
    return;
  }
  const one = before.last[next]!;
  if (one !== node) offer(after, node, before.cost[next]! + cost, one);
  const other = before.otherLast[next]!;
  if (other !== NOBODY && other !== node) offer(after, node, before.otherCost[next]! + cost, other);
}

function offer({ cost, last, otherCost, otherLast }: Least, node: number, sum: number, through: number): void {
  const best = cost[node]!;
  const passed = last[node]!;
  if (sum < best) {
    if (best !== UNREACHABLE && passed !== through) {
      otherCost[node] = best;
      otherLast[node] = passed;
    }
    cost[node] = sum;
    last[node] = through;
  } else if (passed !== through && sum < otherCost[node]!) {
    otherCost[node] = sum;
    otherLast[node] = through;
  }
}

/** near[d]: where a walk of d steps from the start can stand, over nodes that may be passed. */
function reachable(graph: PathGraph, from: number, to: number, most: number): number[][] {
  const near = [[from]];
  for (let steps = 1; steps <= most; steps++) {
    const marks = new Uint8Array(graph.size);
    const reached: number[] = [];
    for (const node of near[steps - 1]!)
      graph.neighbours(node, (next) => {
        if (marks[next] !== 0 || next === from || next === to || !graph.isOpen(next)) return;
        marks[next] = 1;
        reached.push(next);
      });
    near.push(reached);
  }
  return near;
}

function pathsOfLength(
  graph: PathGraph,
  from: number,
  to: number,
  length: number,
  least: readonly Least[],
  limit: number,
  found: NumberedPath[],
): void {
  const open = new Heap<Beginning>((a, b) => a.total - b.total || compareBeginnings(a, b));
  open.push({ node: from, way: 0, length: 0, cost: 0, total: least[length]?.cost[from] as number, before: null });
  let seen = 0;
  for (let best = open.pop(); best !== undefined && found.length < limit; best = open.pop()) {
    const beginning = best;
    if (beginning.length === length) {
      found.push(wholePath(beginning));
      continue;
    }
    const rest = least[length - beginning.length - 1]!;
    graph.neighbours(beginning.node, (node, way) => {
      if (rest.cost[node] === UNREACHABLE || isOn(beginning, node)) return;
      const further = leastAvoiding(rest, node, beginning);
      if (further === UNREACHABLE) return;
      const cost = beginning.cost + (node === to ? 0 : graph.cost(node));
      const total = Math.max(beginning.total, cost + further);
      open.push({ node, way, length: beginning.length + 1, cost, total, before: beginning });
      seen++;
    });
    if (seen > MOST_BEGINNINGS)
      throw new InputError(
        "maxLength",
        `There are too many ways to look at for paths of length ${length}: expected a shorter one, or fewer "links" or "kinds"`,
      );
  }
}

/** The least cost from a node on without what stands on the beginning, as far as that is known. */
function leastAvoiding({ cost, last, otherCost, otherLast }: Least, node: number, beginning: Beginning): number {
  if (last[node] === NOBODY || !isOn(beginning, last[node]!)) return cost[node]!;
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

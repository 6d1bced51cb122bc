import { Heap } from "./Heap.ts";

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

const NEVER = 0x7fffffff;

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
 * Simple paths between two different nodes: the shortest first, then by cost, then step by step by node and way. For each length in
 * turn, the least cost to the goal in so many steps is worked out from the goal, and then led by (A*), so that hardly a
 * beginning is looked at which no answer has.
 */
export function shortestPaths(
  graph: PathGraph,
  from: number,
  to: number,
  maxLength: number,
  limit: number,
): NumberedPath[] {
  const found: NumberedPath[] = [];
  for (let length = 1; length <= maxLength && found.length < limit; length++) {
    const least = leastCosts(graph, from, to, length);
    if (least) pathsOfLength(graph, from, to, length, least, limit, found);
  }
  return found;
}

/**
 * least[r][node]: the least cost of a walk of r steps from a node to the goal; null if none leads from the start. The
 * first half of the way is looked at from the start, so that nodes which only the goal is near do not count there.
 */
function leastCosts(graph: PathGraph, from: number, to: number, length: number): Int32Array[] | null {
  const half = (length - 1) >> 1;
  const near = reachable(graph, from, to, half);
  const least: Int32Array[] = [new Int32Array(graph.size).fill(NEVER)];
  (least[0] as Int32Array)[to] = 0;
  let frontier = [to];
  for (let steps = 1; steps <= length; steps++) {
    const before = least[steps - 1] as Int32Array;
    const costs = new Int32Array(graph.size).fill(NEVER);
    const reached: number[] = [];
    const starts = near[length - steps];
    if (starts) {
      for (const node of starts) {
        let cost = NEVER;
        graph.neighbours(node, (next) => {
          const rest = before[next] as number;
          if (rest !== NEVER) cost = Math.min(cost, rest + (next === to ? 0 : graph.cost(next)));
        });
        costs[node] = cost;
        if (cost !== NEVER) reached.push(node);
      }
    } else {
      for (const node of frontier) {
        const cost = (before[node] as number) + (node === to ? 0 : graph.cost(node));
        graph.neighbours(node, (next) => {
          const known = costs[next] as number;
          if (cost >= known || next === from || next === to || !graph.isOpen(next)) return;
          if (known === NEVER) reached.push(next);
          costs[next] = cost;
        });
      }
    }
    if (reached.length === 0) return null;
    least.push(costs);
    frontier = reached;
  }
  return least;
}

/** near[d]: where a walk of d steps from the start can stand, over nodes that may be passed. */
function reachable(graph: PathGraph, from: number, to: number, most: number): number[][] {
  const near = [[from]];
  for (let steps = 1; steps <= most; steps++) {
    const marks = new Uint8Array(graph.size);
    const reached: number[] = [];
    for (const node of near[steps - 1] as number[])
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
  least: readonly Int32Array[],
  limit: number,
  found: NumberedPath[],
): void {
  const open = new Heap<Beginning>((a, b) => a.total - b.total || compareBeginnings(a, b));
  open.push({ node: from, way: 0, length: 0, cost: 0, total: least[length]?.[from] as number, before: null });
  for (let best = open.pop(); best !== undefined && found.length < limit; best = open.pop()) {
    const beginning = best;
    if (beginning.length === length) {
      found.push(wholePath(beginning));
      continue;
    }
    const rest = least[length - beginning.length - 1] as Int32Array;
    graph.neighbours(beginning.node, (node, way) => {
      const further = rest[node] as number;
      if (further === NEVER || isOn(beginning, node)) return;
      const cost = beginning.cost + (node === to ? 0 : graph.cost(node));
      open.push({ node, way, length: beginning.length + 1, cost, total: cost + further, before: beginning });
    });
  }
}

function isOn(beginning: Beginning, node: number): boolean {
  for (let at: Beginning | null = beginning; at; at = at.before) if (at.node === node) return true;
  return false;
}

function wholePath(end: Beginning): NumberedPath {
  const nodes: number[] = [];
  const ways: number[] = [];
  for (let at: Beginning | null = end; at; at = at.before) {
    nodes.unshift(at.node);
    if (at.before) ways.unshift(at.way);
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

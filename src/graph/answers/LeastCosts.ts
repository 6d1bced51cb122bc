import { PIECE, type Work } from "../Work.ts";
import type { PathEnds, PathGraph } from "./PathGraph.ts";

/** The cost where no walk leads to the goal. */
export const UNREACHABLE = 0x7fffffff;
/** Stands for the node passed last where none is. */
export const NOBODY = -1;

/**
 * What the walks to a goal in a number of steps cost at least, by the node that they start at, which itself costs nothing.
 * Two costs are known of each node: the least, with the node that such a walk passes last, and the least of the walks that
 * pass another one last. With goal T, two steps before it:
 *
 *     A ─ H ─ T        cost[A] = cost of H, last[A] = H
 *      ╲ K ─ T         otherCost[A] = cost of K, otherLast[A] = K   (K costs more than H)
 *
 * so that who has passed H already is told what it costs to come over K. One step before the goal nothing is passed, and
 * `last` is NOBODY. Walks may pass a node again and again, even the one that they start at: were those left out, two costs
 * would not do, as the walks that are left may all pass a third node last.
 */
export class LeastCosts {
  readonly cost: Int32Array;
  readonly last: Int32Array;
  readonly otherCost: Int32Array;
  readonly otherLast: Int32Array;

  constructor(size: number) {
    this.cost = new Int32Array(size).fill(UNREACHABLE);
    this.last = new Int32Array(size).fill(NOBODY);
    this.otherCost = new Int32Array(size).fill(UNREACHABLE);
    this.otherLast = new Int32Array(size).fill(NOBODY);
  }

  /** A walk from `node` that costs so much, and passes `last` last. */
  offer(node: number, cost: number, last: number): void {
    const best = this.cost[node]!;
    const passed = this.last[node]!;
    if (cost < best) {
      if (best !== UNREACHABLE && passed !== last) {
        this.otherCost[node] = best;
        this.otherLast[node] = passed;
      }
      this.cost[node] = cost;
      this.last[node] = last;
    } else if (passed !== last && cost < this.otherCost[node]!) {
      this.otherCost[node] = cost;
      this.otherLast[node] = last;
    }
  }

  /** Walks from `node` that go over `next`, which costs so much, and from there as those of one step less do. */
  extend(shorter: LeastCosts, next: number, cost: number, node: number): void {
    const last = shorter.last[next]!;
    this.offer(node, shorter.cost[next]! + cost, last === NOBODY ? next : last);
    const other = shorter.otherLast[next]!;
    if (other !== NOBODY) this.offer(node, shorter.otherCost[next]! + cost, other);
  }

  clear(nodes: readonly number[]): void {
    for (const node of nodes) {
      this.cost[node] = UNREACHABLE;
      this.last[node] = NOBODY;
      this.otherCost[node] = UNREACHABLE;
      this.otherLast[node] = NOBODY;
    }
  }
}

/** One a number of steps, used again for each length of path: to make them anew takes longer than to fill them. */
export class CostTables {
  readonly #size: number;
  readonly #tables: LeastCosts[] = [];
  readonly #touched: (readonly number[])[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  /** The costs of so many steps, of no node unless `touched` since the last `clear`. */
  at(steps: number): LeastCosts {
    this.#tables[steps] ??= new LeastCosts(this.#size);
    return this.#tables[steps];
  }

  /** Which nodes have an entry by now. */
  touched(steps: number, nodes: readonly number[]): void {
    this.#touched[steps] = nodes;
  }

  clear(): void {
    for (const [steps, nodes] of this.#touched.entries()) this.#tables[steps]!.clear(nodes);
    this.#touched.length = 0;
  }
}

/**
 * costs[s]: of the walks to the goal in s steps, up to `length`; null if none of that length leads from the start. The
 * second half of the way is looked at from the goal, the first from the start, so that nodes which only the goal is near do
 * not count there. Entries stay in `tables` until they are cleared.
 */
export function* leastCosts(
  graph: PathGraph,
  ends: PathEnds,
  length: number,
  tables: CostTables,
): Work<readonly LeastCosts[] | null> {
  const { from, to } = ends;
  let looked = 0;
  const near = yield* reachable(graph, ends, (length - 1) >> 1);
  const goal = tables.at(0);
  goal.cost[to] = 0;
  tables.touched(0, [to]);
  const costs = [goal];
  let frontier = [to];
  for (let steps = 1; steps <= length; steps++) {
    const shorter = costs[steps - 1]!;
    const costsHere = tables.at(steps);
    const reached: number[] = [];
    const extend = (node: number, next: number, cost: number) => {
      if (steps === 1) costsHere.offer(node, 0, NOBODY);
      else costsHere.extend(shorter, next, cost, node);
    };
    const starts = near[length - steps];
    if (starts) {
      for (const node of starts) {
        graph.neighbours(node, (next) => {
          looked++;
          if (shorter.cost[next] !== UNREACHABLE) extend(node, next, graph.cost(next));
        });
        if (looked > PIECE) {
          looked = 0;
          yield;
        }
        if (costsHere.cost[node] !== UNREACHABLE) reached.push(node);
      }
    } else {
      for (const node of frontier) {
        const cost = graph.cost(node);
        if (looked > PIECE) {
          looked = 0;
          yield;
        }
        graph.neighbours(node, (next) => {
          looked++;
          if (next === from || next === to || !graph.isOpen(next)) return;
          if (costsHere.cost[next] === UNREACHABLE) reached.push(next);
          extend(next, node, cost);
        });
      }
    }
    tables.touched(steps, reached);
    if (reached.length === 0) return null;
    costs.push(costsHere);
    frontier = reached;
  }
  return costs;
}

/** near[d]: where a walk of d steps from the start can stand, over nodes that may be passed. */
function* reachable(graph: PathGraph, { from, to }: PathEnds, most: number): Work<number[][]> {
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
    yield;
  }
  return near;
}

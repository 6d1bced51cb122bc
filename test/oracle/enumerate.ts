import type { PathGraph } from "../../src/graph/answers/PathGraph.ts";
import type { NumberedPath } from "../../src/graph/answers/paths.ts";

/** An edge between numbers, and the bases that it has. */
export type NumberedEdge = readonly [from: number, to: number, basis: number];

export interface EnumeratedStep {
  readonly link: number;
  readonly reverse: boolean;
  readonly basis: number;
  readonly passing: readonly number[] | null;
}

/** Goes every walk that never goes straight back over an edge: where they end, each with how many do. */
export function enumerateWalks(
  links: readonly (readonly NumberedEdge[])[],
  start: readonly number[],
  steps: readonly EnumeratedStep[],
): Map<number, number> {
  const ends = new Map<number, number>();
  const go = (at: number, place: number, back: string) => {
    const step = steps[place];
    if (!step) {
      ends.set(at, (ends.get(at) ?? 0) + 1);
      return;
    }
    const { link, reverse, basis, passing } = step;
    links[link]!.forEach(([from, to, has], edge) => {
      const [near, far] = reverse ? [to, from] : [from, to];
      if (near !== at || (has & basis) === 0 || (passing && !passing.includes(far))) return;
      if (back !== `${link} ${edge} ${reverse}`) go(far, place + 1, `${link} ${edge} ${!reverse}`);
    });
  };
  for (const at of start) go(at, 0, "");
  return ends;
}

/** Every simple path up to a length, in order. */
export function enumeratePaths(graph: PathGraph, from: number, to: number, maxLength: number): NumberedPath[] {
  const found: NumberedPath[] = [];
  const go = (nodes: number[], ways: number[], cost: number) => {
    const last = nodes.at(-1)!;
    if (ways.length === maxLength) return;
    graph.neighbours(last, (next, way) => {
      if (nodes.includes(next)) return;
      if (next === to) found.push({ nodes: [...nodes, next], ways: [...ways, way], cost });
      else if (graph.isOpen(next)) go([...nodes, next], [...ways, way], cost + graph.cost(next));
    });
  };
  if (from !== to) go([from], [], 0);
  return found.sort(comparePaths);
}

/** By length, cost, then each next node and the way to it. */
function comparePaths(a: NumberedPath, b: NumberedPath): number {
  const first = a.ways.length - b.ways.length || a.cost - b.cost;
  if (first !== 0) return first;
  for (let index = 0; index < a.ways.length; index++) {
    const next = a.nodes[index + 1]! - b.nodes[index + 1]! || a.ways[index]! - b.ways[index]!;
    if (next !== 0) return next;
  }
  return 0;
}

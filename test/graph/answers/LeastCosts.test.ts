import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CostTables, leastCosts, NOBODY, UNREACHABLE } from "../../../src/graph/answers/LeastCosts.ts";
import type { PathGraph } from "../../../src/graph/answers/PathGraph.ts";
import { finish } from "../../../src/graph/Work.ts";
import { graphOf, nets } from "./nets.ts";

/** By the node passed last (NOBODY: none), the least that a walk of so many steps to the goal costs. Goes every walk. */
function costsByLast(graph: PathGraph, [from, to]: readonly [number, number], node: number, steps: number) {
  const least = new Map<number, number>();
  const go = (at: number, left: number, last: number, cost: number) => {
    graph.neighbours(at, (next) => {
      if (left === 1 && next === to) least.set(last, Math.min(least.get(last) ?? UNREACHABLE, cost));
      if (left > 1 && next !== to && next !== from && graph.isOpen(next))
        go(next, left - 1, next, cost + graph.cost(next));
    });
  };
  go(node, steps, NOBODY, 0);
  return least;
}

/** Where walks of so many steps from the start can stand. */
function standing(graph: PathGraph, [from, to]: readonly [number, number], steps: number): number[] {
  let nodes = new Set([from]);
  for (let step = 0; step < steps; step++) {
    const next = new Set<number>();
    for (const node of nodes)
      graph.neighbours(node, (other) => {
        if (other !== from && other !== to && graph.isOpen(other)) next.add(other);
      });
    nodes = next;
  }
  return [...nodes];
}

const questions = nets.chain((net) =>
  fc.record({
    net: fc.constant(net),
    from: fc.nat(net.costs.length - 1),
    to: fc.nat(net.costs.length - 1),
    length: fc.integer({ min: 1, max: 5 }),
  }),
);

describe("leastCosts", () => {
  it("are the least of all walks, and the least of those that pass another node last", () => {
    let tables = 0;
    fc.assert(
      fc.property(questions, ({ net, from, to, length }) => {
        fc.pre(from !== to);
        const graph = graphOf(net);
        const costs = finish(leastCosts(graph, { from, to }, length, new CostTables(graph.size)));
        // Tables that were used for other lengths, and cleared, are as good as new ones.
        const used = new CostTables(graph.size);
        for (const before of [5, 3, 4]) {
          finish(leastCosts(graph, { from, to }, before, used));
          used.clear();
        }
        expect(finish(leastCosts(graph, { from, to }, length, used))).toEqual(costs);
        expect(costs !== null).toBe(costsByLast(graph, [from, to], from, length).size > 0);
        if (!costs) return;
        const all = [...Array(graph.size).keys()].filter((node) => node !== from && node !== to && graph.isOpen(node));
        for (let steps = 1; steps <= length; steps++) {
          // The first half of the way is known of where the start leads to.
          const near = length - steps <= (length - 1) >> 1;
          const { cost, last, otherCost, otherLast } = costs[steps]!;
          for (const node of near ? standing(graph, [from, to], length - steps) : all) {
            const byLast = costsByLast(graph, [from, to], node, steps);
            const passed = last[node]!;
            const least = Math.min(UNREACHABLE, ...byLast.values());
            const others = [...byLast].filter(([one]) => one !== passed).map(([, of]) => of);
            const other = Math.min(UNREACHABLE, ...others);
            expect([steps, node, cost[node], otherCost[node]]).toEqual([steps, node, least, other]);
            if (least !== UNREACHABLE) expect(byLast.get(passed)).toBe(least);
            if (other !== UNREACHABLE) expect(byLast.get(otherLast[node]!)).toBe(other);
          }
        }
        tables++;
      }),
      { seed: 20_261_127, numRuns: 250 },
    );
    expect(tables).toBeGreaterThan(40);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PathGraph } from "../../../src/graph/answers/PathGraph.ts";
import { shortestPaths } from "../../../src/graph/answers/paths.ts";
import { finish } from "../../../src/graph/Work.ts";
import { enumeratePaths } from "../../oracle/enumerate.ts";
import { graphOf, nets } from "./nets.ts";

describe("shortestPaths", () => {
  it("are the first of all simple paths, in order", () => {
    let found = 0;
    const questions = nets.chain((net) =>
      fc.record({
        net: fc.constant(net),
        from: fc.nat(net.costs.length - 1),
        to: fc.nat(net.costs.length - 1),
        maxLength: fc.integer({ min: 1, max: 6 }),
        limit: fc.constantFrom(1, 3, 10, 1000),
      }),
    );
    fc.assert(
      fc.property(questions, ({ net, from, to, maxLength, limit }) => {
        fc.pre(from !== to);
        const graph = graphOf(net);
        const paths = finish(shortestPaths(graph, { from, to, maxLength, limit }));
        expect(paths).toEqual(enumeratePaths(graph, from, to, maxLength).slice(0, limit));
        if (paths.length > 1) found++;
      }),
      { seed: 20_261_125, numRuns: 2000 },
    );
    expect(found).toBeGreaterThan(300);
  });

  it("go a dearer way where the cheaper ones come back to what the path has passed", () => {
    // Over A and B to H, from where C leads on: A would be cheaper than C, and so would B, but both are passed already.
    const [from, to, a, b, h, c] = [0, 1, 2, 3, 4, 5];
    const costs = [0, 0, 1, 2, 1, 3];
    const ends = [
      [from, a],
      [a, b],
      [b, h],
      [h, a],
      [h, c],
      [a, to],
      [b, to],
      [c, to],
    ] as const;
    const graph = graphOf({ costs, closed: [], edges: ends.map(([one, other]) => [one, other, 0]) });
    const paths = finish(shortestPaths(graph, { from, to, maxLength: 6, limit: 100 }));
    expect(paths.map(({ nodes }) => nodes)).toContainEqual([from, a, b, h, c, to]);
    expect(paths).toEqual(enumeratePaths(graph, from, to, 6));
  });

  it("stop early in a graph of hubs, however many paths there are", () => {
    const size = 2000;
    const graph: PathGraph = {
      size,
      cost: () => 10_000,
      isOpen: () => true,
      neighbours: (node, visit) => {
        for (let next = 0; next < size; next++) if (next !== node && (next < 4 || node < 4)) visit(next, 0);
      },
    };
    const started = performance.now();
    expect(finish(shortestPaths(graph, { from: 10, to: 11, maxLength: 6, limit: 250 }))).toHaveLength(250);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it("look at little where two nodes have but one hub, and all walks come back to it", () => {
    // Leaves of a hub whose other nodes all have links among themselves, over a few more hubs.
    const [from, to, hub, size] = [0, 1, 2, 6000];
    const [others, leaves] = [[3, 4, 5, 6], [...Array(size).keys()].slice(7)];
    const graph: PathGraph = {
      size,
      cost: (node) => (node === hub || others.includes(node) ? 12_000 : 2000),
      isOpen: () => true,
      neighbours: (node, visit) => {
        if (node === from || node === to) visit(hub, 0);
        else if (node === hub) for (const next of [from, to, ...leaves]) visit(next, 1);
        else if (others.includes(node)) for (const next of leaves) visit(next, 3);
        else for (const next of [hub, ...others]) visit(next, next === hub ? 0 : 2);
      },
    };
    const started = performance.now();
    expect(finish(shortestPaths(graph, { from, to, maxLength: 6, limit: 10 }))).toEqual([
      { nodes: [from, hub, to], ways: [0, 1], cost: 12_000 },
    ]);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("are refused rather than looked for without end", () => {
    const size = 120;
    const graph: PathGraph = {
      size,
      cost: () => 1000,
      isOpen: () => true,
      neighbours: (node, visit) => {
        for (let next = 0; next < size; next++) if (next !== node) visit(next, 0);
      },
    };
    const refused = expect.objectContaining({ code: "BAD_USER_INPUT", path: "maxLength" });
    expect(() =>
      finish(shortestPaths(graph, { from: 0, to: 1, maxLength: 6, limit: Number.MAX_SAFE_INTEGER })),
    ).toThrow(refused);
  });

  it("give up in time where walks go on and on and no path does", () => {
    // Two nodes, each the only way to one half, and between the halves nothing: no path has more than three links.
    const [from, to, hubs] = [0, 1, [2, 3]];
    const leaves = [...Array(500).keys()].map((at) => at + 4);
    const joined = (a: number, b: number) =>
      (a === from && b === 2) ||
      (a === 2 && b === 3) ||
      (a === 3 && b === to) ||
      (hubs.includes(a) && leaves.includes(b) && b % 2 === a % 2);
    const graph: PathGraph = {
      size: 504,
      cost: () => 1000,
      isOpen: () => true,
      neighbours: (node, visit) => {
        for (let next = 0; next < 504; next++) if (joined(node, next) || joined(next, node)) visit(next, 0);
      },
    };
    const started = performance.now();
    expect(finish(shortestPaths(graph, { from, to, maxLength: 6, limit: 10 }))).toEqual([
      { nodes: [from, 2, 3, to], ways: [0, 0, 0], cost: 2000 },
    ]);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

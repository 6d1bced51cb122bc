import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ALWAYS,
  csrFromPairs,
  eachEdge,
  edgeCount,
  reverseCsr,
  targetsOf,
  truthTableOf,
} from "../../../src/graph/arrays/csr.ts";
import { DECLARED, SUGGESTED } from "../../../src/model/filter/basis.ts";
import { csrOf, edgeLists, edgesOf, type ListedEdge, listed, truthsOf } from "../csrs.ts";

const runs = { seed: 4, numRuns: 100 };
const [rows, targets] = [7, 6];
const lists = (rowCount: number, targetCount: number) =>
  fc.boolean().chain((tagged) => edgeLists(rowCount, targetCount, tagged));

describe("truthTableOf", () => {
  it("is true for just the bases that share one with the mask", () => {
    for (let mask = 0; mask < 8; mask++)
      for (let basis = 0; basis < 8; basis++)
        expect((truthTableOf(mask) >> basis) & 1).toBe((basis & mask) === 0 ? 0 : 1);
  });
});

describe("csr", () => {
  it("csrFromPairs orders edges, and joins the tables of equal ones", () => {
    fc.assert(
      fc.property(lists(rows, targets), (edges) => {
        const csr = csrOf(rows, targets, edges);
        expect(edgesOf(csr)).toEqual(listed(truthsOf(edges)));
        expect(csr.offsets).toHaveLength(rows + 1);
        expect(csr.truths === undefined).toBe(edges[0]?.[2] === undefined);
        expect(csr.targets).toHaveLength(csr.offsets.at(-1)!);
      }),
      runs,
    );
  });

  it("csrFromPairs makes rows of no edges", () => {
    const none = { rows: new Uint32Array(0), targets: new Uint32Array(0), truths: new Uint8Array(0) };
    expect([...csrFromPairs(none, 0, 0).offsets]).toEqual([0]);
    expect([...csrFromPairs(none, 2, 0).offsets]).toEqual([0, 0, 0]);
    expect(csrFromPairs(none, 2, 3).truths).toHaveLength(0);
  });

  it("reverseCsr turns every edge around, and twice is the same", () => {
    fc.assert(
      fc.property(lists(rows, targets), (edges) => {
        const csr = csrOf(rows, targets, edges);
        const reverse = reverseCsr(csr, targets);
        const around = edges.map(([row, target, ...mask]): ListedEdge => [target, row, ...mask]);
        expect(edgesOf(reverse)).toEqual(listed(truthsOf(around)));
        expect(reverseCsr(reverse, rows)).toEqual(csr);
      }),
      runs,
    );
  });
});

describe("rows", () => {
  const tagged = csrOf(3, 9, [
    [0, 4, DECLARED],
    [2, 3, SUGGESTED],
    [2, 8, DECLARED | SUGGESTED],
  ]);
  const visited = (csr: typeof tagged, row: number, basis: number) => {
    const edges: [number, number][] = [];
    eachEdge(csr, row, basis, (target, truth) => edges.push([target, truth]));
    return edges;
  };

  it("targetsOf and edgeCount take all edges of a row", () => {
    expect([0, 1, 2].map((row) => [...targetsOf(tagged, row)])).toEqual([[4], [], [3, 8]]);
    expect([0, 1, 2].map((row) => edgeCount(tagged, row))).toEqual([1, 0, 2]);
  });

  it("eachEdge visits those that count under a basis, in order, with their tables", () => {
    expect(visited(tagged, 2, SUGGESTED)).toEqual([
      [3, truthTableOf(SUGGESTED)],
      [8, truthTableOf(DECLARED | SUGGESTED)],
    ]);
    expect(visited(tagged, 2, DECLARED)).toEqual([[8, truthTableOf(DECLARED | SUGGESTED)]]);
    expect(visited(tagged, 1, DECLARED)).toEqual([]);
    expect(visited(csrOf(1, 2, [[0, 1]]), 0, DECLARED)).toEqual([[1, ALWAYS]]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ALWAYS,
  type Csr,
  composeCsr,
  csrFromPairs,
  eachEdge,
  edgeCount,
  mapCsr,
  mergeCsr,
  reverseCsr,
  targetsOf,
  truthTableOf,
} from "../../../src/graph/arrays/csr.ts";
import { DECLARED, SUGGESTED } from "../../../src/model/filter/basis.ts";
import { csrOf, edgeLists, edgesOf, type ListedEdge, truthsOf } from "../csrs.ts";

type Truths = ReadonlyMap<string, number>;

/** What is known of edges by row and target, as edges in order. */
function listed(truths: Truths): [number, number, number][] {
  return [...truths]
    .map(([memo, truth]): [number, number, number] => [...(memo.split(" ").map(Number) as [number, number]), truth])
    .sort(([a, b], [c, d]) => a - c || b - d);
}

/** Every pair of edges a → b and b → c: tables hold along a path where both do, over paths where one does. */
function composed(first: Truths, second: Truths, keep = (_: number) => true): Map<string, number> {
  const found = new Map<string, number>();
  for (const [row, middle, truth] of listed(first))
    for (const [from, target, further] of listed(second))
      if (from === middle && keep(middle) && (truth & further) !== 0) {
        const memo = `${row} ${target}`;
        found.set(memo, (found.get(memo) ?? 0) | (truth & further));
      }
  return found;
}

const runs = { seed: 4, numRuns: 100 };
const [rows, middles, targets] = [7, 5, 6];
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

  it("composeCsr leads over every node between that is kept", () => {
    fc.assert(
      fc.property(lists(rows, middles), lists(middles, targets), fc.subarray([0, 1, 2, 3, 4]), (one, two, kept) => {
        const [first, second] = [csrOf(rows, middles, one), csrOf(middles, targets, two)];
        const keep = (middle: number) => kept.includes(middle);
        const counting = (csr: Csr) => edgesOf(csr).filter(([, , truth]) => truth !== 0);
        expect(counting(composeCsr(first, second, targets))).toEqual(listed(composed(truthsOf(one), truthsOf(two))));
        expect(counting(composeCsr(first, second, targets, keep))).toEqual(
          listed(composed(truthsOf(one), truthsOf(two), keep)),
        );
      }),
      runs,
    );
  });

  it("composeCsr sorts long rows too", () => {
    const many = 100;
    const first = csrOf(1, 2, [
      [0, 0],
      [0, 1],
    ]);
    const second = csrOf(
      2,
      many,
      Array.from({ length: many }, (_, target): ListedEdge => [target % 2, target]),
    );
    expect([...composeCsr(first, second, many).targets]).toEqual([...Array(many).keys()]);
  });

  it("mergeCsr has the edges of both", () => {
    fc.assert(
      fc.property(lists(rows, targets), lists(rows, targets), (one, two) => {
        const both = new Map(truthsOf(one));
        for (const [memo, truth] of truthsOf(two)) both.set(memo, (both.get(memo) ?? 0) | truth);
        expect(edgesOf(mergeCsr(csrOf(rows, targets, one), csrOf(rows, targets, two), targets))).toEqual(listed(both));
      }),
      runs,
    );
  });

  it("mapCsr drops what it is told to, and what is left of no table", () => {
    fc.assert(
      fc.property(lists(rows, targets), (edges) => {
        const to = (target: number) => (target < 2 ? -1 : target >> 1);
        const expected = new Map<string, number>();
        const declared = new Map<string, number>();
        for (const [row, target, truth] of listed(truthsOf(edges))) {
          if (target < 2) continue;
          const memo = `${row} ${target >> 1}`;
          expected.set(memo, (expected.get(memo) ?? 0) | truth);
          if ((truth >> DECLARED) & 1) declared.set(memo, 4);
        }
        const csr = csrOf(rows, targets, edges);
        expect(edgesOf(mapCsr(csr, 3, to))).toEqual(listed(expected));
        expect(edgesOf(mapCsr(csr, 3, to, (truth) => ((truth >> DECLARED) & 1 ? 4 : 0)))).toEqual(listed(declared));
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

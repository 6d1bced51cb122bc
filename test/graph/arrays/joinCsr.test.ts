import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Csr } from "../../../src/graph/arrays/csr.ts";
import { composeCsr, mapCsr, mergeCsr } from "../../../src/graph/arrays/joinCsr.ts";
import { DECLARED } from "../../../src/model/filter/basis.ts";
import { csrOf, edgeLists, edgesOf, type ListedEdge, listed, truthsOf } from "../csrs.ts";

type Truths = ReadonlyMap<string, number>;

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

describe("joinCsr", () => {
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

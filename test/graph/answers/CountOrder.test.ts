import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countOrder } from "../../../src/graph/answers/CountOrder.ts";
import { emptyBits, setBit } from "../../../src/graph/arrays/bits.ts";
import { finish } from "../../../src/graph/Work.ts";
import { ANY_BASIS } from "../../../src/model/filter/basis.ts";
import { csrOf, edgeLists } from "../csrs.ts";

const [size, targets] = [8, 40];
const cases = fc.boolean().chain((tagged) =>
  fc.record({
    edges: edgeLists(size, targets, tagged),
    basis: fc.integer({ min: 1, max: 7 }),
    passing: fc.option(fc.subarray([...Array(targets).keys()])),
    members: fc.subarray([...Array(size).keys()]),
    withBelow: fc.boolean(),
  }),
);
/** Node 1 and 2 stand below node 0. */
const below = (node: number) => (node === 0 ? [0, 1, 2] : [node]);

describe("CountOrder", () => {
  it("ranks members by the distinct nodes that pass and that a link leads to", () => {
    fc.assert(
      fc.property(cases, ({ edges, basis, passing, members, withBelow }) => {
        const bits = passing && emptyBits(targets);
        for (const target of passing ?? []) setBit(bits!, target);
        const order = finish(
          countOrder(size, Uint32Array.from(members), {
            edges: csrOf(size, targets, edges),
            basis,
            passing: bits,
            within: withBelow ? below : null,
          }),
        );
        const expected = [...Array(size).keys()].map((node) => {
          if (!members.includes(node)) return 0;
          const starts = withBelow ? below(node) : [node];
          const reached = edges
            .filter(
              ([row, target, mask = ANY_BASIS]) =>
                starts.includes(row) && mask & basis && (!passing || passing.includes(target)),
            )
            .map(([, target]) => target);
          return new Set(reached).size;
        });
        expect([...order.ranks]).toEqual(expected);
      }),
      { seed: 30, numRuns: 200 },
    );
  });

  it("stands for its ranks, and takes what is no number for less than none", () => {
    const order = finish(
      countOrder(0, new Uint32Array(0), {
        edges: csrOf(0, 0, []),
        basis: 1,
        passing: null,
        within: null,
      }),
    );
    expect([0, 7].map((rank) => order.value(rank))).toEqual([0, 7]);
    expect([7, "7", null, true].map((value) => order.rankOf(value))).toEqual([7, -1, -1, -1]);
  });
});

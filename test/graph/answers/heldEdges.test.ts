import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { degreeOf, eachHeld } from "../../../src/graph/answers/heldEdges.ts";
import { HELD_BASIS, IMPLIED } from "../../../src/model/filter/basis.ts";
import { csrOf, edgeLists } from "../csrs.ts";

describe("eachHeld and degreeOf", () => {
  it("take all edges but those that are implied", () => {
    const lists = fc.boolean().chain((tagged) => edgeLists(4, 6, tagged));
    fc.assert(
      fc.property(lists, (edges) => {
        const csr = csrOf(4, 6, edges);
        for (let row = 0; row < 4; row++) {
          const held = edges.filter(([of, , mask = HELD_BASIS]) => of === row && (mask & HELD_BASIS) !== 0);
          const expected = [...new Set(held.map(([, target]) => target))].sort((a, b) => a - b);
          const visited: number[] = [];
          eachHeld(csr, row, (target) => visited.push(target));
          expect(visited).toEqual(expected);
          expect([degreeOf(csr, row), degreeOf(csr, row)]).toEqual([expected.length, expected.length]);
        }
      }),
      { seed: 31, numRuns: 100 },
    );
  });

  it("count nothing where all is implied", () => {
    expect(degreeOf(csrOf(1, 1, [[0, 0, IMPLIED]]), 0)).toBe(0);
  });
});

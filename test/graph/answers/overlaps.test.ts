import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps } from "../../../src/graph/answers/overlaps.ts";
import { emptyBits, setBit } from "../../../src/graph/arrays/bits.ts";

describe("overlaps", () => {
  it("counts each member once, under the sets that it is in and no other", () => {
    const sizes = fc.constantFrom(1, 31, 32, 33, 70);
    const cases = sizes.chain((size) =>
      fc.record({
        size: fc.constant(size),
        sets: fc.array(fc.subarray([...Array(size).keys()]), { minLength: 1, maxLength: 8 }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ size, sets }) => {
        const bits = sets.map((members) => {
          const of = emptyBits(size);
          for (const member of members) setBit(of, member);
          return of;
        });
        const counts = new Array<number>(2 ** sets.length).fill(0);
        for (let member = 0; member < size; member++) {
          const mask = sets.reduce((sum, members, set) => sum + (members.includes(member) ? 2 ** set : 0), 0);
          if (mask > 0) counts[mask] = counts[mask]! + 1;
        }
        expect(overlaps(bits)).toEqual(counts);
      }),
      { seed: 29, numRuns: 100 },
    );
  });

  it("of no sets, and of empty ones, are none", () => {
    expect(overlaps([])).toEqual([0]);
    expect(overlaps([emptyBits(0), emptyBits(0)])).toEqual([0, 0, 0, 0]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestValues } from "../../../src/graph/answers/largestValues.ts";

describe("largestValues", () => {
  it("are the largest, and of equal ones those of the lowest number", () => {
    const values = fc.array(fc.constantFrom(0, 0, 1, 1, 2, 0.5, 1e16), { maxLength: 50, size: "max" });
    fc.assert(
      fc.property(values, fc.constantFrom(1, 2, 5, 49, 50, 1001), (list, limit) => {
        const expected = [...list.keys()]
          .filter((index) => list[index] !== 0)
          .sort((a, b) => list[b]! - list[a]! || a - b)
          .slice(0, limit);
        expect(largestValues(Float64Array.from(list), limit)).toEqual(expected);
      }),
      { seed: 28, numRuns: 300 },
    );
  });

  it("count as far as their decimals do", () => {
    const values = fc.array(fc.constantFrom(0, 0.4, 0.1234, 0.12341, 0.12344, 0.12346, 0.1, 0.00004, 2), {
      maxLength: 40,
      size: "max",
    });
    fc.assert(
      fc.property(values, fc.constantFrom(1, 3, 40), (list, limit) => {
        const rounded = list.map((value) => Math.round(value * 1e4) / 1e4);
        const found = largestValues(Float64Array.from(list), limit, 4);
        expect(found).toEqual(largestValues(Float64Array.from(rounded), limit));
      }),
      { seed: 29, numRuns: 300 },
    );
  });

  it("leave out zeros", () => {
    expect(largestValues(Float64Array.of(0, 3, 0), 5)).toEqual([1]);
    expect(largestValues(new Float64Array(4), 5)).toEqual([]);
    expect(largestValues(new Float64Array(0), 5)).toEqual([]);
  });
});

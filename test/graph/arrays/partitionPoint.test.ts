import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lowerBound, partitionPoint } from "../../../src/graph/arrays/partitionPoint.ts";

describe("partitionPoint", () => {
  it("is the first number for which the question is answered with no, within the bounds", () => {
    for (let low = 0; low < 4; low++)
      for (let high = low; high < 9; high++)
        for (let point = 0; point < 10; point++) {
          const asked: number[] = [];
          const found = partitionPoint(low, high, (index) => {
            asked.push(index);
            return index < point;
          });
          expect(found).toBe(Math.min(high, Math.max(low, point)));
          expect(asked.every((index) => index >= low && index < high)).toBe(true);
        }
  });

  it("asks few questions", () => {
    let asked = 0;
    partitionPoint(0, 2 ** 31, (index) => {
      asked++;
      return index < 1_234_567_890;
    });
    expect(asked).toBeLessThanOrEqual(32);
  });
});

describe("lowerBound", () => {
  it("counts the smaller values, repeats included", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(21), (list, value) => {
        const sorted = Uint32Array.from(list).sort();
        expect(lowerBound(sorted, value)).toBe(list.filter((one) => one < value).length);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

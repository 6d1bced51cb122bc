import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SmallestK } from "../../../src/graph/arrays/SmallestK.ts";

const compare = (a: number, b: number) => a - b;

function kept(limit: number, offered: readonly number[]): SmallestK {
  const smallest = new SmallestK(limit, compare);
  for (const value of offered) smallest.offer(value);
  return smallest;
}

describe("SmallestK", () => {
  it("keeps the smallest of what it is offered, whatever the order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 60, size: "max" }), fc.nat(20), (offered, limit) => {
        expect(kept(limit, offered).sorted()).toEqual([...offered].sort(compare).slice(0, limit));
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  it("goes by the comparison, not by the values", () => {
    const words = ["pear", "fig", "apple", "kiwi"];
    const shortest = new SmallestK(2, (a, b) => words[a]!.length - words[b]!.length || a - b);
    words.forEach((_, index) => {
      shortest.offer(index);
    });
    expect(shortest.sorted()).toEqual([1, 0]);
  });

  it("tells the largest of those kept once there are as many as may be", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { maxLength: 30, size: "max" }),
        fc.integer({ min: 1, max: 20 }),
        (offered, limit) => {
          const { last } = kept(limit, offered);
          expect(last).toBe(offered.length < limit ? undefined : [...offered].sort(compare)[limit - 1]);
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });
});

import { describe, expect, it } from "vitest";
import { groupBy } from "../../src/model/groupBy.ts";

describe("groupBy", () => {
  it("puts items under their keys, both in the order in which they come", () => {
    const groups = groupBy(["pear", "fig", "plum", "apple", "fir"], (word) => word[0]);
    expect([...groups]).toEqual([
      ["p", ["pear", "plum"]],
      ["f", ["fig", "fir"]],
      ["a", ["apple"]],
    ]);
  });

  it("has no group of nothing, and takes undefined for a key", () => {
    expect(groupBy([], String).size).toBe(0);
    expect([...groupBy(new Set([1, 2]), () => undefined)]).toEqual([[undefined, [1, 2]]]);
  });
});

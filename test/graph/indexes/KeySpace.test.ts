import { describe, expect, it } from "vitest";
import { KeySpace } from "../../../src/graph/indexes/KeySpace.ts";

describe("KeySpace", () => {
  it("numbers keys as they stand", () => {
    const space = new KeySpace(["C10", "C2"], true, false);
    expect(space.size).toBe(2);
    expect(["C10", "C2", "C1"].map((key) => space.at(key))).toEqual([0, 1, undefined]);
  });

  it("takes the numbers that it is given", () => {
    const space = new KeySpace(["a", "b"], false, false, (key) => (key === "b" ? 1 : undefined));
    expect(["a", "b"].map((key) => space.at(key))).toEqual([undefined, 1]);
  });

  it("ranks keys in natural order, or as they stand if that is their order", () => {
    const keys = ["C10", "C2", "C1", "3.a", "3.10", "3.9"];
    expect([...new KeySpace(keys, false, false).rank]).toEqual([5, 4, 3, 2, 1, 0]);
    expect([...new KeySpace(keys, false, true).rank]).toEqual([0, 1, 2, 3, 4, 5]);
    expect([...new KeySpace([], false, false).rank]).toEqual([]);
  });

  it("goes on with more keys after those it has, and stays itself", () => {
    for (const [closed, inOrder] of [
      [true, true],
      [false, false],
    ] as const) {
      const space = new KeySpace(["b"], closed, inOrder);
      const more = space.with(["a", "c"]);
      expect([...more.keys]).toEqual(["b", "a", "c"]);
      expect(more.closed).toBe(closed);
      expect([...more.rank]).toEqual(inOrder ? [0, 1, 2] : [1, 0, 2]);
      expect(["a", "b", "c"].map((key) => more.at(key))).toEqual([1, 0, 2]);
      expect(space.with([])).toBe(space);
      expect(space.at("a")).toBeUndefined();
    }
  });
});

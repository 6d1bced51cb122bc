import { describe, expect, it } from "vitest";
import { Uint32List } from "../../../src/graph/arrays/Uint32List.ts";

describe("Uint32List", () => {
  it("holds what is pushed, also past the room that it begins with", () => {
    for (const length of [0, 1, 1023, 1024, 1025, 5000]) {
      const list = new Uint32List();
      const values = Array.from({ length }, (_, index) => (index * 2_654_435_761) % 2 ** 32);
      for (const value of values) list.push(value);
      expect(list.length).toBe(length);
      expect([...list.view()]).toEqual(values);
      expect(values.map((_, index) => list.at(index))).toEqual(values);
    }
  });

  it("changes a value in its place, whole or some bits of it", () => {
    const list = new Uint32List();
    for (const value of [1, 2, 4]) list.push(value);
    list.set(1, 0xffffffff);
    list.or(2, 3);
    expect([...list.view()]).toEqual([1, 0xffffffff, 7]);
  });
});

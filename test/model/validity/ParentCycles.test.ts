import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ParentCycles } from "../../../src/model/validity/ParentCycles.ts";

/** The slow way: up from a node, as often as there are nodes, to see whether it comes back. */
function slowly(parents: ReadonlyMap<string, string | null>, id: string): string[] | undefined {
  const circle = [id];
  for (let next = parents.get(id); next && circle.length <= parents.size; next = parents.get(next)) {
    if (next === id) return circle;
    circle.push(next);
  }
  return undefined;
}

const node = fc.constantFrom("a", "b", "c", "d", "e", "f");

describe("circleOf", () => {
  it("is what going up one by one finds, after every change", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(node, fc.option(node), fc.array(node)), { maxLength: 20 }), (changes) => {
        const cycles = new ParentCycles();
        const parents = new Map<string, string | null>();
        for (const [id, parent, asked] of changes) {
          cycles.set(id, parent);
          parents.set(id, parent);
          for (const one of asked) expect(cycles.circleOf(one)?.toSorted()).toEqual(slowly(parents, one)?.toSorted());
        }
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it("takes a step a node, however deep", () => {
    const cycles = new ParentCycles();
    const size = 100_000;
    for (let index = 1; index < size; index++) cycles.set(`${index}`, `${index - 1}`);
    for (let index = size - 1; index >= 0; index--) expect(cycles.circleOf(`${index}`)).toBeNull();
    cycles.set("0", `${size - 1}`);
    expect(cycles.circleOf("7")).toHaveLength(size);
  });
});

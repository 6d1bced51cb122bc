import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeySlots } from "../../../src/graph/indexes/KeySlots.ts";

const keys = fc.uniqueArray(fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.nat({ max: 99 }).map(String)));

describe("KeySlots", () => {
  it("keeps each key in its slot, whatever comes later", () => {
    fc.assert(
      fc.property(keys, keys, (first, later) => {
        const slots = KeySlots.of(first);
        for (const key of later) if (!first.includes(key)) expect(slots.find(key)).toBeUndefined();
        for (const key of later) slots.add(key);
        const all = [...new Set([...first, ...later])];
        expect(slots.size).toBe(all.length);
        expect(all.map((key) => slots.find(key))).toEqual([...all.keys()]);
        expect(all.map((_, slot) => slots.at(slot))).toEqual(all);
        expect(slots.add(all[0] ?? "")).toBe(0);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it("is loose once a good part of it is not packed", () => {
    const slots = KeySlots.of(Array.from({ length: 400 }, (_, index) => `k${index}`));
    for (let index = 0; index < 164; index++) slots.add(`n${index}`);
    expect(slots.isLoose).toBe(false);
    slots.add("one more");
    expect(slots.isLoose).toBe(true);
  });
});

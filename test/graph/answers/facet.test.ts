import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countKeys, facet, topKeys, topKeysInOrder } from "../../../src/graph/answers/facet.ts";
import { KeySpace } from "../../../src/graph/indexes/KeySpace.ts";
import { compareNatural } from "../../../src/model/words/naturalOrder.ts";
import { drawnFields, drawnSets, holders, missingFrom } from "./fields.ts";

const cases = fc.constantFrom(1, 33, 70).chain((size) =>
  fc.record({
    set: drawnSets(size),
    field: drawnFields(size, [1, 5, 257]),
    basis: fc.integer({ min: 1, max: 7 }),
    first: fc.constantFrom(1, 3, 1000),
  }),
);

describe("facet", () => {
  it("counts the members that hold each key, the most first, then in natural order", () => {
    fc.assert(
      fc.property(cases, ({ set, field, basis, first }) => {
        const held = holders(set, field, basis);
        const buckets = [...held].map(([key, of]) => ({ key, count: of.size })).sort((a, b) => b.count - a.count);
        expect(facet(set, field.index, basis, first)).toEqual({
          buckets: buckets.slice(0, first),
          totalBuckets: buckets.length,
          missing: missingFrom(set, held),
        });
      }),
      { seed: 22, numRuns: 200 },
    );
  });
});

describe("countKeys", () => {
  it("counts by key, zeros included", () => {
    fc.assert(
      fc.property(cases, ({ set, field, basis }) => {
        const held = holders(set, field, basis);
        const { counts, missing } = countKeys(set, field.index, basis);
        expect([...counts]).toEqual(Array.from(field.index.keySpace.keys, (key) => held.get(key)?.size ?? 0));
        expect(missing).toBe(missingFrom(set, held));
      }),
      { seed: 23, numRuns: 100 },
    );
  });
});

describe("topKeys", () => {
  const counted = fc
    .record({
      counts: fc.array(fc.constantFrom(0, 0, 1, 1, 2, 3, 900), { maxLength: 40, size: "max" }),
      closed: fc.boolean(),
    })
    .map(({ counts, closed }) => {
      const keys = counts.map((_, key) => `${(key * 7) % 41}`);
      return { counts, keys, closed, keySpace: new KeySpace(keys, closed, false) };
    });

  it("are those with the largest counts, by count and natural order; in order, the same by natural order", () => {
    fc.assert(
      fc.property(counted, fc.constantFrom(1, 5, 40, 100), ({ counts, keys, closed, keySpace }, first) => {
        const natural = (a: number, b: number) => compareNatural(keys[a]!, keys[b]!);
        const expected = [...counts.keys()]
          .filter((key) => closed || counts[key]! > 0)
          .sort((a, b) => counts[b]! - counts[a]! || natural(a, b))
          .slice(0, first);
        expect(topKeys(Uint32Array.from(counts), keySpace, first)).toEqual(expected);
        expect(topKeysInOrder(Uint32Array.from(counts), keySpace, first)).toEqual(expected.sort(natural));
      }),
      { seed: 24, numRuns: 200 },
    );
  });
});

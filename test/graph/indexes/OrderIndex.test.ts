import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LAST, OrderIndex } from "../../../src/graph/indexes/OrderIndex.ts";
import type { SortValue } from "../../../src/model/record/sortValue.ts";
import { compareCodePoints } from "../../../src/model/words/naturalOrder.ts";
import { deltaOf, inOrder, keyPool, tableOf, writes, written } from "../writes.ts";

/** What a node has to sort by: perhaps nothing. */
interface Held {
  readonly value: SortValue | null;
}

const words = fc.constantFrom("", "a", "ab", "b", "\uffe5", "𝒳");
const numbers = fc.constantFrom(-1, 0, 0.5, 7, 2015);
const held = <T extends SortValue>(values: fc.Arbitrary<T>): fc.Arbitrary<SortValue | null> =>
  fc.option(values, { freq: 4 });

function compare(a: SortValue, b: SortValue): number {
  return typeof a === "string" && typeof b === "string" ? compareCodePoints(a, b) : Number(a) - Number(b);
}

/** What a cursor may hold, of the same type. */
const probes: Record<string, SortValue[]> = {
  string: ["", "a", "aa", "b", "c", "\uffe5", "𝒳", "𝒳𝒴"],
  number: [-2, -1, 0, 0.25, 0.5, 7, 2015, 2016],
  boolean: [false, true],
};

describe("OrderIndex", () => {
  it("ranks values, the missing ones last, and places others between their neighbours", () => {
    for (const values of [held(words), held(numbers), held(fc.boolean())])
      fc.assert(
        fc.property(fc.array(values, { maxLength: 12 }), (list) => {
          const index = OrderIndex.of(list);
          const distinct = [...new Set(list.filter((value) => value !== null))].sort(compare);
          expect([...index.ranks]).toEqual(list.map((value) => (value === null ? LAST : distinct.indexOf(value))));
          expect([...index.ranks].map((rank) => index.value(rank))).toEqual(list);
          const asked = probes[typeof distinct[0]] ?? [];
          const places = asked.map((probe) => {
            const below = distinct.filter((value) => compare(value, probe) < 0).length;
            return distinct.includes(probe) ? below : below - 0.5;
          });
          expect(asked.map((probe) => index.rankOf(probe))).toEqual(places);
        }),
        { seed: 9, numRuns: 100 },
      );
  });

  it("ranks what is no value last", () => {
    const index = OrderIndex.of(["a", null]);
    expect([null, ["a"]].map((value) => index.rankOf(value))).toEqual([LAST, LAST]);
    expect([...OrderIndex.of([]).ranks]).toEqual([]);
  });

  it("is after any writes as one made afresh", () => {
    for (const values of [held(words), held(numbers)]) {
      const value = values.map((held) => ({ value: held }));
      fc.assert(
        fc.property(writes(keyPool, value, 10), writes(keyPool, value, 5), ([start], list) => {
          let state = written(new Map<string, Held>(), start!);
          let table = tableOf(state.keys());
          let index = indexOf(state);
          for (const write of list) {
            const delta = deltaOf(table, write);
            index = index.next(
              delta,
              delta.records.map(({ key }) => write.get(key)!.value),
            );
            state = written(state, write);
            table = delta.after;
            const fresh = indexOf(state);
            expect([...index.ranks]).toEqual([...fresh.ranks]);
            expect([...index.ranks].map((rank) => index.value(rank))).toEqual(inOrder(state).map(({ value }) => value));
            const all = Object.values(probes).flat();
            expect(all.map((probe) => index.rankOf(probe))).toEqual(all.map((probe) => fresh.rankOf(probe)));
          }
        }),
        { seed: 10, numRuns: 50 },
      );
    }
  });
});

function indexOf(state: ReadonlyMap<string, Held>): OrderIndex {
  return OrderIndex.of(inOrder(state).map(({ value }) => value));
}

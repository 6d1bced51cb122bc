import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOST } from "../../../src/graph/indexes/KindTable.ts";
import { mergeTexts } from "../../../src/graph/indexes/mergeTexts.ts";
import { build, expected, found, queries, type Text, texts } from "./texts.ts";

describe("mergeTexts", () => {
  it("is one index over what two still have", () => {
    const shares = fc.tuple(texts, texts).chain(([left, right]) =>
      fc.record({
        left: fc.constant(left),
        right: fc.constant(right),
        /** What becomes of each text: whether it is kept, and whose turn it is to stand next. */
        kept: fc.tuple(fc.subarray(left.map((_, at) => at)), fc.subarray(right.map((_, at) => at))),
        turns: fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }),
      }),
    );
    fc.assert(
      fc.property(shares, queries, ({ left, right, kept, turns }, terms) => {
        const sides = [left, right].map((list, side) => ({
          list,
          rest: [...kept[side]!],
          places: new Uint32Array(list.length).fill(LOST),
        }));
        const whole: Text[] = [];
        for (const turn of [...turns, ...turns.map((one) => !one)]) {
          const side = sides[turn ? 0 : 1]!;
          const next = side.rest.shift();
          if (next === undefined) continue;
          side.places[next] = whole.length;
          whole.push(side.list[next]!);
        }
        const [one, other] = sides.map(({ list, places }) => ({ index: build(list), places }));
        const merged = mergeTexts(one!, other!, whole.length);
        expect(found(merged, terms)).toEqual(expected(whole, terms));
        expect(merged.size).toBe(whole.length);
        expect([...merged.terms]).toEqual([...build(whole).terms]);
      }),
      { seed: 13, numRuns: 100 },
    );
  });
});

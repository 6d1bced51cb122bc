import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOST } from "../../../src/graph/indexes/KindTable.ts";
import { mergeTexts, TextIndexBuilder } from "../../../src/graph/indexes/TextIndex.ts";

type Text = readonly [title: readonly string[], body: readonly string[]];

const words = fc.array(fc.constantFrom("a", "ab", "abc", "b", "ba", "\uffe5", "𝒳", "𝒳a"), { maxLength: 4 });
const texts: fc.Arbitrary<Text[]> = fc.array(fc.tuple(words, words), { maxLength: 10 });
const queries = fc.array(fc.constantFrom("a", "ab", "b", "c", "𝒳", "\uffe5"), { maxLength: 3 });
const runs = { seed: 12, numRuns: 150 };

function build(list: readonly Text[], order: readonly number[] = list.map((_, number) => number)) {
  const builder = new TextIndexBuilder();
  for (const [title, body] of list) builder.add(title, body);
  return builder.build(Uint32Array.from(order));
}

/** By looking through the words of every text. */
function expected(list: readonly (Text | null)[], terms: readonly string[]): [node: number, rank: number][] {
  return list.flatMap((text, node): [number, number][] => {
    if (!text || terms.length === 0) return [];
    const [inTitle, inBody] = text.map((held) =>
      terms.map((term, place) =>
        held.some((word) => (place === terms.length - 1 ? word.startsWith(term) : word === term)),
      ),
    );
    if (!terms.every((_, place) => inTitle![place] || inBody![place])) return [];
    return [[node, 3 * inTitle!.filter(Boolean).length + inBody!.filter(Boolean).length]];
  });
}

function found(index: ReturnType<typeof build>, terms: readonly string[]): [number, number][] {
  const { nodes, ranks } = index.find(terms);
  return [...nodes].map((node, place) => [node, ranks[place]!]);
}

describe("TextIndex", () => {
  it("finds what has every term, the last as the beginning of a word; a word in the title counts three times", () => {
    fc.assert(
      fc.property(texts, queries, (list, terms) => {
        expect(found(build(list), terms)).toEqual(expected(list, terms));
      }),
      runs,
    );
  });

  it("takes the last term as the beginning of a word, and every other whole", () => {
    const split = (title: string, body: string): Text => [title.split(" "), body.split(" ")];
    const index = build([
      split("health data", "for health workers"),
      split("data", "health"),
      split("healthy ageing", ""),
      split("water", "data"),
    ]);
    expect(found(index, ["heal"])).toEqual([
      [0, 4],
      [1, 1],
      [2, 3],
    ]);
    expect(found(index, ["health", "dat"])).toEqual([
      [0, 7],
      [1, 4],
    ]);
    expect(found(index, ["heal", "data"])).toEqual([]);
  });

  it("gives texts the numbers that they are to have", () => {
    const list: Text[] = [
      [["a"], []],
      [["b"], []],
      [["a"], ["a"]],
    ];
    expect(found(build(list, [2, 0, 1]), ["a"])).toEqual([
      [0, 4],
      [1, 3],
    ]);
  });
});

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
        expect(merged.terms).toEqual(build(whole).terms);
      }),
      runs,
    );
  });
});

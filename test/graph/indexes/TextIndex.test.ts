import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { build, expected, found, queries, type Text, texts } from "./texts.ts";

describe("TextIndex", () => {
  it("finds what has every term, the last as the beginning of a word; a word in the title counts three times", () => {
    fc.assert(
      fc.property(texts, queries, (list, terms) => {
        expect(found(build(list), terms)).toEqual(expected(list, terms));
      }),
      { seed: 12, numRuns: 150 },
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
});

import { describe, expect, it } from "vitest";
import { TextIndexBuilder } from "../../../src/graph/indexes/TextIndex.ts";

function build(...records: [title: string, body: string][]) {
  const builder = new TextIndexBuilder();
  for (const [title, body] of records) builder.add(title.split(" ").filter(Boolean), body.split(" ").filter(Boolean));
  return builder.build(Uint32Array.from(records, (_, index) => index));
}

describe("TextIndex", () => {
  const index = build(
    ["health data", "for health workers"],
    ["data", "health"],
    ["healthy ageing", ""],
    ["water", "data"],
  );
  const find = (...terms: string[]) => {
    const { nodes, ranks } = index.find(terms);
    return [...nodes].map((node, index) => [node, ranks[index]]);
  };

  it("takes the last term as the beginning of a word", () => {
    expect(find("heal")).toEqual([
      [0, 4],
      [1, 1],
      [2, 3],
    ]);
  });

  it("takes every other term whole, and wants them all", () => {
    expect(find("health", "dat")).toEqual([
      [0, 7],
      [1, 4],
    ]);
    expect(find("heal", "data")).toEqual([]);
  });

  it("finds nothing without terms", () => {
    expect(find()).toEqual([]);
  });
});

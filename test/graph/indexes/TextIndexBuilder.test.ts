import { describe, expect, it } from "vitest";
import { BODY, TITLE } from "../../../src/graph/indexes/TextIndex.ts";
import { TextIndexBuilder } from "../../../src/graph/indexes/TextIndexBuilder.ts";
import { build, found, type Text } from "./texts.ts";

describe("TextIndexBuilder", () => {
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

  it("has one posting for a term of a text, which says where it stands", () => {
    const index = build([
      [["b", "a", "b"], ["a"]],
      [[], ["a", "a"]],
    ]);
    expect([...index.terms]).toEqual(["a", "b"]);
    expect([...index.postings(0)]).toEqual([TITLE | BODY, 4 + BODY]);
    expect([...index.postings(1)]).toEqual([TITLE]);
    expect(index.postingCount).toBe(3);
  });

  it("has terms in code-point order", () => {
    expect([...build([[["𝒳", "\uffe5", "a"], []]]).terms]).toEqual(["a", "\uffe5", "𝒳"]);
  });

  it("builds an index of nothing", () => {
    const index = new TextIndexBuilder().build(new Uint32Array(0));
    expect([index.size, [...index.terms], found(index, ["a"])]).toEqual([0, [], []]);
  });
});

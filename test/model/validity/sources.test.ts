import { expect, it } from "vitest";
import { saysUnverified, sourceReason, splitSources } from "../../../src/model/validity/sources.ts";

it("splitSources parts sources at a bar between blanks, and leaves out empty ones", () => {
  expect(splitSources(" one | two|2 |\tthree ")).toEqual(["one", "two|2", "three"]);
  expect(splitSources("| one | | two |")).toEqual(["one", "two"]);
  expect(splitSources(" | ")).toEqual([]);
});

it("what splitSources gives are sources, and come back from a text of them", () => {
  for (const text of ["a | b", "| a || b |", "a | | b", "|a|b|", " http://x/?a|b "]) {
    const sources = splitSources(text);
    expect(sources.map(sourceReason)).toEqual(sources.map(() => null));
    expect(splitSources(sources.join(" | "))).toEqual(sources);
  }
});

it("saysUnverified looks for the word in any of them", () => {
  expect(saysUnverified(["a", "year: Unverified recollection"])).toBe(true);
  expect(saysUnverified(["verified by hand"])).toBe(false);
});

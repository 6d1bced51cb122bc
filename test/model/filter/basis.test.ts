import { describe, expect, it } from "vitest";
import {
  ANY_BASIS,
  basisMask,
  basisNames,
  DECLARED,
  HELD_BASIS,
  IMPLIED,
  SUGGESTED,
} from "../../../src/model/filter/basis.ts";
import { BASES } from "../../../src/model/types.ts";

describe("basisMask", () => {
  it("has a bit for each basis, whatever their order", () => {
    expect(
      [["DECLARED"], ["SUGGESTED"], ["IMPLIED"]].map((names) => basisMask(names as (typeof BASES)[number][])),
    ).toEqual([DECLARED, SUGGESTED, IMPLIED]);
    expect(basisMask(["IMPLIED", "DECLARED", "DECLARED"])).toBe(DECLARED | IMPLIED);
    expect(basisMask([])).toBe(0);
    expect(basisMask(BASES)).toBe(ANY_BASIS);
    expect(HELD_BASIS).toBe(DECLARED | SUGGESTED);
  });
});

describe("basisNames", () => {
  it("are those of the mask, in one order", () => {
    for (let mask = 0; mask <= ANY_BASIS; mask++) expect(basisMask(basisNames(mask))).toBe(mask);
    expect(basisNames(IMPLIED | DECLARED)).toEqual(["DECLARED", "IMPLIED"]);
  });
});

import { describe, expect, it } from "vitest";
import { NameParts } from "../../../src/model/names/NameParts.ts";

const parts = new NameParts();
for (const [kind, key, name] of [
  ["Country", "TZA", "United Republic of Tanzania"],
  ["Country", "KOR", "Republic of Korea"],
  ["Country", "PRK", "Democratic People's Republic of Korea"],
  ["Region", "EAC", "Republic of Korea"],
  ["Stakeholder", "tz", "Tanzania-Online"],
] as const)
  parts.add(kind, `${kind}:${key}`, name);

const read = (text: string, kind: string | null = null) => [{ kind, text }];

describe("NameParts", () => {
  it("finds names that hold the words, the shortest first, then by id", () => {
    expect(parts.holding(read("korea"))).toEqual(["Country:KOR", "Region:EAC", "Country:PRK"]);
    expect(parts.holding(read("TANZANIA"))).toEqual(["Stakeholder:tz", "Country:TZA"]);
  });

  it("wants whole words, one after the other", () => {
    expect(parts.holding(read("republic korea"))).toEqual([]);
    expect(parts.holding(read("republic of k"))).toEqual([]);
    expect(parts.holding(read("tanzan"))).toEqual([]);
    expect(parts.begun(read("tanzan"))).toEqual(["Stakeholder:tz", "Country:TZA"]);
    expect(parts.begun(read("republic of k"))).toEqual(["Country:KOR", "Region:EAC", "Country:PRK"]);
  });

  it("keeps to the kind that is read in the text, and to those that are asked for", () => {
    expect(parts.holding(read("korea", "Region"))).toEqual(["Region:EAC"]);
    expect(parts.holding(read("korea"), ["Country"])).toEqual(["Country:KOR", "Country:PRK"]);
    expect(parts.holding(read("korea", "Region"), ["Country"])).toEqual([]);
  });

  it("does not look for what is part of too many names", () => {
    expect(parts.holding(read("of"))).toEqual([]);
    expect(parts.begun(read("kor"))).toEqual([]);
    expect(parts.begun(read("kore"))).toHaveLength(3);
  });

  it("has each name once, however often it is read", () => {
    expect(parts.holding([...read("korea"), ...read("korea", "Country"), ...read("republic of korea")])).toEqual([
      "Country:KOR",
      "Region:EAC",
      "Country:PRK",
    ]);
    expect(parts.holding([])).toEqual([]);
  });
});

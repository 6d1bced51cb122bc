import { describe, expect, it } from "vitest";
import type { Dimension } from "../../../src/model/createModel.ts";
import { closedKeys, keysShown, shownKeys } from "../../../src/model/dimensions/shownKeys.ts";
import { library, libraryTerms } from "../library.ts";

const dimension = (name: string) => library.kind("Book").dimension.get(name)!;
const shown = (name: string) => {
  const keys = shownKeys(dimension(name), libraryTerms);
  return keys && [...keys];
};

describe("shownKeys", () => {
  it("are leaves alone", () => {
    expect(shown("TOPIC")).toEqual([
      ["ART-1-a", "ART-1-a"],
      ["ART-2", "ART-2"],
      ["LAW", "LAW"],
    ]);
  });

  it("are each key's topmost, however deep it stands", () => {
    expect(shown("AREA")).toEqual([
      ["ART", "ART"],
      ["ART-1", "ART"],
      ["ART-1-a", "ART"],
      ["ART-2", "ART"],
      ["LAW", "LAW"],
    ]);
  });

  it("are those of one class", () => {
    expect(shown("COUNTRY")).toEqual([
      ["KE", "KE"],
      ["RW", "RW"],
    ]);
  });

  it("are all as they are where nothing narrows them", () => {
    expect(["AUTHOR", "FORM", "YEAR"].map(shown)).toEqual([null, null, null]);
  });
});

describe("keysShown", () => {
  it("are the keys that stand for themselves", () => {
    expect(keysShown(shownKeys(dimension("AREA"), libraryTerms)!)).toEqual(["ART", "LAW"]);
    expect(keysShown(new Map())).toEqual([]);
  });
});

describe("closedKeys", () => {
  it("are shown even where nobody holds them: terms, and the keys of closed kinds", () => {
    const keys = (name: string) => closedKeys(dimension(name), libraryTerms);
    expect(keys("FORM")).toEqual(["PAPER", "AUDIO"]);
    expect(keys("TOPIC")).toEqual(["ART-1-a", "ART-2", "LAW"]);
    expect(keys("AREA")).toEqual(["ART", "LAW"]);
    expect(keys("COUNTRY")).toEqual(["KE", "RW"]);
    expect([keys("AUTHOR"), keys("YEAR")]).toEqual([[], []]);
    expect(closedKeys(dimension("AUTHOR"), () => libraryTerms("Topic"))).toEqual([]);
  });

  it("are all terms of a closed kind whose levels are not told apart", () => {
    const { level: _, ...flat } = dimension("TOPIC");
    expect(closedKeys(flat satisfies Dimension, libraryTerms)).toEqual(["ART", "ART-1", "ART-1-a", "ART-2", "LAW"]);
  });

  it("end on a circle of parents: each of its keys is a group of its own", () => {
    const parents: Record<string, string | null> = { ART: "LAW", LAW: "ART", SELF: "SELF", TAX: null };
    const circle = () => Object.entries(parents).map(([key, parent]) => ({ key, name: key, parent, class: null }));
    expect(closedKeys(dimension("AREA"), circle)).toEqual(["ART", "LAW", "SELF", "TAX"]);
    expect(closedKeys(dimension("TOPIC"), circle)).toEqual(["TAX"]);
  });
});

import { describe, expect, it } from "vitest";
import { isSearched, namedText, propertiesWith, searchedTerms } from "../../../src/model/record/searchedTerms.ts";
import type { NodeRecord, Value } from "../../../src/model/types.ts";
import { library } from "../library.ts";

const book = library.kind("Book");
const record = (properties: Record<string, Value>): NodeRecord => ({
  id: "Book:b",
  kind: "Book",
  key: "b",
  name: "b",
  properties,
  links: {},
  sources: [],
  verified: true,
});
const atlas = record({
  title: "Atlas of Water",
  subTitle: "The water atlas",
  keywords: ["Rivers", "e-Maps"],
  url: "atlas",
});

describe("isSearched", () => {
  it("is true of kinds with a property that is searched", () => {
    expect(library.kinds.filter(isSearched).map(({ name }) => name)).toEqual(["Book", "Topic"]);
  });
});

describe("searchedTerms", () => {
  it("are the words of the title, or of all else that is searched, in order and with repeats", () => {
    expect(searchedTerms(book, atlas, "title")).toEqual(["atlas", "of", "water", "=atlasofwater"]);
    expect(searchedTerms(book, atlas, "body")).toEqual(["the", "water", "atlas", "rivers", "e", "maps", "emaps"]);
    expect(searchedTerms(book, record({ title: null }), "title")).toEqual([]);
  });
});

describe("the names of a record", () => {
  const names = (properties: Record<string, Value>, key = "b") =>
    searchedTerms(book, { ...record(properties), key }, "title").filter((term) => term.startsWith("="));

  it("are its short titles, whatever their case, accents and separators, and a key in mixed case", () => {
    expect(names({ title: "  L'Été 2 000: e-Maps " })).toEqual(["=lete2_000emaps"]);
    expect(names({ title: "One two three four five six" })).toEqual([]);
    expect(names({ title: "x".repeat(61) })).toEqual([]);
    expect(names({ title: "…" })).toEqual([]);
    expect(names({}, "AbC")).toEqual(["=abc"]);
    expect(names({}, "ABC-1")).toEqual([]);
  });

  it("are what namedText looks for", () => {
    expect(namedText("LETE 2'000 emaps")).toEqual({ terms: ["lete", "2", "000", "emaps"], names: ["=lete2_000emaps"] });
    expect(namedText("…")).toEqual({ terms: [], names: [] });
  });
});

describe("propertiesWith", () => {
  it("hold one of the terms, the last of them as the beginning of a word", () => {
    expect(propertiesWith(book, atlas, { terms: ["water"] })).toEqual(["title", "subTitle"]);
    expect(propertiesWith(book, atlas, { terms: ["of", "riv"] })).toEqual(["title", "keywords"]);
    expect(propertiesWith(book, atlas, { terms: ["riv", "of"] })).toEqual(["title"]);
    expect(propertiesWith(book, atlas, { terms: ["none"] })).toEqual([]);
    expect(propertiesWith(book, atlas, { terms: [] })).toEqual([]);
  });
});

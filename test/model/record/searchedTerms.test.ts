import { describe, expect, it } from "vitest";
import { isSearched, propertiesWith, searchedTerms } from "../../../src/model/record/searchedTerms.ts";
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
    expect(searchedTerms(book, atlas, "title")).toEqual(["atlas", "of", "water"]);
    expect(searchedTerms(book, atlas, "body")).toEqual(["the", "water", "atlas", "rivers", "e", "maps"]);
    expect(searchedTerms(book, record({ title: null }), "title")).toEqual([]);
  });
});

describe("propertiesWith", () => {
  it("hold one of the terms, the last of them as the beginning of a word", () => {
    expect(propertiesWith(book, atlas, ["water"])).toEqual(["title", "subTitle"]);
    expect(propertiesWith(book, atlas, ["of", "riv"])).toEqual(["title", "keywords"]);
    expect(propertiesWith(book, atlas, ["riv", "of"])).toEqual(["title"]);
    expect(propertiesWith(book, atlas, ["none"])).toEqual([]);
    expect(propertiesWith(book, atlas, [])).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { termsOfField, withDescendants } from "../../../src/model/filter/terms.ts";
import { library, libraryTerms } from "../library.ts";

const keys = (field: string) =>
  termsOfField(libraryTerms, library.kind("Book").filterField.get(field)!).map(({ key }) => key);

describe("termsOfField", () => {
  it("are those of the kind that a field leads to, of one class where it reaches one alone", () => {
    expect(keys("topics")).toEqual(["ART", "ART-1", "ART-1-a", "ART-2", "LAW"]);
    expect(keys("countries")).toEqual(["KE", "RW"]);
  });

  it("are none of a field that holds values, or leads to what is no framework", () => {
    expect([keys("forms"), keys("authors")]).toEqual([[], []]);
  });
});

describe("withDescendants", () => {
  it("has the key, then all that stands below it", () => {
    const below = (key: string) => withDescendants(libraryTerms("Topic"), key);
    expect(below("ART")).toEqual(["ART", "ART-1", "ART-1-a", "ART-2"]);
    expect(below("ART-1")).toEqual(["ART-1", "ART-1-a"]);
    expect(below("LAW")).toEqual(["LAW"]);
    expect(below("unknown")).toEqual(["unknown"]);
  });
});

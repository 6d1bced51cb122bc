import { describe, expect, it } from "vitest";
import { type Term, termsOfField, topmost, upwards, withDescendants } from "../../../src/model/record/terms.ts";
import { library, libraryTerms } from "../library.ts";

const term = (key: string, parent: string | null): Term => ({ key, name: key, parent, class: null });
const parentsOf = (terms: readonly Term[]) => new Map(terms.map(({ key, parent }) => [key, parent]));

/** A stands above B and E, B above C and D. */
const tree = [term("A", null), term("B", "A"), term("C", "B"), term("D", "B"), term("E", "A"), term("F", null)];
/** X and Y stand above each other, Z below them, and W above itself. */
const circle = [term("X", "Y"), term("Y", "X"), term("Z", "X"), term("W", "W")];
const deep = Array.from({ length: 50_000 }, (_, index) => term(`${index}`, index === 0 ? null : `${index - 1}`));

describe("withDescendants", () => {
  it("gives a key and all below it, each branch to its end", () => {
    expect(withDescendants(tree, "A")).toEqual(["A", "B", "C", "D", "E"]);
    expect(withDescendants(tree, "C")).toEqual(["C"]);
    expect(withDescendants(tree, "elsewhere")).toEqual(["elsewhere"]);
  });

  it("ends on a circle, and at any depth", () => {
    expect(withDescendants(circle, "X").sort()).toEqual(["X", "Y", "Z"]);
    expect(withDescendants(circle, "W")).toEqual(["W"]);
    expect(withDescendants(deep, "0")).toHaveLength(50_000);
  });
});

describe("upwards and topmost", () => {
  it("lead to the top", () => {
    expect([...upwards(parentsOf(tree), "D")]).toEqual(["D", "B", "A"]);
    expect(["D", "A", "F"].map((key) => topmost(parentsOf(tree), key))).toEqual(["A", "A", "F"]);
  });

  it("end on a circle, where each key is its own top, and at any depth", () => {
    expect([...upwards(parentsOf(circle), "Z")]).toEqual(["Z", "X", "Y"]);
    expect(["X", "Y", "Z", "W"].map((key) => topmost(parentsOf(circle), key))).toEqual(["X", "Y", "Z", "W"]);
    expect(topmost(parentsOf(deep), "49999")).toBe("0");
  });
});

describe("termsOfField", () => {
  const keys = (field: string) =>
    termsOfField(libraryTerms, library.kind("Book").filterField.get(field)!).map(({ key }) => key);

  it("are those of the kind that a field leads to, of one class where it reaches one alone", () => {
    expect(keys("topics")).toEqual(["ART", "ART-1", "ART-1-a", "ART-2", "LAW"]);
    expect(keys("countries")).toEqual(["KE", "RW"]);
  });

  it("are none of a field that holds values, or leads to what is no framework", () => {
    expect([keys("forms"), keys("authors")]).toEqual([[], []]);
  });
});

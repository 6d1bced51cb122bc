import { describe, expect, it } from "vitest";
import type { FilterScope } from "../../../src/model/filter/FilterScope.ts";
import { parseFilter } from "../../../src/model/filter/parseFilter.ts";
import { positiveConditions } from "../../../src/model/filter/positiveConditions.ts";
import { library, libraryTerms } from "../library.ts";

const scope: FilterScope = { model: library, terms: libraryTerms, basis: ["DECLARED"] };
const conditions = (where: Record<string, unknown>) => positiveConditions(scope, library.kind("Book"), where);
const places = (where: Record<string, unknown>) => conditions(where).map(({ at, asked }) => [at, ...asked]);
const parsed = (where: Record<string, unknown>) => parseFilter(scope, "Book", where);

describe("positiveConditions", () => {
  it("are what a filter asks to be there, in its order, with the keys that it names", () => {
    expect(places({ text: " two words ", topics: { any: ["ART", "LAW"] }, forms: { exists: true } })).toEqual([
      ["where.text", "two words"],
      ["where.topics", "ART", "LAW"],
      ["where.forms"],
    ]);
  });

  it("leave out what asks for something not to be there, and what is empty", () => {
    const where = {
      not: { text: "a" },
      topics: { none: ["ART"], exists: false, any: [] },
      authors: null,
      forms: undefined,
    };
    expect(conditions(where)).toEqual([]);
  });

  it("are one for each key that has to be there", () => {
    expect(places({ topics: { all: ["ART", "LAW"], any: ["ART-1"] } })).toEqual([
      ["where.topics", "ART-1"],
      ["where.topics", "ART"],
      ["where.topics", "LAW"],
    ]);
  });

  it("do not ask for any value where they ask for one", () => {
    expect(places({ topics: { any: ["ART"], exists: true } })).toEqual([["where.topics", "ART"]]);
  });

  it("have the filter that parses alone, with all that stands below a key, and the basis of its own", () => {
    const [condition] = conditions({ topics: { any: ["ART"], none: ["LAW"], basis: ["SUGGESTED"] } });
    expect(condition?.filter).toEqual(parsed({ topics: { any: ["ART"], basis: ["SUGGESTED"] } }));
    const [years] = conditions({ years: { from: 2000, to: null } });
    expect(years?.filter).toEqual(parsed({ years: { from: 2000 } }));
  });

  it("tell of a linked record apart from its keys", () => {
    const where = { authors: { any: ["a"], some: { text: "x" } } };
    expect(places(where)).toEqual([["where.authors", "a"], ["where.authors.some"]]);
    expect(conditions(where)[1]?.filter).toEqual(parsed({ authors: { some: { text: "x" } } }));
  });

  it("know the branches of an or that they stand in, and go through every and", () => {
    const branch = { and: [{ topics: { any: ["ART"] } }, { or: [{ text: "x" }] }] };
    const found = conditions({ and: [{ or: [branch, { text: "y" }] }] });
    expect(found.map(({ at }) => at)).toEqual([
      "where.and[0].or[0].and[0].topics",
      "where.and[0].or[0].and[1].or[0].text",
      "where.and[0].or[1].text",
    ]);
    expect(found.map(({ within }) => within)).toEqual([
      [parsed(branch)],
      [parsed(branch), parsed({ text: "x" })],
      [parsed({ text: "y" })],
    ]);
  });

  it("refuse what parseFilter refuses, and say where", () => {
    expect(() => conditions({ or: [{ topics: { any: ["MUSIC"] } }] })).toThrow(
      expect.objectContaining({ path: "where.or[0].topics.any[0]" }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { writeBasis, writeWalk } from "../../../src/model/filter/writeBasis.ts";
import { library } from "../library.ts";

const both = ["DECLARED", "SUGGESTED"] as const;
const written = (where: Record<string, unknown>, kind = "Book") =>
  writeBasis(library, kind, where, ["SUGGESTED", "DECLARED"]);

describe("writeBasis", () => {
  it("writes the basis, in one order, into every match that depends on one", () => {
    expect(written({ topics: { any: ["ART"] } })).toEqual({ topics: { any: ["ART"], basis: both } });
    expect(written({ topics: { exists: true, basis: ["IMPLIED"] } })).toEqual({
      topics: { exists: true, basis: ["IMPLIED"] },
    });
  });

  it("leaves alone what does not depend on one, and drops what is not there", () => {
    const where = {
      authors: { any: ["a"] },
      years: { from: 2000 },
      forms: { any: ["PAPER"] },
      ids: ["Book:a"],
      text: "x",
    };
    expect(written({ ...where, topics: null, not: undefined })).toEqual(where);
  });

  it("goes down into what is joined, turned around or of a linked record", () => {
    const topics = { any: ["ART"] };
    const full = { ...topics, basis: both };
    expect(written({ and: [{ topics }, {}], or: [{ not: { topics } }] })).toEqual({
      and: [{ topics: full }, {}],
      or: [{ not: { topics: full } }],
    });
    expect(written({ books: { some: { topics }, any: ["b"] } }, "Author")).toEqual({
      books: { some: { topics: full }, any: ["b"] },
    });
  });

  it("gives a filter that means the same under any basis", () => {
    const where = {
      or: [{ topics: { none: ["LAW"] } }, { authors: { some: { books: { some: { topics: { exists: false } } } } } }],
    };
    expect(writeBasis(library, "Book", written(where), ["IMPLIED"])).toEqual(written(where));
  });

  it("goes down into walks", () => {
    expect(written({ traverse: { from: ["Author:a"], steps: [{ link: "WRITTEN_BY" }] } })).toEqual({
      traverse: { from: ["Author:a"], basis: both, steps: [{ link: "WRITTEN_BY", basis: both }] },
    });
  });
});

describe("writeWalk", () => {
  const topics = { any: ["ART"] };

  it("gives steps and their filters the basis that counts for them", () => {
    const steps = [
      { link: "ABOUT", where: { books: { topics } } },
      { link: "ABOUT", basis: ["IMPLIED"] as const, where: { books: { topics } } },
    ];
    expect(writeWalk(library, { where: { books: { topics } }, basis: ["SUGGESTED"], steps }, both)).toEqual({
      where: { books: { topics: { ...topics, basis: ["SUGGESTED"] } } },
      basis: ["SUGGESTED"],
      steps: [
        { link: "ABOUT", where: { books: { topics: { ...topics, basis: ["SUGGESTED"] } } }, basis: ["SUGGESTED"] },
        { link: "ABOUT", where: { books: { topics: { ...topics, basis: ["IMPLIED"] } } }, basis: ["IMPLIED"] },
      ],
    });
  });

  it("has the outer basis where the walk has none, and no more members than it needs", () => {
    const steps = [
      { link: "FOLLOWS", direction: "ANY" as const, where: null },
      { link: "FOLLOWS", direction: "IN" as const },
    ];
    expect(writeWalk(library, { from: ["Book:a"], where: null, steps }, ["DECLARED"])).toEqual({
      from: ["Book:a"],
      basis: ["DECLARED"],
      steps: [
        { link: "FOLLOWS", basis: ["DECLARED"] },
        { link: "FOLLOWS", direction: "IN", basis: ["DECLARED"] },
      ],
    });
  });
});

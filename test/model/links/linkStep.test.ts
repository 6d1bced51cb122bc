import { describe, expect, it } from "vitest";
import {
  endKind,
  reversed,
  startKind,
  stepOf,
  targetKind,
  turnsBack,
  wayOf,
} from "../../../src/model/links/linkStep.ts";
import { library } from "../library.ts";

const there = { link: "BOOK_AUTHOR", reverse: false };
const back = { link: "BOOK_AUTHOR", reverse: true };
const other = { link: "BOOK_TOPIC", reverse: true };

describe("a step", () => {
  it("starts and ends at the kinds of its link, as it is gone", () => {
    expect(
      [there, back, { link: "BOOK_AUTHOR" }].map((step) => [startKind(library, step), targetKind(library, step)]),
    ).toEqual([
      ["Book", "Author"],
      ["Author", "Book"],
      ["Book", "Author"],
    ]);
  });

  it("gone the other way, twice, is the same", () => {
    expect([reversed(there), reversed(back), reversed({ link: "BOOK_AUTHOR" })]).toEqual([back, there, back]);
  });

  it("turns back over the link of the step before alone, and the other way", () => {
    expect([turnsBack(there, back), turnsBack(back, there)]).toEqual([true, true]);
    expect([
      turnsBack(there, there),
      turnsBack(there, other),
      turnsBack(undefined, back),
      turnsBack(there, undefined),
    ]).toEqual([false, false, false, false]);
  });

  it("has a number of its own, in the order of the links, forward before reverse", () => {
    const steps = library.links.flatMap(({ name }) => [false, true].map((reverse) => ({ link: name, reverse })));
    expect(steps.map((step) => wayOf(library, step))).toEqual(steps.map((_, place) => place));
    expect(steps.map((_, way) => stepOf(library, way))).toEqual(steps);
  });
});

describe("endKind", () => {
  it("is where the last step leads; without steps, where the path starts", () => {
    expect(endKind(library, "Book", [there, { link: "AUTHOR_COUNTRY" }])).toBe("Place");
    expect(endKind(library, "Author", [back])).toBe("Book");
    expect(endKind(library, "Book", [])).toBe("Book");
  });
});

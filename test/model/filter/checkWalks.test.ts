import { describe, expect, it } from "vitest";
import { checkWalks, MAX_FILTER_STEPS } from "../../../src/model/filter/checkWalks.ts";
import { EVERYTHING } from "../../../src/model/filter/combine.ts";
import type { Filter } from "../../../src/model/filter/Filter.ts";
import { library } from "../library.ts";

const field = library.kind("Book").filterField.get("authors")!;

/** A filter with a walk of so many steps; each passes through `filter`. */
function walk(length: number, filter: Filter = EVERYTHING, start: Filter = EVERYTHING): Filter {
  const step = { link: "BOOK_SEQUEL", reverse: false, kind: "Book", basis: 1, filter };
  return { op: "reached", walk: { kind: "Book", start, steps: Array(length).fill(step) } };
}

const refused =
  (...filters: Filter[]) =>
  () =>
    checkWalks(filters, "where.here");

describe("checkWalks", () => {
  it("allows just as many steps as one filter may have", () => {
    expect(refused(walk(MAX_FILTER_STEPS))).not.toThrow();
    expect(refused(walk(MAX_FILTER_STEPS + 1))).toThrow(
      expect.objectContaining({ code: "BAD_USER_INPUT", path: "where.here" }),
    );
    expect(refused()).not.toThrow();
    expect(refused({ op: "text", terms: ["a"] })).not.toThrow();
  });

  it.each([
    ["not", (inner: Filter): Filter => ({ op: "not", of: inner })],
    ["and", (inner: Filter): Filter => ({ op: "and", of: [EVERYTHING, inner] })],
    ["or", (inner: Filter): Filter => ({ op: "or", of: [inner, EVERYTHING] })],
    ["some", (inner: Filter): Filter => ({ op: "some", field, filter: inner, basis: 1 })],
    ["the start of a walk", (inner: Filter): Filter => walk(0, EVERYTHING, inner)],
  ])("counts the steps of walks in %s", (_, around) => {
    const half = MAX_FILTER_STEPS / 2;
    expect(refused(walk(half), around(walk(half)))).not.toThrow();
    expect(refused(walk(half), around(walk(half + 1)))).toThrow(/129 steps/);
  });

  it("counts the steps of a step's filter once for each step", () => {
    const inner = walk(3);
    expect(refused(walk(32, inner))).not.toThrow();
    expect(refused(walk(33, inner))).toThrow(/132 steps/);
  });

  it("looks at a filter that is shared once, however often it is gone", () => {
    let nested = walk(1);
    for (let depth = 0; depth < 60; depth++) nested = walk(2, nested);
    expect(refused(nested)).toThrow(/steps/);
  });
});

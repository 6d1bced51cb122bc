import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { and, EVERYTHING, NOTHING, not, or } from "../../../src/model/filter/combine.ts";
import type { Filter } from "../../../src/model/filter/Filter.ts";

const verified: Filter = { op: "verified", value: true };
const clinic: Filter = { op: "ids", ids: ["clinic"] };

/** Whether a node passes: one is verified or not, and is the clinic or not. */
function passes(filter: Filter, isVerified: boolean, isClinic: boolean): boolean {
  const of = (part: Filter) => passes(part, isVerified, isClinic);
  switch (filter.op) {
    case "everything":
      return true;
    case "nothing":
      return false;
    case "and":
      return filter.of.every(of);
    case "or":
      return filter.of.some(of);
    case "not":
      return !of(filter.of);
    case "verified":
      return isVerified;
    default:
      return isClinic;
  }
}

const nodes = [true, false].flatMap((isVerified) => [true, false].map((isClinic) => [isVerified, isClinic] as const));

/** Filters as they are built up, and what each should let pass. */
const { built } = fc.letrec<{ built: { filter: Filter; passing: boolean[] } }>((tie) => ({
  built: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(EVERYTHING, NOTHING, verified, clinic).map((filter) => ({
      filter,
      passing: nodes.map(([isVerified, isClinic]) => passes(filter, isVerified, isClinic)),
    })),
    fc.array(tie("built"), { maxLength: 3 }).map((parts) => ({
      filter: and(parts.map(({ filter }) => filter)),
      passing: nodes.map((_, node) => parts.every(({ passing }) => passing[node])),
    })),
    fc.array(tie("built"), { maxLength: 3 }).map((parts) => ({
      filter: or(parts.map(({ filter }) => filter)),
      passing: nodes.map((_, node) => parts.some(({ passing }) => passing[node])),
    })),
    tie("built").map(({ filter, passing }) => ({ filter: not(filter), passing: passing.map((one) => !one) })),
  ),
}));

/** Whether everything and nothing stand nowhere but at the top, and nothing is joined that is alone. */
function isPlain(filter: Filter): boolean {
  if (filter.op === "not") return filter.of.op !== "everything" && filter.of.op !== "nothing" && isPlain(filter.of);
  if (filter.op !== "and" && filter.op !== "or") return true;
  return (
    filter.of.length > 1 &&
    filter.of.every((part) => part.op !== "everything" && part.op !== "nothing" && isPlain(part))
  );
}

describe("and, or and not", () => {
  it("let pass what they say, and keep nothing that says nothing", () => {
    fc.assert(
      fc.property(built, ({ filter, passing }) => {
        expect(nodes.map(([isVerified, isClinic]) => passes(filter, isVerified, isClinic))).toEqual(passing);
        expect(isPlain(filter)).toBe(true);
      }),
      { seed: 41, numRuns: 300 },
    );
  });

  it("of no parts are everything and nothing, of one that one", () => {
    expect([and([]), or([]), and([verified]), or([verified])]).toEqual([EVERYTHING, NOTHING, verified, verified]);
    expect([and([verified, NOTHING]), or([verified, EVERYTHING])]).toEqual([NOTHING, EVERYTHING]);
    expect([not(EVERYTHING), not(NOTHING), not(verified)]).toEqual([NOTHING, EVERYTHING, { op: "not", of: verified }]);
  });
});

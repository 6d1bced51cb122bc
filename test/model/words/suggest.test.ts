import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suggest } from "../../../src/model/words/suggest.ts";

/** Optimal string alignment by its definition. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [x, y] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return distance(x, y);
  const changed = a[0] === b[1] && a[1] === b[0] ? [distance(a.slice(2), b.slice(2))] : [];
  return 1 + Math.min(distance(x, b), distance(a, y), distance(x, y), ...changed);
}

describe("suggest", () => {
  it.each([
    ["kenia", ["Kenya", "Guinea"], "Kenya"],
    ["Keyna", ["Kenya"], "Kenya"],
    ["Cote d'Ivoir", ["Côte d’Ivoire"], "Côte d’Ivoire"],
    ["C7-EHEALTH", ["C7-EHEA", "C7-ELEA"], "C7-EHEA"],
    ["LDCs", ["LDC", "LLDC"], "LDC"],
    ["GOVERNEMENT", ["GOVERNMENT", "ACADEMIA"], "GOVERNMENT"],
    ["KEM", ["KEN", "KWT"], "KEN"],
    ["nobody", ["Kenya"], null],
  ])("%s", (text, candidates, nearest) => {
    expect(suggest(text, candidates)).toBe(nearest);
  });

  it.each([
    ["18", ["1", "17"]],
    ["C12", ["C1", "C11"]],
    ["3.z", ["3.1", "3.a"]],
    ["UK", ["UKR"]],
    ["nan", ["CAN", "NAM"]],
    ["GRB", ["GRC", "GRD"]],
    ["Swaziland", ["Thailand", "Switzerland"]],
    ["Holland", ["Poland"]],
    ["Burma", ["Brazil"]],
    ["2015-wsis-forum", ["2016-wsis-forum"]],
    ["", ["a"]],
  ])("says nothing rather than something silly: %s", (text, candidates) => {
    expect(suggest(text, candidates)).toBeNull();
  });

  it("agrees with the definition of the distance", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 4, maxLength: 7 });
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 6 }), (text, candidates) => {
        const near = candidates.map((one) => distance(text, one)).filter((found) => found <= 1);
        const found = suggest(text, candidates);
        if (near.length > 0) expect(distance(text, found!)).toBe(Math.min(...near));
        else if (found !== null) expect(found.startsWith(text) || text.startsWith(found)).toBe(true);
      }),
      { seed: 20261105 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suggest } from "../../../src/model/words/suggest.ts";

/** Levenshtein distance by its definition. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [x, y] = [a.slice(1), b.slice(1)];
  return a[0] === b[0] ? distance(x, y) : 1 + Math.min(distance(x, b), distance(a, y), distance(x, y));
}

describe("suggest", () => {
  it("takes the nearest, compared folded, and none that is far", () => {
    expect(suggest("kenia", ["Kenya", "Guinea"])).toBe("Kenya");
    expect(suggest("Cote d'Ivoir", ["Côte d’Ivoire"])).toBe("Côte d’Ivoire");
    expect(suggest("C7-EHEALTH", ["C7-EHEA", "C7-ELEA"])).toBe("C7-EHEA");
    expect(suggest("nobody", ["Kenya"])).toBeNull();
    expect(suggest("abcdefghij", ["abcdefghijkl"], 1)).toBeNull();
  });

  it("agrees with the definition of the distance", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });
    fc.assert(
      fc.property(words, fc.array(words, { maxLength: 6 }), (text, candidates) => {
        const reach = Math.max(1, Math.floor(text.length * 0.4));
        const near = candidates.map((one) => distance(text, one)).filter((found) => found <= reach);
        const found = suggest(text, candidates);
        expect(found === null ? null : distance(text, found)).toBe(near.length === 0 ? null : Math.min(...near));
      }),
      { seed: 20261105 },
    );
  });
});

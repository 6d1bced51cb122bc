import { describe, expect, it } from "vitest";
import { addTerms, type CostTerms, capped, evaluate, noTerms } from "../../../src/api/limits/CostTerms.ts";

const terms: CostTerms = { once: 1, perRow: 10, perColumn: 100, perCell: 1000 };
const most = Number.MAX_SAFE_INTEGER;
const huge: CostTerms = { once: most, perRow: most, perColumn: most, perCell: most };

describe("terms", () => {
  it("add up each with its own, and with nothing stay what they are", () => {
    expect(addTerms(terms, { once: 1, perRow: 2, perColumn: 3, perCell: 4 })).toEqual({
      once: 2,
      perRow: 12,
      perColumn: 103,
      perCell: 1004,
    });
    expect(addTerms(terms, noTerms)).toBe(terms);
    expect(addTerms(noTerms, terms)).toBe(terms);
  });

  it.each([
    [{ rows: 0, columns: 0 }, 1],
    [{ rows: 2, columns: 0 }, 21],
    [{ rows: 0, columns: 3 }, 301],
    [{ rows: 2, columns: 3 }, 6321],
  ])("in a set of %j come to %d", (sizes, value) => {
    expect(evaluate(terms, sizes)).toBe(value);
  });

  it("stay whole numbers however large they grow", () => {
    expect(addTerms(huge, huge)).toEqual(huge);
    expect(evaluate(huge, { rows: most, columns: most })).toBe(most);
    expect(evaluate(addTerms(huge, noTerms), { rows: 0, columns: 0 })).toBe(most);
    expect(capped(Number.POSITIVE_INFINITY)).toBe(most);
  });
});

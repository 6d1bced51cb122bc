import { describe, expect, it } from "vitest";
import type { Measure } from "../../../src/api/generated/types.ts";
import { measure } from "../../../src/api/sets/measure.ts";

// Ten records: rows of 4, 5 and 0, columns of 5 and 0; records may stand in several cells, and in none.
const counts = [
  [3, 0],
  [1, 0],
  [0, 0],
];
const of = (name: Measure) => measure(name, counts, { rows: [4, 5, 0], columns: [5, 0], total: 10 });

describe("measure", () => {
  it("COUNT is the count", () => {
    expect(of("COUNT")).toEqual(counts);
  });

  it("shares are null where there is nothing to share, else at least 0", () => {
    expect(of("SHARE_OF_ROW")).toEqual([
      [0.75, 0],
      [0.2, 0],
      [null, null],
    ]);
    expect(of("SHARE_OF_COLUMN")).toEqual([
      [0.6, null],
      [0.2, null],
      [0, null],
    ]);
  });

  it("EXPECTED is 0 where a margin is, and null only without any record", () => {
    expect(of("EXPECTED")).toEqual([
      [2, 0],
      [2.5, 0],
      [0, 0],
    ]);
    expect(measure("EXPECTED", [[0]], { rows: [0], columns: [0], total: 0 })).toEqual([[null]]);
  });

  it("LIFT divides by EXPECTED, and is null where that is 0", () => {
    expect(of("LIFT")).toEqual([
      [1.5, null],
      [0.4, null],
      [null, null],
    ]);
  });

  it("JACCARD divides by those in either, and is null where there are none", () => {
    expect(of("JACCARD")).toEqual([
      [3 / 6, 0],
      [1 / 9, 0],
      [0, null],
    ]);
  });

  it("P_VALUE is hypergeometric, and null where a margin is 0", () => {
    const [[first, ...none], [second], third] = of("P_VALUE") as [number[], number[], (number | null)[]];
    // Of 210 ways to draw 4 of 10: 60 with three and 5 with four of five.
    expect(first).toBeCloseTo(55 / 210, 14);
    // Of 252 ways to draw 5 of 10: all but the one without any of five.
    expect(second).toBeCloseTo(251 / 252, 14);
    expect([none, third]).toEqual([[null], [null, null]]);
  });

  it("Q_VALUE corrects for the cells that have a P_VALUE", () => {
    const [[first], [second], third] = of("Q_VALUE") as [number[], number[], (number | null)[]];
    expect(first).toBeCloseTo((2 * 55) / 210, 14);
    expect(second).toBeCloseTo(251 / 252, 14);
    expect(third).toEqual([null, null]);
  });

  it("a large table is still exact", () => {
    expect(measure("LIFT", [[2e6]], { rows: [4e6], columns: [5e6], total: 1e7 })).toEqual([[1]]);
    expect(measure("EXPECTED", [[0]], { rows: [4e6], columns: [5e6], total: 1e7 })).toEqual([[2e6]]);
  });
});

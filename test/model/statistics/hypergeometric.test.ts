import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lowerTail, upperTail } from "../../../src/model/statistics/hypergeometric.ts";

type Row = [total: number, row: number, column: number, count: number, ...tails: [number, number, number, number]];

const { rows } = JSON.parse(readFileSync("test/fixtures/hypergeometric.json", "utf8")) as { rows: Row[] };

/** Below this, doubles themselves have fewer digits. */
const SMALLEST = 1e-306;

/** The largest relative error of values that have digits; NaN if any is no number. */
function worst(pairs: readonly (readonly [number | null, number])[]): number {
  return Math.max(
    ...pairs.map(([value, expected]) => {
      if (value === expected || expected < SMALLEST) return 0;
      return value === null ? Number.NaN : Math.abs(value - expected) / expected;
    }),
  );
}

const tails = rows.map(([total, row, column, count, scipyUpper, scipyLower, upper, lower]) => {
  const margins = { total, row, column };
  const [more, fewer] = [upperTail(count, margins), lowerTail(count, margins)];
  return { margins, count, more, fewer, scipyUpper, scipyLower, upper, lower };
});

describe("hypergeometric tails", () => {
  it("agree with sums of 60 digits to twelve, from 1 down to 1e-306", () => {
    expect(tails.length).toBeGreaterThan(400);
    expect(worst(tails.map(({ more, upper }) => [more, upper]))).toBeLessThan(1e-12);
    expect(worst(tails.map(({ fewer, lower }) => [fewer, lower]))).toBeLessThan(1e-12);
    expect(tails.filter(({ upper }) => upper > SMALLEST && upper < 1e-250)).not.toEqual([]);
  });

  it("agree with scipy to 1e-9; at ten million records, where scipy itself is off by 1.7e-9, to 2e-9", () => {
    for (const [large, most] of [
      [false, 1e-9],
      [true, 2e-9],
    ] as const) {
      const of = tails.filter(({ margins }) => margins.total >= 1e7 === large);
      expect(worst(of.map(({ more, scipyUpper }) => [more, scipyUpper]))).toBeLessThan(most);
      expect(worst(of.map(({ fewer, scipyLower }) => [fewer, scipyLower]))).toBeLessThan(most);
    }
  });

  it("run out into 0, never into what is no chance", () => {
    for (const { more, fewer, upper, lower } of tails) {
      for (const [value, expected] of [
        [more, upper],
        [fewer, lower],
      ]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        if ((expected as number) < SMALLEST) expect(value).toBeLessThan(SMALLEST);
      }
    }
    expect(upperTail(5_000_000, { total: 1e7, row: 5e6, column: 5e6 })).toBe(0);
    expect(upperTail(1e7, { total: 1e7, row: 1e7, column: 1e7 })).toBe(1);
  });

  it("are certain or impossible outside of what the margins allow", () => {
    const margins = { total: 10, row: 8, column: 7 };
    expect([upperTail(5, margins), upperTail(0, margins), upperTail(8, margins)]).toEqual([1, 1, 0]);
    expect([lowerTail(7, margins), lowerTail(9, margins), lowerTail(4, margins)]).toEqual([1, 1, 0]);
  });

  it("are null where there is no table", () => {
    for (const margins of [
      { total: 0, row: 0, column: 0 },
      { total: 9, row: 0, column: 3 },
      { total: 9, row: 3, column: 0 },
    ])
      expect([upperTail(0, margins), lowerTail(0, margins)]).toEqual([null, null]);
  });
});

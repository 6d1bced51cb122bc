import { describe, expect, it } from "vitest";
import { passingCost } from "../../../src/model/statistics/passingCost.ts";

describe("passingCost", () => {
  it("is the binary logarithm of the degree in thousandths", () => {
    expect([2, 4, 1024, 3].map(passingCost)).toEqual([1000, 2000, 10_000, 1585]);
  });

  it("is nothing for a node that leads nowhere else", () => {
    expect([0, 1].map(passingCost)).toEqual([0, 0]);
  });

  it("is a whole number that never falls", () => {
    const costs = Array.from({ length: 3000 }, (_, degree) => passingCost(degree));
    expect(costs.every(Number.isInteger)).toBe(true);
    expect(costs.every((cost, degree) => degree === 0 || cost >= costs[degree - 1]!)).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { similarScore } from "../../../src/model/statistics/similarScore.ts";

describe("similarScore", () => {
  it("is what sharing something says, in bits: more, the fewer share it", () => {
    expect([2, 4, 8].map((sharedBy) => similarScore(16, sharedBy))).toEqual([3, 2, 1]);
    expect(similarScore(3, 2)).toBeCloseTo(0.585, 3);
  });

  it("is nothing where all share it, or one alone has it", () => {
    expect([0, 1, 16, 17].map((sharedBy) => similarScore(16, sharedBy))).toEqual([0, 0, 0, 0]);
  });
});

import { expect, it } from "vitest";
import { figurePattern, figureValue, isLowerBound } from "../../../src/model/record/figure.ts";

it("a figure is a count, and with a plus sign a lower bound", () => {
  expect(["0", "19000", "19000+"].every((text) => figurePattern.test(text))).toBe(true);
  expect(["", "+", "1.5", "-1", "1,000", "1++", "+1", " 1"].some((text) => figurePattern.test(text))).toBe(false);
  expect(["0", "19000", "19000+"].map(figureValue)).toEqual([0, 19_000, 19_000]);
  expect(["19000", "19000+"].map(isLowerBound)).toEqual([false, true]);
});

import { expect, it } from "vitest";
import { inWords } from "../../../src/api/limits/Violation.ts";

it.each([
  [0, "0"],
  [200_000, "200,000"],
  [Number.MAX_SAFE_INTEGER, "more than can be counted"],
])("%d is written as %s", (value, words) => {
  expect(inWords(value)).toBe(words);
});

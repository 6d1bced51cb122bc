import { isDeepStrictEqual } from "node:util";
import { serialize } from "node:v8";
import { expect } from "vitest";

/** As toStrictEqual, for large values, of which that takes most of a test's time; keys may stand in another order. */
export function expectSame(actual: unknown, expected: unknown): void {
  if (serialize(actual).equals(serialize(expected)) || isDeepStrictEqual(actual, expected)) return;
  expect(actual).toStrictEqual(expected);
}

import { expect, it } from "vitest";
import { isStale } from "../../../src/http/answer/isStale.ts";

it.each([
  [0, false],
  [5000, false],
  [5001, true],
])("a revision without news for %d ms is stale: %s", (lagMillis, stale) => {
  expect(isStale({ sequence: 1, store: "replica", lagMillis, at: "2026-01-01T00:00:00.000Z" })).toBe(stale);
});

import { expect, it } from "vitest";
import { candidates, isIndexed, needles } from "../../../../../src/store/neo4j/compile/sets/textSearch.ts";
import { shownWithin } from "../compiling.ts";

it("terms are whole words, but the last is the beginning of one, for the index and beside it", () => {
  expect(needles(["health", "educ"])).toEqual([" health ", " educ"]);
  expect(shownWithin((scope) => candidates(scope, ["health", "educ"]))).toBe(
    'CALL db.index.fulltext.queryNodes("wsis_text", "+health +educ*") YIELD node AS n WITH n',
  );
});

it("the index knows no term of more than 200 characters", () => {
  expect(isIndexed(["a", "x".repeat(200)])).toBe(true);
  expect(isIndexed(["a", "x".repeat(201)])).toBe(false);
});

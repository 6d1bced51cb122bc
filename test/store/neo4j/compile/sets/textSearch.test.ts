import { expect, it } from "vitest";
import { candidates, isIndexed, needles } from "../../../../../src/store/neo4j/compile/sets/textSearch.ts";
import { shownWithin } from "../compiling.ts";

it("terms are whole words, but the last is the beginning of one, for the index and beside it", () => {
  expect(needles({ terms: ["health", "educ"] })).toEqual([" health ", " educ"]);
  expect(shownWithin((scope) => candidates(scope, { terms: ["health", "educ"] }))).toBe(
    'CALL db.index.fulltext.queryNodes("wsis_text", "+health +educ*") YIELD node AS n WITH n',
  );
});

it("a closed term is a whole word, and names are looked for beside the words", () => {
  expect(needles({ terms: ["health", "educ"], closed: true })).toEqual([" health ", " educ "]);
  const found = (terms: string[]) => shownWithin((scope) => candidates(scope, { terms, closed: true }, ["=health"]));
  expect(found(["health"])).toContain('"(+health) titleText:=health"');
  expect(found([])).toContain('"titleText:=health"');
});

it("the index knows no term of more than 200 characters", () => {
  expect(isIndexed(["a", "x".repeat(200)])).toBe(true);
  expect(isIndexed(["a", "x".repeat(201)])).toBe(false);
});

import { expect, it } from "vitest";
import { citation, questionLine, sourcesIn } from "../../../src/export/question/citation.ts";
import { fileNameOf } from "../../../src/export/question/fileName.ts";

const cited = {
  name: "projects",
  title: "Which projects?",
  at: "2026-11-27T10:00:00.000Z",
  revision: 12,
  address: "https://wsis.example/q/x",
  question: "query X {\n  sdgs { name }\n}",
};

it("a citation says what, of when, where and on what it rests", () => {
  expect(citation({ ...cited, sources: ["a", "b"] })).toBe(
    "Which projects?. WSIS graph, revision 12 of 2026-11-27. https://wsis.example/q/x Question: query X { sdgs { name } } Sources: a; b.",
  );
  expect(citation({ ...cited, sources: [] })).toContain("Sources: as each record names them.");
  const many = Array.from({ length: 13 }, (_, index) => `s${index}`);
  expect(citation({ ...cited, sources: many })).toMatch(/s9; and 3 more\.$/);
});

it("the sources of an answer are found wherever they stand, each once", () => {
  expect(sourcesIn({ a: [{ sources: ["x", "y"] }, { b: { sources: ["y", "z"] } }], sources: null })).toEqual([
    "x",
    "y",
    "z",
  ]);
});

it("a question in a line has its name and variables", () => {
  expect(questionLine({ document: "query Records($first: Int) { x }", variables: { first: 1 } })).toBe(
    "Records(first: 1).",
  );
  expect(questionLine({ document: "{ x }", variables: {} })).toBe("Question().");
});

it("a file's name holds nothing that a system could stumble over", () => {
  expect(fileNameOf({ name: '../a b/č"', at: cited.at, revision: 3 }, "csv")).toBe("..-a-b-č_2026-11-27_r3.csv");
});

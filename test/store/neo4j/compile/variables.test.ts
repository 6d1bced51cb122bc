import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { wsisModel } from "../../../../src/model/wsisModel.ts";
import { batchStatements } from "../../../../src/store/neo4j/compile/batchStatements.ts";
import type { Compiled } from "../../../../src/store/neo4j/compile/Compiled.ts";
import { compileCrossTab } from "../../../../src/store/neo4j/compile/questions/compileCrossTab.ts";
import { compileNeighbours } from "../../../../src/store/neo4j/compile/questions/compileNeighbours.ts";
import { compileOverlaps } from "../../../../src/store/neo4j/compile/questions/compileOverlaps.ts";
import { compilePage } from "../../../../src/store/neo4j/compile/questions/compilePage.ts";
import { compileSearch } from "../../../../src/store/neo4j/compile/questions/compileSearch.ts";
import { compileSimilar } from "../../../../src/store/neo4j/compile/questions/compileSimilar.ts";
import { compileWalk } from "../../../../src/store/neo4j/compile/questions/compileWalk.ts";
import { filterOf, setOf, terms, walkStep } from "./compiling.ts";

const readme = readFileSync("src/store/neo4j/compile/README.md", "utf8");
const listed = readme.split("\n").flatMap((line) => {
  const [, names] = /^\| (`[^|]*) \|/.exec(line) ?? [];
  return [...(names ?? "").matchAll(/`(\w+)`/g)].map(([, name]) => name!);
});

const everyBasis = ["DECLARED", "SUGGESTED", "IMPLIED"] as const;
const where = {
  or: [{ text: "health" }, { countries: { any: ["KEN"] } }, { sdgs: { any: ["3"], basis: everyBasis } }],
  stakeholders: { some: { countries: { any: ["KEN"] } } },
  actionLines: { any: ["C1"], basis: ["DECLARED"] },
  traverse: { from: ["Sdg:4"], steps: [{ link: "SERVES_GOAL" }] },
};
const from = ["<PROJECT_COUNTRY", "Country:KEN"] as const;
const page = { limit: 3, backward: false };
const position = { values: [3], id: "Project:x" };
const lines = {
  link: "PROJECT_ACTION_LINE",
  reverse: true,
  filter: filterOf("Project", {}),
  basis: 3,
  withBelow: true,
};

/** Each question at its fullest. */
const parts: (Compiled | null)[] = [
  ...compileCrossTab(wsisModel, terms, {
    set: setOf("Project", { where, from }),
    rows: "DEVELOPMENT_GROUP",
    columns: "SDG",
    rowsFirst: 3,
    columnsFirst: 3,
  }),
  compilePage(wsisModel, {
    set: setOf("Project", { where, basis: everyBasis }),
    orderBy: [{ property: "title", descending: false }],
    page: { ...page, after: position, before: position },
    count: false,
    below: [
      { link: "PROJECT_COUNTRY", reverse: false, request: { set: setOf("Country"), orderBy: [], page, count: false } },
    ],
  }),
  compilePage(wsisModel, {
    set: setOf("ActionLine"),
    orderBy: [{ count: lines, descending: true }],
    page,
    count: false,
  }),
  compileSearch(wsisModel, { terms: ["health"], kinds: ["Project"], limit: 3, after: { rank: 1, id: "Project:x" } }),
  compileOverlaps(wsisModel, { kind: "Project", sets: [filterOf("Project", where)] }),
  compileNeighbours(wsisModel, { id: "Project:clinic", limit: 3 }),
  compileSimilar(wsisModel, { id: "Country:KEN", limit: 3 }),
  compileWalk(wsisModel, {
    walk: {
      kind: "Sdg",
      start: filterOf("Sdg", {}),
      steps: [walkStep("<PROJECT_SDG", { basis: everyBasis }), walkStep("PROJECT_SDG", { basis: ["DECLARED"] })],
    },
    limit: 3,
  }),
];

/** Names of nodes and relationships of patterns, and what WITH, UNWIND, YIELD and RETURN define. */
function variablesOf(text: string): string[] {
  const found = text.matchAll(/\((\w+)(?::\w+)?(?: \{[^}]*\})?\)|\[(\w+):|\b(?:AS|YIELD) (\w+)/g);
  return [...found].map(([, node, relationship, defined]) => (node ?? relationship ?? defined)!);
}

it("every variable of a text is listed in the README, and the README lists no other", () => {
  const columns = new Set(parts.flatMap((part) => part?.columns ?? []));
  const used = new Set(
    batchStatements([...parts, ...parts])
      .flatMap(({ text }) => variablesOf(text))
      .filter((name) => !columns.has(name))
      .map((name) => name.replace(/\d+$/, "0")),
  );
  expect([...used].filter((name) => !listed.includes(name) && !/^\d/.test(name))).toEqual([]);
  expect(listed.filter((name) => !used.has(name) && !columns.has(name))).toEqual([]);
});

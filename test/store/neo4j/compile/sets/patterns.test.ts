import { describe, expect, it } from "vitest";
import { type BasisMask, DECLARED, IMPLIED, SUGGESTED } from "../../../../../src/model/filter/basis.ts";
import { wsisModel } from "../../../../../src/model/wsisModel.ts";
import { cypher, joined } from "../../../../../src/store/neo4j/compile/cypher.ts";
import { exists, isSingle, patternCount, patternsAlong } from "../../../../../src/store/neo4j/compile/sets/patterns.ts";
import { shownWithin, stepOf } from "../compiling.ts";

const OWN = DECLARED | SUGGESTED;
const path = (...ways: string[]) => ways.map(stepOf);

/** Each pattern with its conditions. */
function patterns(ways: readonly string[], basis: BasisMask, labelled = false): string[] {
  const way = { from: "n", path: path(...ways), basis, to: "e", labelled };
  const text = shownWithin((scope) =>
    joined(
      patternsAlong(scope, way).map(({ pattern, conditions }) => joined([pattern, ...conditions], " & ")),
      "\n",
    ),
  );
  return text === "" ? [] : text.split("\n");
}

const implied = (way: string, role = "r1", node = "m0") =>
  `${way} & ${node}.origin = "OFFICIAL" & ${node}.level = "GOAL" & (${role}.basis IS NULL OR ${role}.basis = "BOTH")`;

describe("a way", () => {
  it.each([
    [[], OWN, ["(n)"]],
    [["PROJECT_COUNTRY"], 0, ["(n)-[:LOCATED_IN]->(e)"]],
    [["<PROJECT_COUNTRY"], OWN, ["(n)<-[:LOCATED_IN]-(e)"]],
    [["PROJECT_COUNTRY", "COUNTRY_REGION"], OWN, ["(n)-[:LOCATED_IN]->()-[:IN_REGION]->(e)"]],
    [["<PRIZE_ENTRY_PROJECT", "PRIZE_ENTRY_CATEGORY"], OWN, ["(n)<-[:ENTERS]-()-[:IN_CATEGORY]->(e)"]],
    [["PROJECT_SDG"], OWN, ["(n)-[:SERVES_GOAL]->(e)"]],
    [["PROJECT_SDG"], DECLARED, ['(n)-[r0:SERVES_GOAL]->(e) & (r0.basis IS NULL OR r0.basis = "BOTH")']],
    [["PROJECT_SDG"], SUGGESTED, ["(n)-[r0:SERVES_GOAL]->(e) & r0.basis IS NOT NULL"]],
    [["PROJECT_SDG"], IMPLIED, [implied("(n)-[r1:ADVANCES]->()<-[:FROM_LINE]-(m0)-[:TO_GOAL]->(e)")]],
    [["<PROJECT_SDG"], IMPLIED, [implied("(n)<-[:TO_GOAL]-(m0)-[:FROM_LINE]->()<-[r1:ADVANCES]-(e)")]],
    [
      ["PROJECT_SDG"],
      OWN | IMPLIED,
      ["(n)-[:SERVES_GOAL]->(e)", implied("(n)-[r1:ADVANCES]->()<-[:FROM_LINE]-(m0)-[:TO_GOAL]->(e)")],
    ],
    [["PROJECT_ACTION_LINE"], IMPLIED, []],
    [["<PROJECT_STAKEHOLDER", "PROJECT_ACTION_LINE"], IMPLIED, []],
    // Findings and linkages are stated in documents.
    [["<FINDING_DOCUMENT"], OWN, ["(n)<-[:STATED_IN]-(e:Finding)"]],
    [["FINDING_DOCUMENT"], OWN, ["(n)-[:STATED_IN]->(e)"]],
  ] as const)("%j by basis %d is %j", (ways, basis, expected) => {
    expect(patterns(ways, basis)).toEqual(expected);
  });

  it("carries the label of its end alone, and only where an index is to find it", () => {
    expect(patterns(["PROJECT_COUNTRY", "COUNTRY_REGION"], OWN, true)).toEqual([
      "(n)-[:LOCATED_IN]->()-[:IN_REGION]->(e:Region)",
    ]);
    expect(patterns(["<PROJECT_SDG"], IMPLIED, true)[0]).toContain("-(e:Project) ");
  });

  it("has as many patterns as are counted beforehand", () => {
    for (const { name } of wsisModel.links)
      for (const way of [name, `<${name}`])
        for (let basis = 0; basis <= 7; basis++)
          expect(patternCount(wsisModel, { path: path(way), basis })).toBe(patterns([way], basis).length);
    expect(patternCount(wsisModel, { path: path("PROJECT_SDG", "<PROJECT_SDG"), basis: 7 })).toBe(4);
  });
});

it("a path meets a node in one way alone if it is one step that nothing implies", () => {
  expect(isSingle(wsisModel, path("PROJECT_SDG"), OWN)).toBe(true);
  expect(isSingle(wsisModel, path("PROJECT_SDG"), IMPLIED)).toBe(false);
  expect(isSingle(wsisModel, path("PROJECT_ACTION_LINE"), IMPLIED)).toBe(true);
  expect(isSingle(wsisModel, path("PROJECT_COUNTRY", "COUNTRY_REGION"), OWN)).toBe(false);
});

it.each([
  ["PROJECT_ACTION_LINE", IMPLIED, "false"],
  ["PROJECT_COUNTRY", OWN, "EXISTS { MATCH (n)-[:LOCATED_IN]->(e) WHERE e.x }"],
  [
    "PROJECT_SDG",
    OWN | IMPLIED,
    `(EXISTS { MATCH (n)-[:SERVES_GOAL]->(e) WHERE e.x } OR EXISTS { MATCH (n)-[r1:ADVANCES]->()<-[:FROM_LINE]-(m0)-[:TO_GOAL]->(e) WHERE m0.origin = "OFFICIAL" AND m0.level = "GOAL" AND (r1.basis IS NULL OR r1.basis = "BOTH") AND e.x })`,
  ],
])("that one of the patterns of %s by basis %d is there: %s", (way, basis, text) => {
  const found = shownWithin((scope) =>
    exists(scope, patternsAlong(scope, { from: "n", path: path(way), basis, to: "e" }), [cypher`e.x`]),
  );
  expect(found).toBe(text);
});

import { expect, it } from "vitest";
import { cypher } from "../../../../../src/store/neo4j/compile/cypher.ts";
import { ConditionCompiler } from "../../../../../src/store/neo4j/compile/sets/ConditionCompiler.ts";
import { conjuncts, SetClauses } from "../../../../../src/store/neo4j/compile/sets/SetClauses.ts";
import { filterOf, shownWithin } from "../compiling.ts";

it("linked nodes of linked nodes are matched too, and conditions stand in the order in which they came", () => {
  let repeats: boolean[] = [];
  const text = shownWithin((scope) => {
    const clauses = new SetClauses(scope, new ConditionCompiler(scope, () => "l0"), [cypher`n.year > 1`]);
    clauses.match(cypher`MATCH (n:Project)`);
    repeats = [clauses.repeats];
    const where = { stakeholders: { some: { countries: { some: { regions: { any: ["AFR"] } } } } } };
    for (const part of conjuncts(filterOf("Project", { verified: true, ...where })))
      clauses.filter("n", "Project", part);
    repeats.push(clauses.repeats);
    return clauses.text();
  });
  expect(text).toMatch(/^MATCH \(n:Project\) MATCH \(n\)-\[:RUN_BY\]->\(e0:Stakeholder\)/);
  expect(text).toMatch(/ WHERE n\.year > 1 AND n\.verified = true AND /);
  expect(repeats).toEqual([false, true]);
});

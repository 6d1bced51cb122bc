import { expect, it } from "vitest";
import type { Walk } from "../../../../../src/model/filter/Filter.ts";
import { SetCompiler } from "../../../../../src/store/neo4j/compile/sets/SetCompiler.ts";
import { WalkCompiler } from "../../../../../src/store/neo4j/compile/sets/WalkCompiler.ts";
import { line, shownWithin, walkStep } from "../compiling.ts";

function counts(start: string, ...steps: Walk["steps"]): string {
  const walk: Walk = { kind: start.split(":")[0]!, start: { op: "ids", ids: [start] }, steps };
  return shownWithin((scope) => new WalkCompiler(new SetCompiler(scope)).counts(walk));
}

/** Turning back over RUN_BY, from where walks came. */
const differences = (edges: string, came: string) => `
  WITH n, sum(c) AS here, collect([p, c]) AS came
  WITH n, here, came, CASE size(came) WHEN 1 THEN came[0][0] END AS origin
  CALL (*) { ${edges} RETURN m, here AS d UNION ALL UNWIND came AS one WITH one[0] AS m, -one[1] AS d, n${came} RETURN m, d }
  WITH n, m, origin, sum(d) AS c WHERE origin IS NULL OR origin <> m
  WITH n, m, CASE WHEN c < 1 THEN 1.0 ELSE c END AS c`;

it("a walk of no step ends where it starts", () => {
  expect(counts("Sdg:4")).toBe('MATCH (n:Sdg) WHERE n.key IN ["4"] WITH n, 1.0 AS c');
});

it("each step adds up the walks that meet at a node, and goes on to what passes its filter", () => {
  expect(
    counts(
      "Sdg:4",
      walkStep("<PROJECT_SDG"),
      walkStep("PROJECT_STAKEHOLDER", { where: { types: { any: ["GOVERNMENT"] } } }),
    ),
  ).toBe(
    line(`MATCH (n:Sdg) WHERE n.key IN ["4"] WITH n, 1.0 AS c
          MATCH (n)<-[:SERVES_GOAL]-(m) WITH m AS n, sum(c) AS c
          MATCH (n)-[:RUN_BY]->(m) WHERE m.type IN ["GOVERNMENT"] WITH m AS n, sum(c) AS c`),
  );
});

it("a step that turns back takes off the walks that came by its edge", () => {
  expect(counts("Stakeholder:itu", walkStep("<PROJECT_STAKEHOLDER"), walkStep("PROJECT_STAKEHOLDER"))).toBe(
    line(`MATCH (n:Stakeholder) WHERE n.key IN ["itu"] WITH n, 1.0 AS c
          MATCH (n)<-[:RUN_BY]-(m) WITH n AS p, m AS n, c
          ${differences("MATCH (n)-[:RUN_BY]->(m)", "").trim()}
          WITH m AS n, sum(c) AS c`),
  );
});

it("the edge that a walk came by is taken off only where it counts for the step as well", () => {
  const [came, goes] = [{ basis: ["DECLARED", "SUGGESTED"] as const }, { basis: ["DECLARED"] as const }];
  const narrower = counts("Sdg:4", walkStep("<PROJECT_SDG", came), walkStep("PROJECT_SDG", goes));
  expect(narrower).toContain(
    'AS d, n WHERE EXISTS { MATCH (n)-[r0:SERVES_GOAL]->(m) WHERE (r0.basis IS NULL OR r0.basis = "BOTH") } RETURN m, d }',
  );
  const wider = counts("Sdg:4", walkStep("<PROJECT_SDG", goes), walkStep("PROJECT_SDG", came));
  expect(wider).toContain("AS d, n RETURN m, d }");
});

it("a step that may go several ways meets each node once by them", () => {
  expect(counts("Sdg:4", walkStep("<PROJECT_SDG", { basis: ["DECLARED", "SUGGESTED", "IMPLIED"] }))).toContain(
    line(`CALL (*) { MATCH (n)<-[:SERVES_GOAL]-(m) RETURN m
          UNION MATCH (n)<-[:TO_GOAL]-(m0)-[:FROM_LINE]->()<-[r1:ADVANCES]-(m)
            WHERE m0.origin = "OFFICIAL" AND m0.level = "GOAL" AND (r1.basis IS NULL OR r1.basis = "BOTH") RETURN m }
          WITH * WITH m AS n, sum(c) AS c`),
  );
});

it("a step whose tags cannot count leads nowhere", () => {
  expect(counts("ActionLine:C1", walkStep("<PROJECT_ACTION_LINE", { basis: ["IMPLIED"] }))).toContain(
    "CALL (*) { UNWIND [] AS m RETURN m } WITH * WITH m AS n, sum(c) AS c",
  );
});

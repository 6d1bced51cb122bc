import { expect, it } from "vitest";
import { wsisModel } from "../../../../../src/model/wsisModel.ts";
import { compileOverlaps, overlapAnswer } from "../../../../../src/store/neo4j/compile/questions/compileOverlaps.ts";
import { filterOf, line, shown } from "../compiling.ts";

const sets = [{ verified: true }, { countries: { any: ["KEN"] } }, { verified: false }].map((where) =>
  filterOf("Project", where),
);

it("overlaps find each set by itself, and add up bits", () => {
  expect(shown(compileOverlaps(wsisModel, { kind: "Project", sets })!)).toBe(
    line(`CALL (*) { MATCH (n:Project) WHERE n.verified = true RETURN n, 1 AS bit
            UNION ALL MATCH (n:Project) MATCH (n)-[:LOCATED_IN]->(e0:Country) WHERE e0.key IN ["KEN"] WITH DISTINCT n RETURN n, 2 AS bit
            UNION ALL MATCH (n:Project) WHERE n.verified = false RETURN n, 4 AS bit }
          WITH n, sum(bit) AS mask WITH mask, count(*) AS held RETURN collect([mask, held]) AS counts`),
  );
});

it("overlaps of no set are not asked for", () => {
  expect(compileOverlaps(wsisModel, { kind: "Project", sets: [] })).toBeNull();
  expect(overlapAnswer({ kind: "Project", sets: [] }, null)).toEqual({ counts: [0] });
});

it("an intersection that nobody is in counts 0", () => {
  const counts = [
    [1, 5],
    [3, 2],
  ];
  expect(overlapAnswer({ kind: "Project", sets: sets.slice(0, 2) }, { counts })).toEqual({ counts: [0, 5, 0, 2] });
});

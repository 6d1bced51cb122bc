import { describe, expect, it } from "vitest";
import type { Basis } from "../../../../../src/model/types.ts";
import { wsisModel } from "../../../../../src/model/wsisModel.ts";
import { compileFacet, facetAnswer } from "../../../../../src/store/neo4j/compile/questions/compileFacet.ts";
import { line, setOf, shown, terms } from "../compiling.ts";

function facet(kind: string, dimension: string, basis?: readonly Basis[]): string {
  return shown(compileFacet(wsisModel, terms, { set: setOf(kind, basis && { basis }), dimension }));
}

describe("the facet", () => {
  it.each([
    [
      "of leaves",
      facet("Project", "ACTION_LINE"),
      `MATCH (n:Project) OPTIONAL MATCH (n)-[:ADVANCES]->(a0) WHERE a0.key IN ["C1","C2","C7-EHEA","C7-ELEA"]
       WITH a0 AS g, count(n) AS held RETURN collect([g.key, held]) AS counts`,
    ],
    [
      "of groups",
      facet("Project", "ACTION_LINE_GROUP"),
      `MATCH (n:Project) OPTIONAL MATCH (n)-[:ADVANCES]->(a0)
       WITH {"C1":"C1","C2":"C2","C7":"C7","C7-EHEA":"C7","C7-ELEA":"C7"}[a0.key] AS g, count(DISTINCT n) AS held
       RETURN collect([g, held]) AS counts`,
    ],
    [
      "of linked nodes",
      facet("Project", "SDG"),
      `MATCH (n:Project) OPTIONAL MATCH (n)-[:SERVES_GOAL]->(a0)
       WITH a0 AS g, count(n) AS held RETURN collect([g.key, held]) AS counts`,
    ],
    [
      "of nodes of one class, two links away",
      facet("Project", "REGION"),
      `MATCH (n:Project) OPTIONAL MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(a0)
       WITH a0 AS g, count(DISTINCT n) AS held RETURN collect([g.key, held]) AS counts`,
    ],
    [
      "of a list that a linked node has",
      facet("Project", "DEVELOPMENT_GROUP"),
      `MATCH (n:Project) OPTIONAL MATCH (n)-[:LOCATED_IN]->(a0) WHERE a0.developmentGroups IS NOT NULL
       UNWIND coalesce(a0.developmentGroups, [null]) AS k1
       WITH k1 AS g, count(DISTINCT n) AS held RETURN collect([g, held]) AS counts`,
    ],
    [
      "of a list that the record has",
      facet("Country", "DEVELOPMENT_GROUP"),
      `MATCH (n:Country) UNWIND coalesce(n.developmentGroups, [null]) AS k0
       WITH k0 AS g, count(n) AS held RETURN collect([g, held]) AS counts`,
    ],
    [
      "of a value that a linked node has",
      facet("Project", "STAKEHOLDER_TYPE"),
      `MATCH (n:Project) OPTIONAL MATCH (n)-[:RUN_BY]->(a0) WHERE a0.type IS NOT NULL
       WITH a0.type AS g, count(DISTINCT n) AS held RETURN collect([g, held]) AS counts`,
    ],
    [
      "of a value that the record has",
      facet("Project", "STATUS"),
      "MATCH (n:Project) WITH n.status AS g, count(n) AS held RETURN collect([g, held]) AS counts",
    ],
    [
      "of a number",
      facet("Project", "YEAR"),
      "MATCH (n:Project) WITH n.yearStart AS g, count(n) AS held RETURN collect([g, held]) AS counts",
    ],
    [
      "of the year of a date",
      facet("Session", "YEAR"),
      "MATCH (n:Session) WITH n.dateYear AS g, count(n) AS held RETURN collect([g, held]) AS counts",
    ],
    [
      "of tags that are implied too",
      facet("Project", "SDG", ["DECLARED", "SUGGESTED", "IMPLIED"]),
      `MATCH (n:Project) OPTIONAL CALL (*) { MATCH (n)-[:SERVES_GOAL]->(a0) RETURN a0
         UNION MATCH (n)-[r2:ADVANCES]->()<-[:FROM_LINE]-(m1)-[:TO_GOAL]->(a0)
           WHERE m1.origin = "OFFICIAL" AND m1.level = "GOAL" AND (r2.basis IS NULL OR r2.basis = "BOTH") RETURN a0 }
       WITH a0 AS g, count(DISTINCT n) AS held RETURN collect([g.key, held]) AS counts`,
    ],
    [
      "of tags that cannot count",
      facet("Project", "SDG_TARGET", ["IMPLIED"]),
      `MATCH (n:Project) OPTIONAL CALL (*) { UNWIND [] AS a0 RETURN a0 }
       WITH a0 AS g, count(n) AS held RETURN collect([g.key, held]) AS counts`,
    ],
  ])("%s", (_name, text, expected) => {
    expect(text).toBe(line(expected));
  });
});

function answer(dimension: string, counts: unknown, first = 10) {
  return facetAnswer(
    wsisModel,
    terms,
    { set: setOf("Project"), dimension, first },
    counts === null ? null : { counts },
  );
}

it("a facet has the largest first, then natural order, and missing for itself", () => {
  const counts = [
    ["2015", 1],
    [null, 4],
    ["2003", 3],
    ["2014", 3],
  ];
  expect(answer("PRIZE_YEAR", counts)).toEqual({
    buckets: [
      { key: "2003", count: 3 },
      { key: "2014", count: 3 },
      { key: "2015", count: 1 },
    ],
    totalBuckets: 3,
    missing: 4,
  });
  expect(answer("PRIZE_YEAR", counts, 1)).toMatchObject({ buckets: [{ key: "2003" }], totalBuckets: 3 });
});

it("a facet of a closed dimension keeps its zeros, in its own order", () => {
  const { buckets } = answer("ACTION_LINE", [["C7-EHEA", 2]]);
  expect(buckets.map(({ key, count }) => `${key} ${count}`)).toEqual(["C7-EHEA 2", "C1 0", "C2 0", "C7-ELEA 0"]);
  expect(answer("STATUS", []).buckets.map(({ key }) => key)).toEqual([
    "PLANNED",
    "ONGOING",
    "COMPLETED",
    "DISCONTINUED",
  ]);
});

it("a facet of nothing found has no bucket", () => {
  expect(answer("COUNTRY", null)).toEqual({ buckets: [], totalBuckets: 0, missing: 0 });
});

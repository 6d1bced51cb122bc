import { describe, expect, it } from "vitest";
import type { FilterInput } from "../../../../../src/model/filter/Filter.ts";
import { SetCompiler } from "../../../../../src/store/neo4j/compile/sets/SetCompiler.ts";
import { line, type SetInput, setOf, shownWithin } from "../compiling.ts";

const set = (kind: string, input?: SetInput) => shownWithin((scope) => new SetCompiler(scope).set(setOf(kind, input)));

type Row = readonly [kind: string, where: FilterInput, cypher: string];

function compiles(rows: readonly Row[]): void {
  it.each(rows.map(([kind, where, text]) => [kind, JSON.stringify(where), where, text] as const))(
    "%s: %s",
    (kind, _name, where, text) => expect(set(kind, { where })).toBe(line(text)),
  );
}

describe("a filter of the record itself", () => {
  compiles([
    ["Project", {}, "MATCH (n:Project)"],
    ["Project", { and: [] }, "MATCH (n:Project)"],
    ["Project", { or: [] }, "MATCH (n:Project) WHERE false"],
    ["Project", { ids: ["Project:clinic", "Project:none"] }, 'MATCH (n:Project) WHERE n.key IN ["clinic","none"]'],
    ["Project", { ids: [] }, "MATCH (n:Project) WHERE false"],
    ["Project", { verified: true }, "MATCH (n:Project) WHERE n.verified = true"],
    ["Project", { statuses: { any: ["ONGOING"] } }, 'MATCH (n:Project) WHERE n.status IN ["ONGOING"]'],
    ["Project", { statuses: { exists: true } }, "MATCH (n:Project) WHERE n.status IS NOT NULL"],
    [
      "Country",
      { developmentGroups: { any: ["LDC"] } },
      'MATCH (n:Country) WHERE any(k IN n.developmentGroups WHERE k IN ["LDC"])',
    ],
    [
      "Project",
      { years: { from: 2015, to: 2018 } },
      "MATCH (n:Project) WHERE n.yearStart >= 2015 AND n.yearStart <= 2018",
    ],
    ["Project", { years: { to: 2018 } }, "MATCH (n:Project) WHERE n.yearStart <= 2018"],
    ["Project", { years: { exists: true } }, "MATCH (n:Project) WHERE n.yearStart IS NOT NULL"],
    ["Session", { dateYears: { from: 2015 } }, "MATCH (n:Session) WHERE n.dateYear >= 2015"],
  ]);
});

describe("a negation", () => {
  compiles([
    ["Project", { not: { verified: true } }, "MATCH (n:Project) WHERE NOT coalesce(n.verified = true, false)"],
    [
      "Project",
      { statuses: { none: ["ONGOING"] } },
      'MATCH (n:Project) WHERE NOT coalesce(n.status IN ["ONGOING"], false)',
    ],
    ["Project", { years: { exists: false } }, "MATCH (n:Project) WHERE NOT coalesce(n.yearStart IS NOT NULL, false)"],
    ["Project", { not: { years: { from: 2015 } } }, "MATCH (n:Project) WHERE NOT coalesce(n.yearStart >= 2015, false)"],
    [
      "Country",
      { developmentGroups: { none: ["LDC"] } },
      'MATCH (n:Country) WHERE NOT coalesce(any(k IN n.developmentGroups WHERE k IN ["LDC"]), false)',
    ],
    [
      "Project",
      { not: { text: "health" } },
      'MATCH (n:Project) WHERE NOT coalesce(all(t IN [" health"] WHERE n.titleText CONTAINS t OR n.bodyText CONTAINS t), false)',
    ],
    [
      "Project",
      { countries: { none: ["KEN"] } },
      'MATCH (n:Project) WHERE NOT EXISTS { MATCH (n)-[:LOCATED_IN]->(e0) WHERE e0.key IN ["KEN"] }',
    ],
    [
      "Project",
      { countries: { exists: false } },
      "MATCH (n:Project) WHERE NOT EXISTS { MATCH (n)-[:LOCATED_IN]->(e0) }",
    ],
    [
      "Project",
      { not: { stakeholders: { some: { types: { any: ["GOVERNMENT"] } } } } },
      'MATCH (n:Project) WHERE NOT EXISTS { MATCH (n)-[:RUN_BY]->(e0) WHERE e0.type IN ["GOVERNMENT"] }',
    ],
  ]);
});

describe("a filter of linked nodes, which are matched", () => {
  compiles([
    [
      "Project",
      { countries: { any: ["KEN", "RWA"] } },
      'MATCH (n:Project) MATCH (n)-[:LOCATED_IN]->(e0:Country) WHERE e0.key IN ["KEN","RWA"] WITH DISTINCT n',
    ],
    [
      "Project",
      { countries: { all: ["KEN", "RWA"] } },
      `MATCH (n:Project) MATCH (n)-[:LOCATED_IN]->(e0:Country) MATCH (n)-[:LOCATED_IN]->(e1:Country)
       WHERE e0.key IN ["KEN"] AND e1.key IN ["RWA"] WITH DISTINCT n`,
    ],
    ["Project", { countries: { exists: true } }, "MATCH (n:Project) WHERE EXISTS { MATCH (n)-[:LOCATED_IN]->(e0) }"],
    [
      "Project",
      { regions: { any: ["AFR"] } },
      'MATCH (n:Project) MATCH (n)-[:LOCATED_IN]->()-[:IN_REGION]->(e0:Region) WHERE e0.key IN ["AFR"] WITH DISTINCT n',
    ],
    [
      "Project",
      { prizeCategories: { any: ["C7-EHEA"] } },
      `MATCH (n:Project) MATCH (n)<-[:ENTERS]-()-[:IN_CATEGORY]->(e0:PrizeCategory)
       WHERE e0.key IN ["C7-EHEA"] WITH DISTINCT n`,
    ],
    [
      "Project",
      { developmentGroups: { any: ["LDC"] } },
      `MATCH (n:Project) MATCH (n)-[:LOCATED_IN]->(e0:Country)
       WHERE any(k IN e0.developmentGroups WHERE k IN ["LDC"]) WITH DISTINCT n`,
    ],
    [
      "Project",
      { prizeYears: { from: 2015 } },
      "MATCH (n:Project) WHERE EXISTS { MATCH (n)<-[:ENTERS]-(e0) WHERE e0.year >= 2015 }",
    ],
    [
      "Project",
      { stakeholders: { some: { types: { any: ["GOVERNMENT"] } } } },
      'MATCH (n:Project) MATCH (n)-[:RUN_BY]->(e0:Stakeholder) WHERE e0.type IN ["GOVERNMENT"] WITH DISTINCT n',
    ],
    [
      "Project",
      { stakeholders: { some: { countries: { any: ["KEN"] }, verified: true } } },
      `MATCH (n:Project) MATCH (n)-[:RUN_BY]->(e0:Stakeholder) MATCH (e0)-[:BASED_IN]->(e1:Country)
       WHERE e1.key IN ["KEN"] AND e0.verified = true WITH DISTINCT n`,
    ],
    [
      "Project",
      { stakeholders: { some: { or: [{ countries: { any: ["KEN"] } }, { verified: false }] } } },
      `MATCH (n:Project) MATCH (n)-[:RUN_BY]->(e0:Stakeholder)
       WHERE (EXISTS { MATCH (e0)-[:BASED_IN]->(e1) WHERE e1.key IN ["KEN"] } OR e0.verified = false) WITH DISTINCT n`,
    ],
    [
      "Document",
      { findings: { some: { verified: true } } },
      "MATCH (n:Document) MATCH (n)<-[:STATED_IN]-(e0:Finding) WHERE e0.verified = true WITH DISTINCT n",
    ],
  ]);
});

describe("a filter by what somebody else's link of the same relationship leads to", () => {
  compiles([
    [
      "Document",
      { findings: { exists: true } },
      "MATCH (n:Document) WHERE EXISTS { MATCH (n)<-[:STATED_IN]-(e0:Finding) }",
    ],
    [
      "Document",
      { linkages: { exists: true } },
      "MATCH (n:Document) WHERE EXISTS { MATCH (n)<-[:STATED_IN]-(e0:Linkage) }",
    ],
  ]);
});

describe("conditions in each other", () => {
  compiles([
    [
      "Project",
      {
        or: [{ countries: { any: ["KEN"] } }, { and: [{ years: { from: 2015 } }, { statuses: { any: ["ONGOING"] } }] }],
      },
      `MATCH (n:Project) WHERE (EXISTS { MATCH (n)-[:LOCATED_IN]->(e0) WHERE e0.key IN ["KEN"] }
       OR (n.yearStart >= 2015 AND n.status IN ["ONGOING"]))`,
    ],
    [
      "Project",
      { verified: true, or: [{ years: { from: 2015 } }, { years: { to: 2003 } }] },
      "MATCH (n:Project) WHERE n.verified = true AND (n.yearStart >= 2015 OR n.yearStart <= 2003)",
    ],
    [
      "Project",
      { not: { and: [{ verified: true }, { or: [{ years: { from: 2015 } }, { ids: ["Project:clinic"] }] }] } },
      `MATCH (n:Project) WHERE NOT (coalesce(n.verified = true, false)
       AND (coalesce(n.yearStart >= 2015, false) OR n.key IN ["clinic"]))`,
    ],
    [
      "Project",
      { not: { not: { statuses: { any: ["ONGOING"] } } } },
      'MATCH (n:Project) WHERE NOT NOT coalesce(n.status IN ["ONGOING"], false)',
    ],
  ]);
});

describe("tags that count", () => {
  const implied = (end: string) =>
    `(n)-[r2:ADVANCES]->()<-[:FROM_LINE]-(m1)-[:TO_GOAL]->(${end})
     WHERE m1.origin = "OFFICIAL" AND m1.level = "GOAL" AND (r2.basis IS NULL OR r2.basis = "BOTH")`;
  compiles([
    [
      "Project",
      { actionLines: { any: ["C7"] } },
      `MATCH (n:Project) MATCH (n)-[:ADVANCES]->(e0:ActionLine)
       WHERE e0.key IN ["C7","C7-EHEA","C7-ELEA"] WITH DISTINCT n`,
    ],
    [
      "Project",
      { actionLines: { any: ["C1"], basis: ["DECLARED"] } },
      `MATCH (n:Project) MATCH (n)-[r1:ADVANCES]->(e0:ActionLine)
       WHERE (r1.basis IS NULL OR r1.basis = "BOTH") AND e0.key IN ["C1"] WITH DISTINCT n`,
    ],
    [
      "Project",
      { actionLines: { any: ["C1"], basis: ["SUGGESTED"] } },
      `MATCH (n:Project) MATCH (n)-[r1:ADVANCES]->(e0:ActionLine)
       WHERE r1.basis IS NOT NULL AND e0.key IN ["C1"] WITH DISTINCT n`,
    ],
    // Nothing implies an action line.
    ["Project", { actionLines: { any: ["C1"], basis: ["IMPLIED"] } }, "MATCH (n:Project) WHERE false"],
    [
      "Project",
      { sdgs: { any: ["3"], basis: ["IMPLIED"] } },
      `MATCH (n:Project) MATCH ${implied("e0:Sdg")} AND e0.key IN ["3"] WITH DISTINCT n`,
    ],
    [
      "Project",
      { sdgs: { any: ["3"], basis: ["DECLARED", "SUGGESTED", "IMPLIED"] } },
      `MATCH (n:Project) WHERE (EXISTS { MATCH (n)-[:SERVES_GOAL]->(e0) WHERE e0.key IN ["3"] }
       OR EXISTS { MATCH ${implied("e0")} AND e0.key IN ["3"] })`,
    ],
    [
      "Project",
      { sdgs: { exists: true, basis: ["IMPLIED"] } },
      `MATCH (n:Project) WHERE EXISTS { MATCH ${implied("e0")} }`,
    ],
    [
      "Sdg",
      { projects: { any: ["clinic"], basis: ["IMPLIED"] } },
      `MATCH (n:Sdg) MATCH (n)<-[:TO_GOAL]-(m1)-[:FROM_LINE]->()<-[r2:ADVANCES]-(e0:Project)
       WHERE m1.origin = "OFFICIAL" AND m1.level = "GOAL" AND (r2.basis IS NULL OR r2.basis = "BOTH")
       AND e0.key IN ["clinic"] WITH DISTINCT n`,
    ],
  ]);
});

describe("a text", () => {
  const found = `CALL db.index.fulltext.queryNodes("wsis_text", "+health +educ*") YIELD node AS n WITH n WHERE n:Project MATCH (n)`;
  const holds = `all(t IN [" health "," educ"] WHERE n.titleText CONTAINS t OR n.bodyText CONTAINS t)`;
  const long = "x".repeat(201);
  compiles([
    ["Project", { text: "health educ" }, `${found} WHERE ${holds}`],
    [
      "Project",
      { text: "health educ", countries: { any: ["KEN"] } },
      `${found} MATCH (n)-[:LOCATED_IN]->(e0:Country) WHERE ${holds} AND e0.key IN ["KEN"] WITH DISTINCT n`,
    ],
    // The index cuts long terms, so that it cannot find them.
    [
      "Project",
      { text: long },
      `MATCH (n:Project) WHERE all(t IN [" ${long}"] WHERE n.titleText CONTAINS t OR n.bodyText CONTAINS t)`,
    ],
  ]);
});

describe("a set that starts from records", () => {
  it("follows the link from them, and holds each record once", () => {
    expect(set("Project", { from: ["<PROJECT_COUNTRY", "Country:KEN"], where: { verified: true } })).toBe(
      line(`UNWIND ["KEN"] AS startKey MATCH (s:Country { key: startKey }) MATCH (s)<-[:LOCATED_IN]-(n)
            WHERE n.verified = true WITH DISTINCT n`),
    );
  });

  it("goes all ways that tags are implied by", () => {
    expect(set("Sdg", { from: ["PROJECT_SDG", "Project:clinic"], basis: ["DECLARED", "SUGGESTED", "IMPLIED"] })).toBe(
      line(`UNWIND ["clinic"] AS startKey MATCH (s:Project { key: startKey })
            CALL (*) { MATCH (s)-[:SERVES_GOAL]->(n) RETURN n
              UNION MATCH (s)-[r1:ADVANCES]->()<-[:FROM_LINE]-(m0)-[:TO_GOAL]->(n)
                WHERE m0.origin = "OFFICIAL" AND m0.level = "GOAL" AND (r1.basis IS NULL OR r1.basis = "BOTH") RETURN n }
            MATCH (n) WITH DISTINCT n`),
    );
  });

  it("is empty where no tag can count", () => {
    expect(set("ActionLine", { from: ["PROJECT_ACTION_LINE", "Project:clinic"], basis: ["IMPLIED"] })).toContain(
      "MATCH (n:ActionLine) WHERE false",
    );
  });

  it("may start at a node that is bound already", () => {
    const text = shownWithin((scope) =>
      new SetCompiler(scope).set(setOf("Country", { from: ["PROJECT_COUNTRY", ""] }), { start: "s7" }),
    );
    expect(text).toBe("MATCH (s7)-[:LOCATED_IN]->(n) WITH DISTINCT n");
  });
});

describe("the count of a set", () => {
  const count = (where: FilterInput) =>
    shownWithin((scope) => new SetCompiler(scope).count(setOf("Project", { where })));

  it("looks for repeated nodes only where there may be some", () => {
    expect(count({ verified: true })).toBe("MATCH (n:Project) WHERE n.verified = true RETURN count(n)");
    expect(count({ countries: { any: ["KEN"] } })).toBe(
      'MATCH (n:Project) MATCH (n)-[:LOCATED_IN]->(e0:Country) WHERE e0.key IN ["KEN"] RETURN count(DISTINCT n)',
    );
  });
});

describe("a filter by a walk", () => {
  const walk = { from: ["Sdg:4"], steps: [{ link: "SERVES_GOAL" }] };
  const ends = `CALL (*) { MATCH (n:Sdg) WHERE n.key IN ["4"] WITH n, 1.0 AS c MATCH (n)<-[:SERVES_GOAL]-(m)
                WITH m AS n, sum(c) AS c RETURN collect(n.key) AS l0 }`;

  it("is worked out once, before the part", () => {
    expect(set("Project", { where: { traverse: walk } })).toBe(
      line(`${ends} CALL (*) { MATCH (n:Project) WHERE n.key IN l0 } RETURN n`),
    );
  });

  it("is asked of each node as a list of keys, negated as well", () => {
    expect(set("Project", { where: { not: { traverse: walk }, verified: true } })).toBe(
      line(`${ends} CALL (*) { MATCH (n:Project) WHERE NOT n.key IN l0 AND n.verified = true } RETURN n`),
    );
  });
});

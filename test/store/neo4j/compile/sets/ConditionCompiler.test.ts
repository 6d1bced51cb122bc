import { expect, it } from "vitest";
import type { Filter } from "../../../../../src/model/filter/Filter.ts";
import { ConditionCompiler, keysOf } from "../../../../../src/store/neo4j/compile/sets/ConditionCompiler.ts";
import { filterOf, shownWithin } from "../compiling.ts";

const condition = (filter: Filter, strict = false) =>
  shownWithin((scope) => new ConditionCompiler(scope, () => "l0").condition("m", "Project", filter, strict));

const all: readonly (readonly [filter: Filter, plain: string, strict: string])[] = [
  [{ op: "everything" }, "true", "true"],
  [{ op: "nothing" }, "false", "false"],
  [{ op: "ids", ids: ["Project:a"] }, 'm.key IN ["a"]', 'm.key IN ["a"]'],
  [{ op: "verified", value: false }, "m.verified = false", "coalesce(m.verified = false, false)"],
  [{ op: "reached", walk: { kind: "Sdg", start: { op: "everything" }, steps: [] } }, "m.key IN l0", "m.key IN l0"],
  [
    filterOf("Project", { statuses: { any: ["ONGOING"] } }),
    'm.status IN ["ONGOING"]',
    'coalesce(m.status IN ["ONGOING"], false)',
  ],
  [filterOf("Project", { years: { from: 2015 } }), "m.yearStart >= 2015", "coalesce(m.yearStart >= 2015, false)"],
  [
    filterOf("Project", { statuses: { exists: true } }),
    "m.status IS NOT NULL",
    "coalesce(m.status IS NOT NULL, false)",
  ],
  [
    filterOf("Project", { text: "educ" }),
    'all(t IN [" educ"] WHERE m.titleText CONTAINS t OR m.bodyText CONTAINS t)',
    'coalesce(all(t IN [" educ"] WHERE m.titleText CONTAINS t OR m.bodyText CONTAINS t), false)',
  ],
  // What EXISTS says is never null.
  [
    filterOf("Project", { countries: { any: ["KEN"] } }),
    'EXISTS { MATCH (m)-[:LOCATED_IN]->(e0) WHERE e0.key IN ["KEN"] }',
    'EXISTS { MATCH (m)-[:LOCATED_IN]->(e0) WHERE e0.key IN ["KEN"] }',
  ],
  [
    filterOf("Project", { stakeholders: { some: { verified: true } } }),
    "EXISTS { MATCH (m)-[:RUN_BY]->(e0) WHERE e0.verified = true }",
    "EXISTS { MATCH (m)-[:RUN_BY]->(e0) WHERE e0.verified = true }",
  ],
  [
    filterOf("Project", { verified: true, years: { to: 2003 } }),
    "(m.verified = true AND m.yearStart <= 2003)",
    "(coalesce(m.verified = true, false) AND coalesce(m.yearStart <= 2003, false))",
  ],
  [
    filterOf("Project", { or: [{ verified: true }, { not: { ids: ["Project:a"] } }] }),
    '(m.verified = true OR NOT m.key IN ["a"])',
    '(coalesce(m.verified = true, false) OR NOT m.key IN ["a"])',
  ],
];

it.each(all)("%j is %s, and %s where it may be negated", (filter, plain, strict) => {
  expect(condition(filter)).toBe(plain);
  expect(condition(filter, true)).toBe(strict);
  expect(condition({ op: "not", of: filter })).toBe(`NOT ${strict}`);
});

it("ids of another kind are no keys of this one", () => {
  expect(keysOf("Sdg", ["Sdg:3", "SdgTarget:3.8", "Sdg", "Sdg:"])).toEqual(["3", ""]);
});

import { expect, it } from "vitest";
import type { CrossTabRequest } from "../../../../../src/model/requests.ts";
import { wsisModel } from "../../../../../src/model/wsisModel.ts";
import { compileCrossTab, crossTabAnswer } from "../../../../../src/store/neo4j/compile/questions/compileCrossTab.ts";
import { compileFacet } from "../../../../../src/store/neo4j/compile/questions/compileFacet.ts";
import { line, setOf, shown, terms } from "../compiling.ts";

const set = setOf("Project");
const table = (rows: string, columns: string, rest: Partial<CrossTabRequest> = {}): CrossTabRequest => ({
  set,
  rows,
  columns,
  rowsFirst: 10,
  columnsFirst: 10,
  ...rest,
});
const parts = (request: CrossTabRequest) => compileCrossTab(wsisModel, terms, request);

it.each([
  [
    "ACTION_LINE",
    "SDG",
    `MATCH (n:Project) MATCH (n)-[:ADVANCES]->(a0) MATCH (n)-[:SERVES_GOAL]->(a1)
     WITH a0 AS g, a1 AS h, count(n) AS held RETURN collect([g.key, h.key, held]) AS cells`,
  ],
  [
    "YEAR",
    "STATUS",
    "MATCH (n:Project) WITH n.yearStart AS g, n.status AS h, count(n) AS held RETURN collect([g, h, held]) AS cells",
  ],
  [
    "DEVELOPMENT_GROUP",
    "ACTION_LINE_GROUP",
    `MATCH (n:Project) MATCH (n)-[:LOCATED_IN]->(a0) WHERE a0.developmentGroups IS NOT NULL
     UNWIND coalesce(a0.developmentGroups, [null]) AS k1 MATCH (n)-[:ADVANCES]->(a2)
     WITH k1 AS g, {"C1":"C1","C2":"C2","C7":"C7","C7-EHEA":"C7","C7-ELEA":"C7"}[a2.key] AS h, count(DISTINCT n) AS held
     RETURN collect([g, h, held]) AS cells`,
  ],
])("the cells of %s and %s", (rows, columns, text) => {
  expect(shown(parts(table(rows, columns))[0]!)).toBe(line(text));
});

it("each axis is counted by itself, and the set", () => {
  const [, rows, columns, total] = parts(table("YEAR", "SDG")).map((part) => shown(part!));
  expect(rows).toBe(shown(compileFacet(wsisModel, terms, { set, dimension: "YEAR" })));
  expect(columns).toBe(shown(compileFacet(wsisModel, terms, { set, dimension: "SDG" })));
  expect(total).toBe("MATCH (n:Project) RETURN count(n) AS total");
  expect(parts(table("YEAR", "SDG", { cellsOnly: true })).slice(1)).toEqual([null, null, null]);
});

const found = [
  {
    cells: [
      ["C1", "3", 1],
      ["C7-EHEA", "3", 4],
      ["C7", "4", 9],
    ],
  },
  {
    counts: [
      ["C1", 2],
      ["C7-EHEA", 5],
      [null, 1],
    ],
  },
  {
    counts: [
      ["3", 5],
      ["4", 3],
    ],
  },
  { total: 8 },
];

it("a table has the rows and columns with the largest counts, in their own order", () => {
  const request = table("ACTION_LINE", "SDG", { rowsFirst: 3 });
  const answer = crossTabAnswer(wsisModel, terms, request, found);
  expect(answer.rows.map(({ key, count }) => `${key} ${count}`)).toEqual(["C1 2", "C2 0", "C7-EHEA 5"]);
  expect(answer.columns.map(({ key, count }) => `${key} ${count}`)).toEqual(["3 5", "4 3"]);
  expect(answer).toMatchObject({
    counts: [
      [1, 0],
      [0, 0],
      [4, 0],
    ],
    total: 8,
    rowMissing: 1,
    columnMissing: 0,
  });
});

it("a table of cells alone has the keys that they have", () => {
  const cells = [
    ["2015", "ONGOING", 1],
    [null, "ONGOING", 2],
  ];
  const answer = crossTabAnswer(wsisModel, terms, table("YEAR", "STATUS", { cellsOnly: true }), [
    { cells },
    null,
    null,
    null,
  ]);
  expect(answer.rows.map(({ key }) => key)).toEqual(["2015"]);
  expect(answer.counts[0]?.[1]).toBe(1);
});

import { expect, it } from "vitest";
import { wsisModel } from "../../../../src/model/wsisModel.ts";
import { type BatchStatement, batchStatements } from "../../../../src/store/neo4j/compile/batchStatements.ts";
import { compileCount } from "../../../../src/store/neo4j/compile/questions/compileCount.ts";
import { compilePage } from "../../../../src/store/neo4j/compile/questions/compilePage.ts";
import { plain } from "../../../../src/store/neo4j/shape/integer.ts";
import { line, type SetInput, setOf } from "./compiling.ts";

const count = (where: SetInput["where"]) => compileCount(wsisModel, setOf("Project", { where: where ?? {} }));
const countFrom = (way: string, id: string, kind: string) => compileCount(wsisModel, setOf(kind, { from: [way, id] }));
const page = (id: string, limit: number) =>
  compilePage(wsisModel, {
    set: setOf("Country", { from: ["PROJECT_COUNTRY", id] }),
    orderBy: [],
    page: { limit, backward: false },
    count: false,
    fields: [],
  });

/** Integers as plain numbers. */
function told({ text, values, only }: BatchStatement) {
  const numbers = JSON.parse(JSON.stringify(values, (_, value) => plain(reviveInteger(value))));
  return { text, values: numbers, ...(only !== undefined && { only }) };
}

/** What JSON made of an integer. */
function reviveInteger(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("low" in value)) return value;
  return value.low;
}

it("a part goes out alone with its values as parameters", () => {
  expect(batchStatements([null, count({ years: { from: 2015 }, ids: ["Project:clinic"] })]).map(told)).toEqual([
    {
      text: line(`CALL () { MATCH (n:Project) WHERE n.yearStart >= $p0 AND n.key IN $p1 RETURN count(n) AS total }
                  OPTIONAL MATCH (log:Log { name: "log" }) RETURN total, log.sequence AS sequence`),
      values: { p0: 2015, p1: ["clinic"] },
      only: 1,
    },
  ]);
});

it("parts that differ in their values alone are rows of one statement", () => {
  const parts = [2015, 2016].map((from) => count({ years: { from } }));
  expect(batchStatements(parts).map(told)).toEqual([
    {
      text: line(`UNWIND $rows0 AS row CALL (row) { MATCH (n:Project) WHERE n.yearStart >= row.p[0] RETURN count(n) AS total }
                  RETURN row.i AS i, total, null AS sequence
                  UNION ALL OPTIONAL MATCH (log:Log { name: "log" }) RETURN null AS i, null AS total, log.sequence AS sequence`),
      values: {
        rows0: [
          { i: 0, p: [2015] },
          { i: 1, p: [2016] },
        ],
      },
    },
  ]);
});

it("parts of other shapes go out by themselves", () => {
  const parts = [count({ verified: true }), count({ years: { from: 2015 } }), count({ verified: false }), count({})];
  expect(batchStatements(parts).map(({ only }) => only)).toEqual([undefined, 1, 3]);
});

it("nested parts with the same columns go out together, even if there is only one", () => {
  const parts = [
    countFrom("<PROJECT_COUNTRY", "Country:KEN", "Project"),
    countFrom("<COUNTRY_REGION", "Region:AFR", "Country"),
    countFrom("<PROJECT_COUNTRY", "Country:RWA", "Project"),
  ];
  const [statement, ...others] = batchStatements(parts).map(told);
  expect(others).toEqual([]);
  expect(statement).toEqual({
    text: line(`UNWIND $rows0 AS row CALL (row) { UNWIND row.p[0] AS startKey MATCH (s:Country { key: startKey })
                  MATCH (s)<-[:LOCATED_IN]-(n) RETURN count(DISTINCT n) AS total } RETURN row.i AS i, total, null AS sequence
                UNION ALL
                UNWIND $rows1 AS row CALL (row) { UNWIND row.p[0] AS startKey MATCH (s:Region { key: startKey })
                  MATCH (s)<-[:IN_REGION]-(n) RETURN count(DISTINCT n) AS total } RETURN row.i AS i, total, null AS sequence
                UNION ALL OPTIONAL MATCH (log:Log { name: "log" }) RETURN null AS i, null AS total, log.sequence AS sequence`),
    values: {
      rows0: [
        { i: 0, p: [["KEN"]] },
        { i: 2, p: [["RWA"]] },
      ],
      rows1: [{ i: 1, p: [["AFR"]] }],
    },
  });
  expect(batchStatements(parts.slice(0, 1))).toMatchObject([{ values: { rows0: [{ i: 0 }] } }]);
});

it("limits are no values of a row: parts with other limits are other shapes, each with limits of its own name", () => {
  const [statement, ...others] = batchStatements([
    page("Project:a", 5),
    page("Project:b", 9),
    page("Project:c", 5),
  ]).map(told);
  expect(others).toEqual([]);
  expect(statement?.text.match(/\$limit\w+/g)).toEqual(["$limit0_0", "$limit1_0"]);
  expect(statement?.values).toMatchObject({
    limit0_0: 6,
    limit1_0: 10,
    rows0: [{ i: 0 }, { i: 2 }],
    rows1: [{ i: 1 }],
  });
});

it("a row is carried through every WITH", () => {
  const [{ text }] = batchStatements([page("Project:a", 5)]) as [BatchStatement];
  expect(text).toContain("WITH DISTINCT n, row ");
});

it("a string of a caller is a value, and never in a text", () => {
  const mark = `zqzq'"\`\\$}) DETACH DELETE n //`;
  const where = { or: [{ ids: [`Project:${mark}`] }, { stakeholders: { none: [mark] } }, { text: mark }] };
  const [statement] = batchStatements([count(where)]) as [BatchStatement];
  expect(JSON.stringify(statement.values)).toContain("zqzq");
  expect(statement.text).not.toMatch(/zqzq/i);
});

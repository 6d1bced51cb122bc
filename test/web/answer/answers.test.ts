import { readFile } from "node:fs/promises";
import { buildSchema, type ExecutionResult, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { createApi } from "../../../src/api/createApi.ts";
import { costOf } from "../../../src/api/limits/costOf.ts";
import type { Answered } from "../../../web/answer/answers.ts";
import { doorPage, doorQuestion } from "../../../web/answer/doorQuestion.ts";
import { findDoors } from "../../../web/answer/findDoors.ts";
import { findGraph } from "../../../web/answer/findGraph.ts";
import { findMatrices } from "../../../web/answer/findMatrices.ts";
import { findTables } from "../../../web/answer/findTables.ts";
import { seededServer } from "../../support/seededServer.ts";

const schema = buildSchema(await readFile("schema.graphql", "utf8"));
const server = seededServer();

async function answer(query: string, variables: Record<string, unknown> = {}): Promise<Answered> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const result = (await response.json()) as ExecutionResult;
  expect(result.errors).toBeUndefined();
  return { asked: { query, variables }, result, millis: 1, characters: 1 };
}

describe("an answer", () => {
  it("is a table, with the names of things and the values below them", async () => {
    const { result } = await answer(
      "{ projects(first: 2) { totalCount edges { cursor node { id name yearStart countries { nodes { name } } } } } sdgs { id number name } }",
    );
    const tables = findTables(result.data);
    expect(tables.map(({ path, columns, rows }) => [path, columns, rows.length])).toEqual([
      ["sdgs", ["name", "number"], 17],
      ["projects.edges", ["node", "yearStart", "countries.nodes"], 2],
    ]);
    expect(tables[1]!.rows[0]![0]).toEqual({ id: expect.stringContaining("Project:"), name: expect.any(String) });
    expect(findTables(null)).toEqual([]);
  });

  it("is a matrix where it has rows, columns and values of that size, or cells that name both", async () => {
    const { result } = await answer(`{
      matrix { rows { code } columns { key } counts official cells(status: [OFFICIAL_ONLY]) { actionLine { code } column { key } projects status } }
      projects { crossTab(rows: REGION, columns: STAKEHOLDER_TYPE, measure: LIFT) { rows { key } columns { key } counts values } }
    }`);
    const matrices = findMatrices(result.data);
    expect(matrices.map(({ path }) => path)).toEqual([
      "matrix.counts",
      "matrix.official",
      "matrix.cells.projects",
      "matrix.cells.status",
      "projects.crossTab.counts",
      "projects.crossTab.values",
    ]);
    expect([matrices[0]!.rows.length, matrices[0]!.columns.length]).toEqual([18, 17]);
    const { matrix } = result.data as { matrix: { counts: unknown } };
    expect(matrices[0]!.cells).toEqual(matrix.counts);
  });

  it("is a graph where it has nodes: what stands within another is linked with it, and what it lists as linked", async () => {
    const within = await answer(
      "{ sdg(number: 3) { id name targets(first: 2) { nodes { id name linkages(first: 1) { edges { node { id } } } } } } }",
    );
    const graph = findGraph(within.result.data);
    expect(graph.nodes.slice(0, 2)).toMatchObject([
      { id: "Sdg:3", depth: 0 },
      { id: "SdgTarget:3.1", depth: 1 },
    ]);
    expect(graph.links).toContainEqual({ from: "Sdg:3", to: "SdgTarget:3.1", field: "targets" });
    const listed = await answer(
      '{ neighbourhood(of: ["Sdg:3"], limit: 5) { nodes { node { id name } } edges { from { id } to { id } link } } }',
    );
    const around = findGraph(listed.result.data);
    expect(around.nodes).toHaveLength(5);
    expect(around.links.length).toBeGreaterThan(3);
    expect(around.nodes.every(({ name, id }) => name !== id)).toBe(true);
  });

  it("has doors, each of which lists as many as it counted", async () => {
    const answered = await answer(`query Doors {
      projects(where: { regions: { any: ["AFR"] } }) { facets(by: [STAKEHOLDER_TYPE]) { buckets { ...Counted } missing { count where whereType } } }
      sdg(number: 3) { name linkages { facets(by: [ORIGIN]) { buckets { label count where } } } }
      matrix { cell(actionLine: "C7-EHEA", column: "3") { projects where linkages linkagesWhere sessions sessionsWhere prizes prizesWhere } }
      gaps(first: 2) { kind count where }
      traverse(from: ["Sdg:3"], steps: [{ link: SERVES_GOAL }]) { kinds { kind count where } }
    }
    fragment Counted on Bucket { key count where }`);
    const doors = findDoors(schema, answered);
    expect(new Set(doors.map(({ kind }) => kind))).toEqual(new Set(["Project", "Linkage", "Session", "PrizeEntry"]));
    expect(doors.map(({ name }) => name)).toContain("Good Health and Well-Being · Official");
    expect(doors.findIndex(({ count }) => count === 0)).toBeGreaterThan(
      doors.findLastIndex(({ count }) => count !== 0),
    );
    for (const door of doors) {
      const { query, variables } = doorQuestion(schema, door)!;
      const { result } = await answer(query, { ...variables });
      const [{ totalCount }] = Object.values(result.data!) as [{ totalCount: number }];
      expect([door.path, totalCount]).toEqual([door.path, door.count]);
      const page = await fetch(`${server.url}/${doorPage(schema, door)}`, { headers: { accept: "application/json" } });
      expect(await page.json()).toMatchObject({ records: { totalCount } });
    }
  });

  it("costs what the limits count", () => {
    const document = parse("{ projects(first: 100) { nodes { name } } }");
    expect(costOf(createApi({ store: server.store }).schema, { document })).toBe(costOf(schema, { document }));
    expect(costOf(schema, { document })).toBeGreaterThan(100);
    expect(costOf(schema, { document, operationName: "other" })).toBeNull();
  });
});

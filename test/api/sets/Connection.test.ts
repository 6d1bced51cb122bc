import { describe, expect, it } from "vitest";
import { createContext } from "../../../src/api/ApiContext.ts";
import type { ConnectionArguments } from "../../../src/api/request/ConnectionArguments.ts";
import { Connection } from "../../../src/api/sets/Connection.ts";
import { InputError } from "../../../src/model/InputError.ts";
import type { SelectRequest } from "../../../src/model/requests.ts";
import type { Basis } from "../../../src/model/types.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import type { GraphReader } from "../../../src/store/port.ts";
import { counting, graphReader, readerWith } from "../../support/graphReader.ts";
import { smallContext } from "../../support/smallContext.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const context = smallContext();
/** In this order: school, clinic, portal, apps, bare. */
const orderBy = [{ field: "YEAR_START", descending: true }];
const projects = (args: ConnectionArguments = {}) => new Connection(context, "Project", { orderBy, ...args });

const keys = async (connection: Connection) => (await connection.nodes()).map(({ key }) => key);

/** The set of a field of a node. */
function nested(id: string, field: string, args: ConnectionArguments = {}): Connection {
  const node = smallGraph.find((record) => record.id === id)!;
  const side = wsisModel.kind(node.kind).side.get(field)!;
  return new Connection(context, side.target, args, { start: { node, side } });
}

async function cursorOf(key: string): Promise<string> {
  const edges = await projects().edges();
  return edges.find(({ node }) => node.key === key)!.cursor;
}

describe("a page", () => {
  it.each<[ConnectionArguments, string[], { previous: boolean; next: boolean }]>([
    [{}, ["school", "clinic", "portal", "apps", "bare"], { previous: false, next: false }],
    [{ first: 2 }, ["school", "clinic"], { previous: false, next: true }],
    [{ first: 2, after: "clinic" }, ["portal", "apps"], { previous: true, next: true }],
    [{ first: 2, after: "apps" }, ["bare"], { previous: true, next: false }],
    [{ first: 2, after: "bare" }, [], { previous: true, next: false }],
    [{ last: 2 }, ["apps", "bare"], { previous: true, next: false }],
    [{ last: 2, before: "apps" }, ["clinic", "portal"], { previous: true, next: true }],
    [{ last: 2, before: "clinic" }, ["school"], { previous: false, next: true }],
    [{ first: 5, after: "school", before: "apps" }, ["clinic", "portal"], { previous: true, next: true }],
    [{ where: { ids: [] } }, [], { previous: false, next: false }],
  ])("%j", async ({ after, before, ...args }, rows, { previous, next }) => {
    const page = projects({
      ...args,
      ...(after && { after: await cursorOf(after) }),
      ...(before && { before: await cursorOf(before) }),
    });
    expect(await keys(page)).toEqual(rows);
    const edges = await page.edges();
    expect(edges.map(({ node }) => node.key)).toEqual(rows);
    expect(await page.pageInfo()).toEqual({
      hasPreviousPage: previous,
      hasNextPage: next,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    });
  });

  it("is asked of the store once, for nodes, edges and where it ends", async () => {
    const requests: SelectRequest[] = [];
    const reader = graphReader(wsisModel, smallGraph);
    const select: GraphReader["select"] = (of) => {
      requests.push(...of);
      return reader.select(of);
    };
    const page = new Connection(createContext(wsisModel, readerWith(reader, { select })), "Project", {});
    await Promise.all([page.nodes(), page.edges(), page.pageInfo()]);
    expect(requests).toHaveLength(1);
  });

  it("is refused where it is too large, once it is asked for", async () => {
    const large = projects({ first: 251 });
    await expect(large.nodes()).rejects.toThrow(new InputError("first", "Cannot use first: 251: expected 0 to 250"));
    expect(await large.totalCount()).toBe(5);
  });
});

describe("the size of a set", () => {
  it.each<[string, ConnectionArguments, number]>([
    ["does not depend on the page", { first: 1 }, 5],
    ["is that of the filter", { where: { sdgs: { any: ["3"] } } }, 3],
    ["is that under the basis", { where: { sdgs: { any: ["3"] } }, basis: ["DECLARED"] }, 1],
    ["is 0 of nothing", { where: { or: [] } }, 0],
  ])("%s", async (_, args, size) => {
    expect(await projects(args).totalCount()).toBe(size);
  });

  it.each<[string, string, ConnectionArguments, string[]]>([
    ["ActionLine:C7", "projects", {}, ["apps", "clinic", "school"]],
    ["ActionLine:C7", "subLines", {}, ["C7-EHEA", "C7-ELEA"]],
    ["Sdg:3", "projects", { basis: ["DECLARED"] }, ["school"]],
    ["Sdg:3", "projects", { where: { countries: { any: ["RWA"] } } }, ["clinic", "school"]],
    ["Country:EGY", "stakeholders", {}, []],
    ["Region:ECA", "countries", {}, []],
    ["Region:ECA", "members", {}, ["EGY", "KEN", "RWA"]],
  ])("%s.%s under %j is that of its own start", async (id, field, args, rows) => {
    const set = nested(id, field, args);
    expect(await keys(set)).toEqual(rows);
    expect(await set.totalCount()).toBe(rows.length);
  });
});

describe("what is counted in a set", () => {
  it("has 1 to 1,000 buckets", async () => {
    await expect(projects().facets({ by: ["SDG"], first: 0 })).rejects.toThrow(
      expect.objectContaining({ path: "first" }),
    );
    const rows = { rows: "SDG", columns: "REGION" };
    await expect(projects().crossTab({ ...rows, rowsFirst: 1001 })).rejects.toThrow(
      new InputError("rowsFirst", "Cannot use rowsFirst: 1001: expected 1 to 1000"),
    );
    await expect(projects().crossTab({ ...rows, columnsFirst: 0 })).rejects.toThrow(
      expect.objectContaining({ path: "columnsFirst" }),
    );
  });

  it("has so many as are asked for, the largest", async () => {
    const [facet] = await projects().facets({ by: ["REGION"], first: 1 });
    expect(facet?.buckets.map(({ key, count }) => [key, count])).toEqual([["AFR", 2]]);
    const table = await projects().crossTab({ rows: "SDG", columns: "REGION", rowsFirst: 1, columnsFirst: 1 });
    expect([table.rows, table.columns].map(([only]) => only?.key)).toEqual(["3", "AFR"]);
    expect(table.counts).toEqual([[2]]);
  });

  it("is counted once a level, for all dimensions together", async () => {
    const { reader, calls } = counting(graphReader(wsisModel, smallGraph));
    const set = new Connection(createContext(wsisModel, reader), "Project", {});
    await Promise.all([set.facets({ by: ["SDG", "REGION"] }), set.facets({ by: ["YEAR"], mode: "DISJUNCTIVE" })]);
    expect(calls).toEqual({ facets: 1 });
  });
});

describe("walks from a set", () => {
  const endsOf = async (connection: Connection, link: string) =>
    (await connection.traverse({ steps: [{ link }] }).ends()).map(({ node, pathCount }) => [node.key, pathCount]);

  it("start at all of it, its start included, and not at the page", async () => {
    expect(await endsOf(projects({ first: 1 }), "RUN_BY")).toEqual([
      ["moh-rwa", 2],
      ["itu", 1],
    ]);
    expect(await endsOf(nested("Sdg:3", "projects", { basis: ["DECLARED"] }), "RUN_BY")).toEqual([["moh-rwa", 1]]);
  });

  it("go over the tags that count in it", async () => {
    const school = (...basis: Basis[]) => projects({ where: { ids: ["Project:school"] }, basis });
    expect(await endsOf(school("DECLARED"), "ADVANCES")).toEqual([["C7-EHEA", 1]]);
    expect(await endsOf(school("SUGGESTED"), "ADVANCES")).toEqual([["C7-ELEA", 1]]);
  });
});

it.each<[ConnectionArguments, string]>([
  [{ where: { sdgs: { any: ["99"] } } }, "where.sdgs.any[0]"],
  [{ basis: [] }, "basis"],
  [{ orderBy: [{}] }, "orderBy[0]"],
])("%j is refused at once, at %s", (args, path) => {
  expect(() => new Connection(context, "Project", args)).toThrow(expect.objectContaining({ path }));
});

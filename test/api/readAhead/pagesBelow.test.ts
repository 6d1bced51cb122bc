import { beforeEach, describe, expect, it } from "vitest";
import { type ApiContext, createContext } from "../../../src/api/ApiContext.ts";
import { askedOfNodes } from "../../../src/api/readAhead/nodesAsked.ts";
import type { ConnectionArguments } from "../../../src/api/request/ConnectionArguments.ts";
import { ConnectionRequest } from "../../../src/api/request/ConnectionRequest.ts";
import { Connection } from "../../../src/api/sets/Connection.ts";
import type { SelectAnswer, SelectRequest } from "../../../src/model/requests.ts";
import type { NodeSummary } from "../../../src/model/types.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import type { GraphReader } from "../../../src/store/port.ts";
import { graphReader, readerWith } from "../../support/graphReader.ts";
import { selectedFields } from "../../support/selectedFields.ts";
import { smallContext } from "../../support/smallContext.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const sdl = `
  scalar JSON
  type Query { projects: Projects lines: Lines }
  type Projects { totalCount: Int nodes: [Project] }
  type Project { title: String countries(first: Int, after: String, where: JSON): Countries actionLines: Lines }
  type Countries { totalCount: Int nodes: [Country] }
  type Country { name: String region: Region projects: Projects }
  type Region { name: String }
  type Lines { nodes: [Line] }
  type Line { code: String projects: Projects parent: Line }
`;

/** A cursor that would fit if the start did not count. */
const ofAll = new ConnectionRequest(smallContext(), "Country", {}).cursor({ values: [], id: "Country:EGY" });

const near = graphReader(wsisModel, smallGraph);

/** Gives records with their rows, and the pages below them, as a store does that is a way there and back away. */
async function answerBelow(request: SelectRequest): Promise<SelectAnswer> {
  const [answer] = (await near.select([request])) as [SelectAnswer];
  if (!request.page) return answer;
  const records = (await near.nodes(answer.rows.map(({ id }) => id))).filter((record) => record !== null);
  const below = answer.rows.map(({ id }) =>
    Promise.all(
      (request.below ?? []).map(({ link, reverse, request: inner }) =>
        answerBelow({ ...inner, set: { ...inner.set, from: { link, reverse, ids: [id] } } }),
      ),
    ),
  );
  return { ...answer, records, below: await Promise.all(below) };
}

let requests: SelectRequest[];
let context: ApiContext;
beforeEach(() => over({ answersBelow: true }));

function over(far: Partial<GraphReader>): void {
  requests = [];
  const select = async (of: readonly SelectRequest[]) => {
    requests.push(...of);
    return Promise.all(of.map(answerBelow));
  };
  context = createContext(wsisModel, readerWith(near, { ...far, select }));
}

/** The first node of a page that knows what is asked of its nodes. */
async function first(kind: string, id: string, query: string, variables = {}): Promise<NodeSummary> {
  const selection = selectedFields(sdl, query, variables);
  const place = { asked: () => askedOfNodes(selection) };
  const [node] = await new Connection(context, kind, { where: { ids: [id] } }, place).nodes();
  return node!;
}

/** What a field of a node gives. */
async function through(node: NodeSummary, field: string, args: ConnectionArguments = {}) {
  const side = wsisModel.kind(node.kind).side.get(field)!;
  return new Connection(context, side.target, args, { start: { node, side } }).nodes();
}

const keys = (nodes: readonly NodeSummary[]) => nodes.map(({ key }) => key);

describe("a page that came along", () => {
  it("is not asked for again, nor what came along with it", async () => {
    const school = await first(
      "Project",
      "Project:school",
      "{ projects { nodes { countries { nodes { region { name } } } actionLines { nodes { code } } } } }",
    );
    const countries = await through(school, "countries");
    expect(keys(countries)).toEqual(["KEN", "RWA"]);
    expect(keys(await through(countries[1]!, "region", { first: 1 }))).toEqual(["AFR"]);
    expect(keys(await through(school, "actionLines"))).toEqual(["C7-EHEA", "C7-ELEA"]);
    expect(requests).toHaveLength(1);
  });

  it("is that of the same arguments alone", async () => {
    const query = "{ projects { nodes { countries(first: 1) { nodes { name } } } } }";
    const school = await first("Project", "Project:school", query);
    expect(keys(await through(school, "countries", { first: 1 }))).toEqual(["KEN"]);
    expect(requests).toHaveLength(1);
    for (const args of [{ first: 2 }, {}, { last: 1 }, { first: 1, where: { ids: ["Country:RWA"] } }])
      expect(keys(await through(school, "countries", args))).toContain("RWA");
    expect(requests).toHaveLength(5);
  });

  it("is one of several, where a field is asked with different arguments", async () => {
    const school = await first(
      "Project",
      "Project:school",
      `query ($ids: JSON) { projects { nodes {
        one: countries(first: 1) { nodes { name } }
        same: countries(first: 1) { nodes { region { name } } }
        other: countries(where: $ids) { nodes { name } } } } }`,
      { ids: { ids: ["Country:RWA"] } },
    );
    expect(requests[0]?.below).toMatchObject([
      { request: { page: { limit: 1 }, fields: ["name"], below: [{ link: "COUNTRY_REGION" }] } },
      { request: { page: { limit: 20 }, fields: ["name"] } },
    ]);
    expect(keys(await through(school, "countries", { first: 1 }))).toEqual(["KEN"]);
    expect(keys(await through(school, "countries", { where: { ids: ["Country:RWA"] } }))).toEqual(["RWA"]);
    expect(requests).toHaveLength(1);
  });
});

describe("what does not come along", () => {
  it.each([
    ["a page of which only the size is asked", "countries { totalCount }"],
    ["a page after a cursor, which is one of a single node", `countries(after: "${ofAll}") { nodes { name } }`],
    ["a page whose filter cannot be used", "countries(where: { nothing: 1 }) { nodes { name } }"],
  ])("is %s", async (_, field) => {
    await first("Project", "Project:school", `{ projects { nodes { ${field} } } }`);
    expect(requests).toMatchObject([{ page: { limit: 20 } }]);
    expect(requests[0]).not.toHaveProperty("below");
  });

  it("is what stands below a line as well, while its parent does", async () => {
    const query = "{ lines { nodes { projects { nodes { title } } parent { code } } } }";
    const line = await first("ActionLine", "ActionLine:C7-EHEA", query);
    expect(requests[0]?.below?.map(({ link }) => link)).toEqual(["ACTION_LINE_PARENT"]);
    expect(keys(await through(line, "projects"))).toEqual(["clinic", "school"]);
    expect(requests).toHaveLength(2);
  });

  it("is anything, from a reader that has no use for it", async () => {
    over({});
    const query = "{ projects { nodes { title countries { nodes { name } } } } }";
    const school = await first("Project", "Project:school", query);
    expect(Object.keys(requests[0]!).sort()).toEqual(["count", "orderBy", "page", "set"]);
    expect(keys(await through(school, "countries"))).toEqual(["KEN", "RWA"]);
    expect(requests).toHaveLength(2);
  });
});

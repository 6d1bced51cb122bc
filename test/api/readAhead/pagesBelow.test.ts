import { beforeEach, describe, expect, it } from "vitest";
import { createApi } from "../../../src/api/createApi.ts";
import { ConnectionRequest } from "../../../src/api/request/ConnectionRequest.ts";
import type { SelectRequest } from "../../../src/model/requests.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { graphReader, readerWith, storeOver } from "../../support/graphReader.ts";
import { smallContext } from "../../support/smallContext.ts";
import { smallGraph } from "../../support/smallGraph.ts";

/** A cursor that would fit if the start did not count. */
const ofAll = new ConnectionRequest(smallContext(), "Country", {}).cursor({ values: [], id: "Country:EGY" });

const plain = graphReader(wsisModel, smallGraph);

let requests: SelectRequest[];
const reader = readerWith(plain, {
  select: (of) => {
    requests.push(...of);
    return plain.select(of);
  },
});
const api = createApi({ store: storeOver(wsisModel, reader) });

beforeEach(() => {
  requests = [];
});

/** What an operation gives of one project, and of what it asks of each. */
async function ofSchool(fields: string, variables = {}, declared = ""): Promise<unknown> {
  const query = `query ${declared} { projects(where: { ids: ["Project:school"] }) { nodes { ${fields} } } }`;
  const { data, errors } = await api.execute({ query, variables });
  expect(errors).toBeUndefined();
  return (data as { projects: { nodes: unknown[] } }).projects.nodes[0];
}

describe("a page that came along", () => {
  it("is not asked for again, nor what came along with it", async () => {
    const school = await ofSchool(
      "countries { nodes { iso3 region { code } } } actionLines { edges { node { code } } }",
    );
    expect(school).toEqual({
      countries: {
        nodes: [
          { iso3: "KEN", region: { code: "AFR" } },
          { iso3: "RWA", region: { code: "AFR" } },
        ],
      },
      actionLines: { edges: [{ node: { code: "C7-EHEA" } }, { node: { code: "C7-ELEA" } }] },
    });
    expect(requests).toHaveLength(1);
  });

  it("is one of several, where a field is asked with different arguments, and one for the same", async () => {
    const school = await ofSchool(
      `one: countries(first: 1) { nodes { name } }
       same: countries(first: 1) { nodes { region { code } } }
       other: countries(where: $only) { nodes { iso3 } }`,
      { only: { ids: ["Country:RWA"] } },
      "($only: CountryFilter)",
    );
    expect(requests[0]?.below).toMatchObject([
      { request: { page: { limit: 1 }, fields: ["name"], below: [{ link: "COUNTRY_REGION" }] } },
      { request: { page: { limit: 20 }, fields: [] } },
    ]);
    expect(school).toEqual({
      one: { nodes: [{ name: "Kenya" }] },
      same: { nodes: [{ region: { code: "AFR" } }] },
      other: { nodes: [{ iso3: "RWA" }] },
    });
    expect(requests).toHaveLength(1);
  });

  it("belongs to the place that asks for it, though the same record stands elsewhere too", async () => {
    const school = await ofSchool(
      `countries(first: 1) { nodes { region { countries(first: 1) { nodes { iso3 } } } } }
       again: countries(last: 1) { nodes { region { countries(last: 1) { nodes { iso3 } } } } }`,
    );
    const through = (iso3: string) => ({ nodes: [{ region: { countries: { nodes: [{ iso3 }] } } }] });
    expect(school).toEqual({ countries: through("KEN"), again: through("RWA") });
  });

  it("gives its size and what leads on, which are asked for apart", async () => {
    const school = await ofSchool("countries(first: 1) { totalCount pageInfo { hasNextPage } nodes { iso3 } }");
    expect(school).toEqual({
      countries: { totalCount: 2, pageInfo: { hasNextPage: true }, nodes: [{ iso3: "KEN" }] },
    });
    expect(requests).toMatchObject([{ count: false }, { count: true }]);
  });
});

describe("what does not come along", () => {
  it.each([
    ["a page of which only the size is asked", "countries { totalCount }"],
    ["a page after a cursor, which is one of a single node", `countries(after: "${ofAll}") { nodes { name } }`],
    [
      "a page whose filter cannot be used",
      'countries(where: { projects: { some: { actionLines: { any: ["C99"] } } } }) { nodes { name } }',
    ],
  ])("is %s", async (_, field) => {
    await api.execute({ query: `{ projects(where: { ids: ["Project:school"] }) { nodes { ${field} } } }` });
    expect(requests[0]).toMatchObject({ page: { limit: 20 } });
    expect(requests[0]).not.toHaveProperty("below");
  });

  it("is what stands below a line as well, while its parent does", async () => {
    const school = await ofSchool("actionLines(first: 1) { nodes { projects { nodes { key } } parent { code } } }");
    const line = { projects: { nodes: [{ key: "clinic" }, { key: "school" }] }, parent: { code: "C7" } };
    expect(school).toEqual({ actionLines: { nodes: [line] } });
    expect(requests[0]?.below?.[0]?.request.below?.map(({ link }) => link)).toEqual(["ACTION_LINE_PARENT"]);
    expect(requests).toHaveLength(2);
  });
});

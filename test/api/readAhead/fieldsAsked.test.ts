import { expect, it } from "vitest";
import { createApi } from "../../../src/api/createApi.ts";
import type { SelectRequest } from "../../../src/model/requests.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { graphReader, readerWith, storeOver } from "../../support/graphReader.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const plain = graphReader(wsisModel, smallGraph);

/** The first request for a page of an operation. */
async function asked(query: string, variables = {}): Promise<SelectRequest | undefined> {
  const requests: SelectRequest[] = [];
  const reader = readerWith(plain, {
    select: (of) => {
      requests.push(...of);
      return plain.select(of);
    },
  });
  const { errors, data } = await createApi({ store: storeOver(wsisModel, reader) }).execute({ query, variables });
  expect(errors).toBeUndefined();
  expect(data).toEqual((await createApi({ store: storeOver(wsisModel, plain) }).execute({ query, variables })).data);
  return requests.find(({ page }) => page);
}

it.each([
  ["properties", "nodes { title year: yearStart url }", ["title", "yearStart", "url"]],
  ["what every record has", "edges { cursor node { verified sources name } }", ["verified", "sources", "name"]],
  ["keys", "nodes { __typename id key kind }", []],
  ["links of any kind", "nodes { countries { nodes { name } } actionLines { totalCount } }", []],
  [
    "fragments",
    "nodes { ... on Project { title } ...rest } } } fragment rest on Project { url ... { status",
    ["title", "url", "status"],
  ],
  ["nodes and edges together", "nodes { title } edges { node { url } }", ["title", "url"]],
  ["conditions", "nodes { title @skip(if: $yes) url @include(if: $yes) status @include(if: $no) }", ["url"]],
  ["no node at all", "pageInfo { hasNextPage }", []],
  ["a computed field", "nodes { title tags { key } }", undefined],
  ["why a node is there", "edges { node { title } matchedVia { sentence } }", undefined],
  ["why a node below is there", "nodes { countries { edges { node { iso3 } matchedVia { sentence } } } }", undefined],
])("asks a page for %s alone", async (_name, selection, fields) => {
  const query = `query ($yes: Boolean = true, $no: Boolean = false) { projects @include(if: $yes) { ${selection} } unused: sdgs @include(if: $no) { id } }`;
  const open = selection.includes("fragment")
    ? `query ($yes: Boolean = true) { projects @include(if: $yes) { ${selection} } }`
    : query;
  expect((await asked(open))?.fields?.toSorted()).toEqual(fields?.toSorted());
});

it("asks for the class that decides what a link leads to", async () => {
  const regions = "{ regions { nodes { name countries { totalCount facets(by: [REGION]) { buckets { where } } } } } }";
  expect((await asked(regions))?.fields?.toSorted()).toEqual(["name", "type"]);
});

it("leaves conditions that cannot be read to execution", async () => {
  const query = "query ($x: Boolean = true) { countries { nodes { name region { name @include(if: $x) } } } }";
  const { data, errors } = await createApi({ store: storeOver(wsisModel, plain) }).execute({
    query,
    variables: { x: null },
  });
  expect(errors?.[0]?.message).toContain('Argument "if"');
  expect(data?.countries).not.toBeNull();
});

it("asks for the pages below along with a page, each as its field will", async () => {
  const request = await asked(
    `query ($most: Int, $where: CountryFilter) { projects(first: 3) { nodes {
      countries(first: $most, where: $where) { nodes { name region { code } } }
      lines: actionLines { nodes { code } }
      again: countries(first: $most, where: $where) { edges { node { iso2 region { name } } } }
      later: countries(first: 1, after: null) { totalCount }
      stakeholders { edges { node { type } } }
    } } }`,
    { most: 7, where: { ids: ["Country:RWA"] } },
  );
  const below = request?.below ?? [];
  expect(below.map(({ link, reverse }) => [link, reverse])).toEqual([
    ["PROJECT_COUNTRY", false],
    ["PROJECT_ACTION_LINE", false],
    ["PROJECT_STAKEHOLDER", false],
  ]);
  expect(below[0]?.request).toMatchObject({ page: { limit: 7 }, fields: ["name", "iso2"] });
  expect(below[0]?.request.below).toMatchObject([{ link: "COUNTRY_REGION", request: { fields: ["name"] } }]);
  expect(below[0]?.request.set.filter.op).not.toBe("everything");
  expect(below[1]?.request.fields).toEqual([]);
});

it("leaves what cannot come along to its field", async () => {
  const first = await asked("{ projects { nodes { countries { pageInfo { endCursor } } } } }");
  expect(first?.below).toHaveLength(1);
  // Action lines stand for what is below them too, and a cursor belongs to one node.
  const lines = await asked("{ stakeholders { nodes { facilitates { nodes { code projects { nodes { id } } } } } } }");
  expect(lines?.below?.[0]?.request.below).toBeUndefined();
});

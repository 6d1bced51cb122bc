import { once } from "node:events";
import { connect } from "node:net";
import { getIntrospectionQuery } from "graphql";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { readAnswer } from "./readAnswer.ts";
import { startToy, type Toy } from "./startToy.ts";

const graphqlResponse = { accept: "application/graphql-response+json" };
const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(" ");
const list = (count: number) => JSON.stringify(Array.from({ length: count }, (_, index) => String(index)));
const spread = (levels: number, leaf: string, on = "Query") =>
  `{ ...F0 } ${times(levels, (at) => `fragment F${at} on ${on} { ...F${at + 1} ...F${at + 1} }`)} fragment F${levels} on ${on} { ${leaf} }`;

interface Attack {
  readonly name: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly code: "BAD_USER_INPUT" | "COST_LIMIT";
  readonly limit: string;
  readonly value?: number;
  readonly maximum: number;
}

const page = { code: "BAD_USER_INPUT", limit: "pageSize", maximum: 250 } as const;
const buckets = { code: "BAD_USER_INPUT", limit: "buckets", maximum: 1_000 } as const;
const ids = { code: "BAD_USER_INPUT", limit: "ids", maximum: 1_000 } as const;
const listItems = { code: "BAD_USER_INPUT", limit: "listItems", maximum: 250 } as const;
const whole = (limit: string, maximum: number) => ({ code: "COST_LIMIT", limit, maximum }) as const;
const withFilter = "query($w: ProjectFilter) { projects(where: $w) { totalCount } }";

const attacks: readonly Attack[] = [
  { name: "a page of 251", query: "{ projects(first: 251) { totalCount } }", ...page, value: 251 },
  { name: "a last page of 251", query: "{ projects(last: 251) { totalCount } }", ...page, value: 251 },
  { name: "a page of -1", query: "{ projects(first: -1) { totalCount } }", ...page, value: -1 },
  {
    name: "a page of 251 in a variable of a fragment",
    query: "query($n: Int = 5) { ...F } fragment F on Query { projects { nodes { sdgs(first: $n) { totalCount } } } }",
    variables: { n: 251 },
    ...page,
    value: 251,
  },
  {
    name: "a page of 251 in a variable's default",
    query: "query($n: Int = 251) { projects(first: $n) { totalCount } }",
    ...page,
    value: 251,
  },
  {
    name: "1,001 ids",
    query: "query($i: [ID!]!) { nodes(ids: $i) { id } }",
    variables: { i: Array.from({ length: 1_001 }, String) },
    ...ids,
    value: 1_001,
  },
  {
    name: "1,001 ids in a filter",
    query: withFilter,
    variables: { w: { or: [{ ids: Array.from({ length: 1_001 }, String) }] } },
    ...ids,
    value: 1_001,
  },
  {
    name: "251 keys in a filter",
    query: withFilter,
    variables: { w: { not: { sdgs: { any: Array(251).fill("1") } } } },
    ...listItems,
    value: 251,
  },
  {
    name: "251 keys in the document",
    query: `{ projects(where: { sdgs: { any: ${list(251)} } }) { totalCount } }`,
    ...listItems,
    value: 251,
  },
  { name: "251 filters", query: withFilter, variables: { w: { or: Array(251).fill({}) } }, ...listItems, value: 251 },
  {
    name: "251 dimensions",
    query: `{ projects { facets(by: [${times(251, () => "SDG")}]) { buckets { key } } } }`,
    ...listItems,
    value: 251,
  },
  {
    name: "a facet of 1,001",
    query: "{ projects { facets(by: SDG, first: 1001) { buckets { key } } } }",
    ...buckets,
    value: 1_001,
  },
  {
    name: "1,001 rows",
    query: "{ projects { crossTab(rows: SDG, columns: YEAR, rowsFirst: 1001) { counts } } }",
    ...buckets,
    value: 1_001,
  },
  {
    name: "0 columns",
    query: "{ projects { crossTab(rows: SDG, columns: YEAR, columnsFirst: 0) { counts } } }",
    ...buckets,
    value: 0,
  },
  {
    name: "100,500 cells",
    query:
      "{ projects { crossTab(rows: SDG, columns: YEAR, rowsFirst: 1000, columnsFirst: 100) { counts } more: crossTab(rows: SDG, columns: REGION, rowsFirst: 5, columnsFirst: 100) { counts } } }",
    ...whole("cells", 100_000),
    value: 100_500,
  },
  {
    name: "cells below many rows",
    query: "{ projects(first: 50) { nodes { related { crossTab(rows: SDG, columns: YEAR) { counts } } } } }",
    ...whole("cells", 100_000),
    value: 125_000,
  },
  {
    name: "17 levels",
    query: `{ sdgs { projects { ${"nodes { related { ".repeat(7)} totalCount ${"} } ".repeat(7)} } } }`,
    ...whole("depth", 16),
    value: 17,
  },
  {
    name: "levels hidden in fragments",
    query: `{ projects { nodes { ...A } } } ${times(8, (at) => `fragment ${String.fromCharCode(65 + at)} on Project { related { nodes { ...${String.fromCharCode(66 + at)} } } }`)} fragment I on Project { id }`,
    ...whole("depth", 16),
    value: 19,
  },
  { name: "51 aliases", query: `{ sdgs { ${times(51, (at) => `a${at}: id`)} } }`, ...whole("aliases", 50), value: 51 },
  { name: "51 root fields", query: `{ ${times(51, () => "hello")} }`, ...whole("rootFields", 50), value: 51 },
  {
    name: "root fields of fragments",
    query: `{ ${times(26, () => "...F")} } fragment F on Query { hello ... { __typename } }`,
    ...whole("rootFields", 50),
    value: 52,
  },
  {
    name: "21 directives",
    query: `{ ${times(21, () => "hello @include(if: true)")} }`,
    ...whole("directives", 20),
    value: 21,
  },
  {
    name: "pages in pages",
    query:
      "{ projects(first: 250) { nodes { related(first: 250) { nodes { related(first: 20) { nodes { id } } } } } } }",
    ...whole("cost", 200_000),
  },
  {
    name: "pages in edges by variable",
    query:
      "query($n: Int) { projects(first: $n) { edges { node { related(first: $n) { nodes { sdgs(first: $n) { nodes { id } } } } } } } }",
    variables: { n: 100 },
    ...whole("cost", 200_000),
  },
  {
    name: "filters in pages",
    query:
      "query($w: ProjectFilter) { projects(first: 250) { nodes { related(where: $w, first: 1) { totalCount } } } }",
    variables: { w: { ids: Array.from({ length: 1_000 }, String) } },
    ...whole("cost", 200_000),
  },
  {
    name: "facets of ids",
    query:
      "query($i: [ID!]!) { nodes(ids: $i) { ... on Project { related { facets(by: [SDG, YEAR], first: 200) { buckets { key } } } } } }",
    variables: { i: Array.from({ length: 1_000 }, String) },
    ...whole("cost", 200_000),
  },
  {
    name: "matrices below buckets",
    query: `{ ${times(30, () => "...M")} } fragment M on Query { matrix(columns: SDG_TARGET) { cells { column { node { ... on Project { related { nodes { id } } } } } } } }`,
    ...whole("cost", 200_000),
  },
];

describe("limits", () => {
  let toy: Toy;
  beforeAll(async () => {
    toy = await startToy();
  });
  afterEach(async () => {
    expect(await readAnswer(toy.post({ query: "{__typename}" }))).toMatchObject({
      status: 200,
      data: { __typename: "Query" },
    });
    expect(toy.log).toEqual([]);
  });
  afterAll(() => toy.close());

  it.each(attacks)(
    "refuse $name before anything is executed",
    async ({ query, variables, code, limit, value, maximum }) => {
      const executed = toy.api.executed;
      const answer = await readAnswer(toy.post({ query, variables }, graphqlResponse));
      expect(answer.errors?.[0]).toMatchObject({ extensions: { code, limit, maximum } });
      expect(answer.status).toBe(400);
      expect(answer.data).toBeUndefined();
      if (value !== undefined) {
        expect(answer.errors?.[0]?.extensions.value).toBe(value);
        expect(answer.errors?.[0]?.message).toContain(value.toLocaleString("en-US"));
      }
      expect(answer.errors?.[0]?.message).toContain(maximum.toLocaleString("en-US"));
      expect(toy.api.executed).toBe(executed);
    },
  );

  it("refuse 1,001 tokens while reading them", async () => {
    const answer = await readAnswer(toy.post({ query: `{ ${"hello ".repeat(150_000)} }` }, graphqlResponse));
    expect(answer).toMatchObject({ status: 400, code: "COST_LIMIT" });
    expect(answer.errors?.[0]?.message).toContain("1,000");
  });

  it.each([
    ["root fields", spread(30, "hello")],
    ["aliases", spread(30, "sdgs { a: id }")],
    ["rows", spread(30, "projects(first: 250) { nodes { id } }")],
    ["cells", spread(30, "projects { crossTab(rows: SDG, columns: YEAR) { counts } }")],
  ])("refuse fragments that double each other thirty times, at once: %s", async (_name, query) => {
    const started = performance.now();
    const answer = await readAnswer(toy.post({ query }, graphqlResponse));
    expect(answer).toMatchObject({ status: 400, code: "COST_LIMIT" });
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it("refuse fragments that spread themselves", async () => {
    const query = "{ ...A } fragment A on Query { hello ...B } fragment B on Query { ...A }";
    expect(await readAnswer(toy.post({ query }, graphqlResponse))).toMatchObject({ code: "GRAPHQL_VALIDATION_FAILED" });
  });

  it("let pass what stays just within them", async () => {
    const operations = [
      "{ projects(first: 250) { nodes { related(first: 250) { nodes { id } } } } }",
      "{ projects { crossTab(rows: SDG, columns: YEAR, rowsFirst: 1000, columnsFirst: 100) { counts } } }",
      "{ projects { facets(by: [SDG, YEAR], first: 1000) { buckets { key } } } }",
      `{ ${times(50, () => "hello")} }`,
      `{ sdgs { ${times(50, (at) => `a${at}: id`)} } }`,
      "query($n: Int) { projects(first: $n) { totalCount } }",
      getIntrospectionQuery({
        descriptions: true,
        inputValueDeprecation: true,
        oneOf: true,
        specifiedByUrl: true,
        schemaDescription: true,
        directiveIsRepeatable: true,
      }),
    ];
    for (const query of operations)
      expect((await readAnswer(toy.post({ query }, graphqlResponse))).status, query).toBe(200);
    const manyIds = {
      query: "query($i: [ID!]!) { nodes(ids: $i) { id } }",
      variables: { i: Array.from({ length: 1_000 }, String) },
    };
    expect((await readAnswer(toy.post(manyIds))).data?.nodes).toHaveLength(1_000);
  });
});

describe("limits of this server", () => {
  it("may be set", async () => {
    const toy = await startToy({ limits: { pageSize: 5, cost: 1_000, tokens: 60 } });
    expect((await readAnswer(toy.post({ query: "{ projects(first: 6) { totalCount } }" }))).code).toBe(
      "BAD_USER_INPUT",
    );
    expect((await readAnswer(toy.post({ query: `{ ${"hello ".repeat(60)} }` }))).code).toBe("COST_LIMIT");
    await toy.close();
  });
});

describe("an answer", () => {
  it("longer than it may be is a limit", async () => {
    const small = await startToy({ limits: { answerCharacters: 1_000 } });
    try {
      const long = await readAnswer(small.post({ query: "{ text(length: 2000) hello }" }));
      expect(long.code).toBe("COST_LIMIT");
      expect(long.text).toMatch(/"data":null/);
      expect(long.text).toMatch(/more than 1,000 characters/);
      expect((await readAnswer(small.post({ query: "{ text(length: 500) }" }))).errors).toBeUndefined();
    } finally {
      await small.close();
    }
  });

  it("that nobody reads is held up to a size, and others are told to wait", async () => {
    const small = await startToy({ limits: { unreadBytes: 10_000_000, answerCharacters: 1e9 }, answerCache: false });
    try {
      const plain = { "accept-encoding": "identity" };
      const { hostname, port } = new URL(small.url);
      const socket = connect(Number(port), hostname);
      const body = JSON.stringify({ query: "{ text(length: 9500000) }" });
      socket.write(
        `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      );
      await once(socket, "readable");
      const refused = await small.post({ query: "{ text(length: 1000000) }" }, plain);
      expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "10"]);
      expect((await readAnswer(small.post({ query: "{ hello }" }))).errors).toBeUndefined();
      socket.destroy();
      await vi.waitFor(async () => {
        expect((await small.post({ query: "{ text(length: 1000000) }" }, plain)).status).toBe(200);
      });
    } finally {
      await small.close();
    }
  });
});

import { makeExecutableSchema } from "@graphql-tools/schema";
import { getIntrospectionQuery, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { sdl } from "../../../src/api/generated/sdl.ts";
import { findViolation } from "../../../src/api/limits/findViolation.ts";
import { defaultLimits, type Limits } from "../../../src/api/limits/Limits.ts";
import { deriveSdl } from "../../../src/api/schema/deriveSdl.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";

const schema = makeExecutableSchema({ typeDefs: [...sdl, deriveSdl(wsisModel)] });
const unlimited = Object.fromEntries(Object.keys(defaultLimits).map((limit) => [limit, Number.MAX_SAFE_INTEGER]));

function measure(limit: keyof Limits, query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const limits = { ...defaultLimits, ...unlimited, defaultPageSize: 20, [limit]: -1 };
  return findViolation(schema, { document, variables }, limits)?.value ?? Number.NaN;
}

describe("the cost of an operation", () => {
  it.each<[string, number, Record<string, unknown>?]>([
    ["{ __typename }", 0],
    ["{ sdg(number: 3) { id } }", 0],
    ["{ sdgs { id } }", 17],
    ["{ actionLines { id } }", 19],
    ["{ projects { totalCount } }", 1],
    ["{ projects { nodes { id } } }", 21],
    ["{ projects { edges { node { id } } } }", 21],
    ["{ projects(first: 5) { nodes { id countries(first: 2) { nodes { id } } } } }", 1 + 5 + 5 * (1 + 2)],
    ["{ projects(first: 5) { edges { matchedVia { sentence } } } }", 1 + 5 * (1 + 10)],
    [
      "{ projects(first: 250) { edges { matchedVia { node { id } via { id } sentence } } } }",
      1 + 250 * (1 + 10 * (1 + 2)),
    ],
    ["query($n: Int = 3) { projects(first: $n) { nodes { id } } }", 4],
    ["query($n: Int = 3) { projects(first: $n) { nodes { id } } }", 8, { n: 7 }],
    ["query($n: Int) { projects(last: $n) { nodes { id } } }", 21, { n: null }],
    ["query($i: [ID!]!) { nodes(ids: $i) { id } }", 3, { i: ["a", "b", "c"] }],
    ['{ projects(where: { sdgs: { any: ["3", "4"] } }) { totalCount } }', 3],
    ["{ projects { facets(by: [SDG, REGION], first: 10) { buckets { key } } } }", 1 + 2 * 10],
    ["{ projects { facets(by: SDG) { buckets { node { id } } } } }", 1 + 50],
    ["{ projects { crossTab(rows: SDG, columns: REGION, rowsFirst: 3, columnsFirst: 4) { counts } } }", 1 + 12],
    ["{ matrix { counts } }", 18 * 17],
    ["{ matrix(columns: SDG_TARGET) { cells { projects } } }", 18 * 169],
    ["{ matrix(columns: GDC_OBJECTIVE) { cells { unofficial { id } } } }", 18 * 5 * 11],
    ['{ traverse(from: ["Sdg:3"], steps: [{ link: RUN_BY }, { link: RUN_BY }]) { totalCount } }', 1 + 1 + 2 * 250],
    [
      "{ traverse(from: [], steps: [{ link: RUN_BY }], first: 7) { ends { node { id } } kinds { kind } } }",
      1 + 250 + 7 + 5,
    ],
    ["{ traverse(from: [], steps: []) { facets(by: [SDG, REGION], first: 10) { buckets { key } } } }", 1 + 20],
    ["{ projects(where: { traverse: { from: [], steps: [{ link: RUN_BY }] } }) { totalCount } }", 1 + 250],
    ['{ paths(from: "a", to: "b") { sentence } }', 4096 + 10],
    [
      '{ paths(from: "a", to: "b", maxLength: 6, first: 3) { nodes { id } steps { link } linkages { id } } }',
      65_536 + 3 * 24,
    ],
    ['{ neighbourhood(of: ["a"]) { truncated } }', 800 + 1],
    [
      '{ neighbourhood(of: ["a"], depth: 2, limit: 10) { nodes { depth } edges { link } omitted { count } } }',
      80 + 1 + 10 * 9,
    ],
    [
      '{ neighbourhood(of: ["a"], limit: 10) { omitted { where } } }',
      40 + 1 + 10 * 4 * 51 + Math.ceil(40 * (100 + 9) * 0.003),
    ],
    ["{ gaps(first: 7) { count official { id } } }", 1000 + 7 * 11],
    ["{ asOf(revision: 3) { gaps(first: 7) { count official { id } } } }", 5000 + 1000 + 7 * 11],
    ["{ projects(first: 5) { nodes { similar { score shared { bits } } } } }", 1 + 5 + 5 * (500 + 10 * 11)],
    ["{ sets(sets: []) { union { count } sets { name } intersections { count } differences { count } } }", 100 + 319],
    ['{ sets(sets: [{ name: "a", where: { projects: { ids: ["1", "2"] } } }]) { sets { name } } }', 100 + 2 + 8],
    ['{ resolve(ids: ["a", "b"]) { status node { id } } }', 2 * 100 + 4],
    ["{ projects(first: 5) { edges { matchedVia { sentence via { id } } } } }", 1 + 5 + 5 * 10 * 3],
  ])("%s is %d", (query, cost, variables) => {
    expect(measure("cost", query, variables)).toBe(cost);
  });

  it("multiplies what hangs below buckets and cells", () => {
    const below = "node { ... on ActionLine { projects(first: 2) { nodes { id } } } }";
    expect(measure("cost", `{ projects { facets(by: ACTION_LINE, first: 10) { buckets { ${below} } } } }`)).toBe(
      1 + 10 + 10 * 3,
    );
    expect(measure("cost", `{ matrix { cells { actionLine { projects(first: 2) { totalCount } } } } }`)).toBe(
      2 * 18 * 17,
    );
  });

  it("is the same through fragments", () => {
    const plain = measure("cost", "{ projects(first: 5) { nodes { countries { nodes { id } } } } }");
    const spread =
      "{ ...A } fragment A on Query { projects(first: 5) { ...B } } fragment B on ProjectConnection { nodes { ...C } } fragment C on Project { countries { ... { nodes { id } } } }";
    expect(measure("cost", spread)).toBe(plain);
  });
});

describe("the price of what goes over the whole graph", () => {
  const eight = `steps: [${"{ link: RUN_BY } ".repeat(8)}]`;
  const nested = (filter: string, times: number): string =>
    times === 0 ? filter : `{ traverse: { where: { projects: ${nested(filter, times - 1)} }, ${eight} } }`;

  it.each([
    [
      "similar in 250 projects, twice",
      "{ projects(first: 250) { nodes { a: similar { score } b: similar { score } } } }",
    ],
    [
      "similar of similar of similar",
      "{ projects(first: 10) { nodes { similar { node { ... on Project { similar { node { ... on Project { similar { score } } } } } } } } } }",
    ],
    [
      "a neighbourhood of 1000 with pages in its nodes",
      `{ neighbourhood(of: ["a"], limit: 1000) { nodes { node { ... on Country { projects(first: 250) { nodes { id } } } } } } }`,
    ],
    [
      "the doors of all that a neighbourhood of 1000 leaves out",
      `{ neighbourhood(of: ["a"], limit: 1000, depth: 4) { omitted { where } } }`,
    ],
    [
      "four times the longest paths",
      `{ ${[1, 2, 3, 4].map((at) => `a${at}: paths(from: "a", to: "b", maxLength: 6) { length }`).join(" ")} }`,
    ],
    [
      "a walk of eight steps from each of 250 projects",
      `{ projects(first: 250) { nodes { stakeholders { traverse(${eight}) { totalCount } } } } }`,
    ],
    [
      "walks in walks, ten deep, from each of 20 projects",
      `{ projects { nodes { stakeholders { traverse(steps: [{ link: RUN_BY, where: { projects: ${nested("{}", 5)} } }]) { totalCount } } } } }`,
    ],
    [
      "all doors of eight large sets",
      `{ sets(sets: [${[..."abcdefgh"].map((name) => `{ name: "${name}", where: { projects: { ids: [${'"x-of-forty-letters-more-or-less-a-project" '.repeat(1000)}] } } }`).join(" ")}]) { intersections { where } } }`,
    ],
  ])("refuses %s", (_, query) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    expect(findViolation(schema, { document })).toMatchObject({ code: "COST_LIMIT", limit: "cost" });
  });

  it.each([
    ["similar in a page of 20", "{ projects { nodes { similar { node { id } shared { node { id } } } } } }"],
    ["similar in 250 projects", "{ projects(first: 250) { nodes { similar(first: 3) { score } } } }"],
    [
      "the largest neighbourhood",
      `{ neighbourhood(of: ["a"], limit: 1000, depth: 4) { nodes { node { id name } } edges { link } omitted { count } } }`,
    ],
    [
      "a neighbourhood with its doors",
      `{ neighbourhood(of: ["a"], depth: 2) { nodes { node { id } } omitted { where } } }`,
    ],
    [
      "the longest paths, all told",
      `{ paths(from: "a", to: "b", maxLength: 6, first: 250) { sentence nodes { id } steps { link from { id } to { id } } linkages { rationale } } }`,
    ],
    [
      "a walk of eight steps with facets",
      `{ traverse(from: ["a"], ${eight}, first: 250) { ends { node { id } } facets(by: [SDG, REGION], kind: Project) { buckets { where } } } }`,
    ],
    [
      "eight sets, all told",
      `{ sets(sets: [${[..."abcdefgh"].map((name) => `{ name: "${name}", where: { projects: { sdgs: { any: ["1", "2"] } } } }`).join(" ")}]) { union { where } sets { where only { where } } intersections { where } differences { where both { where } jaccard } } }`,
    ],
    [
      "all gaps",
      "{ gaps(first: 250, columns: SDG_TARGET) { sentence official { rationale } where column { label } actionLine { name } } }",
    ],
    ["walks in walks, two deep", `{ projects(where: ${nested("{}", 2)}) { totalCount } }`],
  ])("lets pass %s", (_, query) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    expect(findViolation(schema, { document })).toBeNull();
  });

  it("of a door grows with the filter that it repeats", () => {
    const doors = (text: string, of: string) =>
      measure("cost", `query ($where: ProjectFilter) { projects(where: $where) { ${of} } }`, { where: { text } });
    const words = "abcd ".repeat(200).trim();
    const words1000 = doors(words, "facets(by: SDG, first: 100) { buckets { where } }");
    // Two hundred words, and a hundred doors of about a thousand characters.
    expect(words1000).toBe(1 + 200 * 5 + 100 + Math.ceil((100 * (100 + words.length + 2 + 8) * 3) / 1000));
  });

  it("of what rows meet grows with the conditions", () => {
    const telling = (count: number) =>
      measure("cost", "query ($w: ProjectFilter) { projects(where: $w) { edges { matchedVia { sentence } } } }", {
        w: { and: Array(count).fill({ sdgs: { exists: true } }) },
      });
    expect([telling(1), telling(2), telling(100)]).toEqual([
      1 + 1 + 20 + 20 * 10,
      1 + 2 + 20 + 20 * 10 * 2,
      1 + 100 + 20 + 20 * 10 * 100,
    ]);
  });

  it("of a filter grows with the linked sets in it, as often as it is given", () => {
    const { or } = {
      or: Array(250).fill({ stakeholders: { some: { projects: { some: { text: "a" } } } } }),
    };
    const aliases = (count: number) =>
      Array.from({ length: count }, (_, index) => `a${index}: projects(where: $w) { totalCount }`).join(" ");
    const query = (count: number) => `query ($w: ProjectFilter) { ${aliases(count)} }`;
    expect(measure("cost", query(1), { w: { or } })).toBe(1 + 250 * 45);
    expect(measure("cost", query(40), { w: { or } })).toBe(40 * (1 + 250 * 45));
  });

  it.each([
    ["text", "where.text", 1001, { text: "a".repeat(1001) }],
    ["text", "where.sdgs.any[1]", 5000, { sdgs: { any: ["3", "a".repeat(5000)] } }],
  ])("refuses a %s of %s", (limit, path, value, where) => {
    const document = parse("query ($where: ProjectFilter) { projects(where: $where) { totalCount } }");
    expect(findViolation(schema, { document, variables: { where } })).toMatchObject({
      code: "BAD_USER_INPUT",
      limit,
      path,
      value,
    });
  });

  it("lets a cursor be longer than a text, and refuses one without end", () => {
    const cursor = (length: number) =>
      findViolation(schema, { document: parse(`{ projects(after: "${"a".repeat(length)}") { totalCount } }`) });
    expect(cursor(32_000)).toBeNull();
    expect(cursor(32_001)).toMatchObject({ limit: "cursor", path: "after" });
  });

  it("refuses an alias that would be long in every row", () => {
    const alias = (length: number) =>
      findViolation(schema, { document: parse(`{ projects { nodes { ${"a".repeat(length)}: id } } }`) });
    expect(alias(100)).toBeNull();
    expect(alias(101)).toMatchObject({ code: "BAD_USER_INPUT", limit: "name", value: 101 });
  });

  it("counts steps in variables as those in the document", () => {
    const steps = Array(4).fill({ link: "RUN_BY" });
    expect(
      measure("cost", "query ($steps: [Step!]!) { traverse(from: [], steps: $steps) { totalCount } }", { steps }),
    ).toBe(1001);
    const where = { traverse: { where: { projects: { traverse: { from: ["a"], steps } } }, steps } };
    expect(measure("cost", "query ($where: ProjectFilter) { projects(where: $where) { totalCount } }", { where })).toBe(
      2002,
    );
  });
});

describe("findViolation", () => {
  it("lets the usual introspection query pass", () => {
    const document = parse(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true }));
    expect(findViolation(schema, { document })).toBeNull();
  });

  it("lets a whole page say why its records are in the set", () => {
    const query = "{ projects(first: 250) { edges { matchedVia { node { id } via { id } sentence } } } }";
    expect(findViolation(schema, { document: parse(query) })).toBeNull();
  });

  it("counts the schema as often as it is asked for", () => {
    const once = measure("cost", "{ __schema { types { fields { args { name } } } } }");
    const often = measure(
      "cost",
      `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: __schema { types { fields { args { name } } } }`).join(" ")} }`,
    );
    expect(once).toBeGreaterThan(1_000);
    expect(often).toBe(40 * once);
  });

  it("looks at the operation that is asked for", () => {
    const document = parse("query A { sdgs { id } } query B { projects(first: 999) { totalCount } }");
    expect(findViolation(schema, { document, operationName: "A" })).toBeNull();
    expect(findViolation(schema, { document, operationName: "B" })).toMatchObject({
      limit: "pageSize",
      value: 999,
      path: "first",
    });
    expect(findViolation(schema, { document })).toBeNull();
  });

  it("leads to the argument", () => {
    const document = parse("query($w: ProjectFilter) { projects(where: { or: [{}, $w] }) { totalCount } }");
    const w = { sdgs: { any: Array(300).fill("1") } };
    expect(findViolation(schema, { document, variables: { w } })).toMatchObject({
      path: "where.or[1].sdgs.any",
      value: 300,
    });
  });

  it("leaves variables that cannot be read to execution", () => {
    const document = parse("query($n: Int!) { projects(first: $n) { totalCount } }");
    expect(findViolation(schema, { document, variables: { n: "x" } })).toBeNull();
    expect(findViolation(schema, { document })).toBeNull();
  });

  it("takes time linear in the document, its validation included", () => {
    const levels = 80;
    const fragments = Array.from(
      { length: levels },
      (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
    );
    const documents = [
      `{ ...F0 } ${fragments.join(" ")} fragment F${levels} on Query { projects { nodes { id } } }`,
      `{ ${"projects { edges { node { id name } } } ".repeat(90)} }`,
      `{ ${"...A ".repeat(150)} } fragment A on Query { ${"sdgs { id number } ".repeat(130)} }`,
    ];
    for (const text of documents) {
      const started = performance.now();
      const document = parse(text, { maxTokens: defaultLimits.tokens });
      expect(validate(schema, document)).toEqual([]);
      expect(findViolation(schema, { document })?.code).toBe("COST_LIMIT");
      expect(performance.now() - started).toBeLessThan(1_000);
    }
  });
});

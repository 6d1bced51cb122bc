import { makeExecutableSchema } from "@graphql-tools/schema";
import { getIntrospectionQuery, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { deriveSdl } from "../../../src/api/deriveSdl.ts";
import { sdl } from "../../../src/api/generated/sdl.ts";
import { findViolation } from "../../../src/api/limits/findViolation.ts";
import { defaultLimits, type Limits } from "../../../src/api/limits/Limits.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";

const schema = makeExecutableSchema({ typeDefs: [...sdl, deriveSdl(wsisModel)] });
const unlimited = Object.fromEntries(Object.keys(defaultLimits).map((limit) => [limit, Number.MAX_SAFE_INTEGER]));

function measure(limit: keyof Limits, query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const limits = { ...defaultLimits, ...unlimited, defaultPageSize: 20, [limit]: -1 };
  return findViolation(schema, document, null, variables, limits)?.value ?? Number.NaN;
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

describe("findViolation", () => {
  it("lets the usual introspection query pass", () => {
    const document = parse(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true }));
    expect(findViolation(schema, document, null, {})).toBeNull();
  });

  it("lets a whole page say why its records are in the set", () => {
    const query = "{ projects(first: 250) { edges { matchedVia { node { id } via { id } sentence } } } }";
    expect(findViolation(schema, parse(query), null, {})).toBeNull();
  });

  it("counts the schema as often as it is asked for", () => {
    const once = measure("cost", "{ __schema { types { fields { args { name } } } } }");
    const often = measure(
      "cost",
      `{ ${Array.from({ length: 40 }, (_, at) => `a${at}: __schema { types { fields { args { name } } } }`).join(" ")} }`,
    );
    expect(once).toBeGreaterThan(1_000);
    expect(often).toBe(40 * once);
  });

  it("looks at the operation that is asked for", () => {
    const document = parse("query A { sdgs { id } } query B { projects(first: 999) { totalCount } }");
    expect(findViolation(schema, document, "A", {})).toBeNull();
    expect(findViolation(schema, document, "B", {})).toMatchObject({ limit: "pageSize", value: 999, path: "first" });
    expect(findViolation(schema, document, null, {})).toBeNull();
  });

  it("leads to the argument", () => {
    const document = parse("query($w: ProjectFilter) { projects(where: { or: [{}, $w] }) { totalCount } }");
    const w = { sdgs: { any: Array(300).fill("1") } };
    expect(findViolation(schema, document, null, { w })).toMatchObject({ path: "where.or[1].sdgs.any", value: 300 });
  });

  it("leaves variables that cannot be read to execution", () => {
    const document = parse("query($n: Int!) { projects(first: $n) { totalCount } }");
    expect(findViolation(schema, document, null, { n: "x" })).toBeNull();
    expect(findViolation(schema, document, null, {})).toBeNull();
  });

  it("takes time linear in the document, its validation included", () => {
    const levels = 80;
    const fragments = Array.from(
      { length: levels },
      (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`,
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
      expect(findViolation(schema, document, null, {})?.code).toBe("COST_LIMIT");
      expect(performance.now() - started).toBeLessThan(1_000);
    }
  });
});

import { buildSchema, type FieldNode, Kind, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { ArgumentCheck } from "../../../src/api/limits/ArgumentCheck.ts";
import { defaultLimits } from "../../../src/api/limits/Limits.ts";

const schema = buildSchema(`
  type Query { rows(first: Int = 20, name: String, where: Where, ids: [ID!], steps: [Step!]): Int }
  input Where { and: [Where!] ids: [ID!] any: [String!] steps: [Step!] }
  input Step { link: String any: [String!] }
`);
const field = schema.getQueryType()!.getFields().rows!;
const limits = { ...defaultLimits, ids: 3, listItems: 2, pageSize: 250 };

function checking(args: string, variables: Record<string, unknown> = {}) {
  const [operation] = parse(`{ rows(${args}) }`).definitions;
  const [node] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  return { check: new ArgumentCheck(limits, variables), node: node as FieldNode };
}

describe("the value of an argument", () => {
  it.each<[string, Record<string, unknown>, unknown]>([
    ['name: "x"', {}, 20],
    ["first: 7", {}, 7],
    ["first: null", {}, null],
    ["first: $n", { n: 7 }, 7],
    ["first: $n", { n: null }, null],
    ["first: $n", {}, 20],
  ])("%s with %j is what a resolver gets: %j", (args, variables, value) => {
    const { check, node } = checking(args, variables);
    expect(check.value(node, field, "first")).toBe(value);
  });

  it("is nothing where the field has no such argument", () => {
    const { check, node } = checking("first: 7");
    expect(check.value(node, field, "last")).toBeUndefined();
  });
});

describe("a size", () => {
  it.each([
    ["first: 1", 1],
    ["first: 250", 250],
    ["first: null", undefined],
    ['name: "x"', 20],
  ])("%s is %s", (args, size) => {
    const { check, node } = checking(args);
    expect(check.size(node, field, "first", "pageSize")).toBe(size);
    expect(check.violation).toBeNull();
  });

  it.each([
    ["pageSize", 251, "250", "Page size", "Ask for a smaller page and go on with the cursor"],
    ["pageSize", -1, "250", "Page size", "Ask for a smaller page and go on with the cursor"],
    ["buckets", 1001, "1,000", "Number of buckets", "Ask for fewer buckets or narrow the filter"],
  ] as const)("out of range for %s, %d, is none, and told with what would do", (limit, value, most, called, advice) => {
    const { check, node } = checking(`first: ${value}`);
    expect(check.size(node, field, "first", limit)).toBeUndefined();
    expect(check.violation).toEqual({
      code: "BAD_USER_INPUT",
      limit,
      maximum: limits[limit],
      value,
      path: "first",
      node,
      message: `${called}: "first" of "rows" is ${value.toLocaleString("en-US")}, allowed are ${limit === "buckets" ? 1 : 0} to ${most}. ${advice}.`,
    });
  });
});

describe("the items of lists in arguments", () => {
  it.each<[string, number, Record<string, unknown>?]>([
    ['name: "x", where: {}', 0],
    ['ids: ["a", "b"]', 2],
    ["ids: $ids", 2, { ids: ["a", "b"] }],
    ["ids: $ids", 0],
    ["ids: $ids", 0, { ids: null }],
    ['where: { ids: ["a"], and: [{ any: ["b", "c"] }, {}] }', 1 + 2 + 1],
    ["where: $where", 1 + 2 + 1, { where: { ids: ["a"], and: [{ any: ["b", "c"] }, { any: null }] } }],
    ['where: { and: [{ any: $any }], ids: ["a"] }', 2 + 1, { any: ["b", "c"] }],
    ["steps: [{}, {}]", 2 * 250],
    ["steps: $steps", 2 * 250 + 2, { steps: [{}, { any: ["a", "b"] }] }],
    ["where: { and: [{ any: $any }, { any: $any }] }", 2 * 2, { any: ["b", "c"] }],
  ])("%s are %d", (args, count, variables) => {
    const { check, node } = checking(args, variables);
    expect(check.weigh(node).price).toBe(count);
    expect(check.violation).toBeNull();
  });

  it.each<[string, string, number, Record<string, unknown>?]>([
    ['where: { any: ["a", "b", "c"] }', "where.any", 3],
    ['ids: ["a", "b", "c", "d"]', "ids", 4],
    ['where: { and: [{}, { any: ["a", "b", "c"] }] }', "where.and[1].any", 3],
    ["where: $where", "where.and[1].any", 3, { where: { and: [{}, { any: ["a", "b", "c"] }] } }],
    ["where: { ids: $keys, any: $keys }", "where.any", 3, { keys: ["a", "b", "c"] }],
  ])("%s are too many, and told where", (args, path, value, variables) => {
    const { check, node } = checking(args, variables);
    check.weigh(node);
    const most = path.endsWith("ids") ? 3 : 2;
    expect(check.violation).toMatchObject({
      code: "BAD_USER_INPUT",
      value,
      path,
      message: `List length: "${path}" has ${value} items, at most ${most} are allowed. Split it over several operations.`,
    });
  });

  it("are told of the first list that is too long", () => {
    const { check, node } = checking('where: { any: ["a", "b", "c"], ids: ["a", "b", "c", "d"] }, first: 0');
    check.weigh(node);
    check.size(node, field, "first", "pageSize");
    expect(check.violation?.path).toBe("where.any");
  });
});

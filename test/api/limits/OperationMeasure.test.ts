import { assertObjectType, buildSchema, Kind, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { ArgumentCheck } from "../../../src/api/limits/ArgumentCheck.ts";
import { evaluate } from "../../../src/api/limits/CostTerms.ts";
import { defaultLimits } from "../../../src/api/limits/Limits.ts";
import { OperationMeasure, type Tally } from "../../../src/api/limits/OperationMeasure.ts";

const schema = buildSchema(`
  union Thing = Box | Pet
  type Query { box: Box boxes(first: Int, last: Int): BoxConnection things(first: Int): [Thing] }
  type Box { id: ID inner: Box boxes(first: Int): BoxConnection thing: Thing }
  type Pet { id: ID }
  type BoxConnection { totalCount: Int nodes: [Box] crossTab(rows: String, rowsFirst: Int, columnsFirst: Int = 50): CrossTab }
  type CrossTab { counts: [[Int]] rows: [Bucket] columns: [Bucket] }
  type Bucket { key: String box: Box }
`);

/** What the first operation of a document comes to. */
function tally(text: string): Tally {
  const document = parse(text);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error("The document begins with no operation");
  const limits = { ...defaultLimits, defaultPageSize: 20 };
  const measure = new OperationMeasure(schema, document, limits, new ArgumentCheck(limits, {}));
  return measure.selection(schema.getQueryType()!, operation.selectionSet);
}

const whole = { rows: 1, columns: 1 };

const count = (depth: number, fields: number, aliases: number, directives: number) => {
  return { depth, fields, aliases, directives };
};

describe("an operation", () => {
  it.each([
    ["{ box { id } }", count(2, 1, 0, 0)],
    ["{ __typename box { inner { inner { id } } id } }", count(4, 2, 0, 0)],
    ["{ a: box { b: id c: id } d: __typename }", count(2, 2, 4, 0)],
    ["{ box @skip(if: true) { id } ... @include(if: false) { box { id } } }", count(2, 2, 0, 2)],
    ["{ ... on Query { ... { box { id } } box { id } } }", count(2, 2, 0, 0)],
    ["{ nothing { at { all } } }", count(1, 1, 0, 0)],
    ['{ __type(name: "Box") { fields { name } } __schema { types { fields { name } } } }', count(4, 2, 0, 0)],
    ['{ __type(name: "Box") { fields { name } } }', count(3, 1, 0, 0)],
  ])("%s has this depth, fields, aliases and directives", (text, counts) => {
    expect(tally(text)).toMatchObject(counts);
  });

  it("counts what a fragment holds as often as it is spread, and as deep", () => {
    const fragments = "fragment A on Query @on { x: box { ...B ...B } } fragment B on Box { y: inner { z: id @at } }";
    expect(tally(`{ ...A ... on Query { ...A @here } } ${fragments}`)).toMatchObject(count(3, 2, 10, 7));
  });

  it.each([
    ["that spreads itself", "{ box { ...A } } fragment A on Box { id inner { ...A } }", count(2, 1, 0, 0)],
    ["that is not there", "{ box { ...A } }", count(1, 1, 0, 0)],
    ["on a type that is not there", "{ ...A } fragment A on Nothing { id }", count(0, 0, 0, 0)],
  ])("takes a fragment %s as far as it goes", (_, text, counts) => {
    expect(tally(text)).toMatchObject(counts);
  });

  it("asks fields of the type that a fragment is on, where a field may be of several", () => {
    const { cost } = tally("{ things(first: 3) { ... on Box { boxes(first: 5) { nodes { id } } } } }");
    expect(evaluate(cost, whole)).toBe(3 * (1 + 1 + 5));
  });
});

describe("cells of cross-tabs", () => {
  it.each([
    ["{ boxes { crossTab(rowsFirst: 3, columnsFirst: 4) { counts } } }", 12],
    ["{ boxes { crossTab { counts } } }", 50 * 50],
    ["{ boxes { nodes { boxes { crossTab(rowsFirst: 3, columnsFirst: 4) { counts } } } } }", 20 * 12],
    ["{ boxes(last: 2) { nodes { boxes { crossTab(rowsFirst: 3, columnsFirst: 4) { counts } } } } }", 2 * 12],
    [
      "{ boxes { crossTab(rowsFirst: 3, columnsFirst: 4) { rows { box { boxes { crossTab(rowsFirst: 1, columnsFirst: 5) { counts } } } } } } }",
      12 + 3 * 5,
    ],
    [
      "{ boxes { crossTab(rowsFirst: 3, columnsFirst: 4) { columns { box { boxes { crossTab(rowsFirst: 1, columnsFirst: 5) { counts } } } } } } }",
      12 + 4 * 5,
    ],
    ["{ boxes { totalCount } }", 0],
  ])("%s: %d", (text, cells) => {
    expect(evaluate(tally(text).cells, whole)).toBe(cells);
  });
});

it("a selection says how it grows with the set around it, which alone knows how large that is", () => {
  const document = parse("fragment A on BoxConnection { totalCount nodes { boxes(first: 2) { nodes { id } } } }");
  const measure = new OperationMeasure(schema, document, defaultLimits, new ArgumentCheck(defaultLimits, {}));
  const [fragment] = document.definitions;
  if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error("The document begins with no fragment");
  const { cost } = measure.selection(assertObjectType(schema.getType("BoxConnection")), fragment.selectionSet);
  expect(cost).toEqual({ once: 0, perRow: 1 + 1 + 2, perColumn: 0, perCell: 0 });
});

import { readFileSync } from "node:fs";
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { knownLists, listSize, perCondition, spreads } from "../../../src/api/limits/listSizes.ts";

const schema = buildSchema(readFileSync("schema.graphql", "utf8"));

type Field = GraphQLField<unknown, unknown>;

const fieldsOf = (type: GraphQLNamedType): Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

/** Every field of the schema that gives a list of objects. */
const lists = Object.values(schema.getTypeMap()).flatMap((type) =>
  fieldsOf(type)
    .filter((field) => isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)))
    .map((field) => ({ type: type.name, field })),
);

/** By what sizes are stated for it: every connection is one, and so is every edge. */
const groupOf = (type: string) => /(?:Connection|Edge)$/.exec(type)?.[0] ?? type;

describe("the size of a list", () => {
  it("is stated for each that takes neither a page nor ids", () => {
    expect(lists.length).toBeGreaterThan(100);
    const unstated = lists.filter(({ type, field }) => {
      const taken = field.args.some(({ name }) => ["first", "ids", "by"].includes(name));
      return (
        !taken &&
        !perCondition.has(`${groupOf(type)}.${field.name}`) &&
        spreads[groupOf(type)]?.[field.name] === undefined &&
        !listSize(schema, type, field.name)
      );
    });
    expect(unstated.map(({ type, field }) => `${type}.${field.name}`)).toEqual([]);
  });

  it("is stated for no list that is not there", () => {
    const present = new Set(
      lists.flatMap(({ type, field }) => [`${groupOf(type)}.${field.name}`, `Node.${field.name}`]),
    );
    const stated = Object.entries(spreads).flatMap(([type, of]) => Object.keys(of).map((field) => `${type}.${field}`));
    expect([...Object.keys(knownLists), ...perCondition, ...stated].filter((place) => !present.has(place))).toEqual([]);
  });

  it.each([
    ["Query", "sdgs", 17],
    ["Session", "tags", 20],
    ["Query", "nodes", undefined],
    ["ProjectConnection", "nodes", undefined],
  ])("%s.%s: %s", (type, field, size) => {
    expect(listSize(schema, type, field)).toBe(size);
  });
});

describe("the size of a list of the schema's own description", () => {
  const small = buildSchema(`
    type Query { a(x: Int, y: Int): Int b: Int c: Pet }
    interface Pet { name: String }
    type Cat implements Pet { name: String }
    enum Size { S M L }
    input Box { w: Int h: Int }
  `);
  const types = Object.keys(small.getTypeMap()).length;

  it.each([
    ["__Schema", "types", types],
    ["__Schema", "directives", small.getDirectives().length],
    ["__Type", "interfaces", 1],
    ["__Type", "inputFields", 1],
  ])("%s.%s is what it has, or an average", (type, field, size) => {
    expect(listSize(small, type, field)).toBe(size);
  });

  it("adds up to the whole: as many fields, about, as there are in all types", () => {
    const fields = Object.values(schema.getTypeMap()).flatMap(fieldsOf).length;
    const counted = listSize(schema, "__Schema", "types")! * listSize(schema, "__Type", "fields")!;
    expect(counted / fields).toBeGreaterThanOrEqual(1);
    expect(counted / fields).toBeLessThan(1.5);
  });
});

import { readFileSync } from "node:fs";
import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from "graphql";
import { describe, expect, it } from "vitest";
import { sdl } from "../../../src/api/generated/sdl.ts";
import { createSchema } from "../../../src/api/schema/createSchema.ts";
import { createModel } from "../../../src/model/createModel.ts";
import { wsisDefinition, wsisModel } from "../../../src/model/wsisModel.ts";

interface Described {
  readonly place: string;
  readonly description: string | null | undefined;
}

/** A type and all that it is made of. */
function partsOf(type: GraphQLNamedType): Described[] {
  const { name, description } = type;
  const part = (place: string, of: { readonly description?: string | null | undefined }): Described => ({
    place,
    description: of.description,
  });
  const members =
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap((field) => [
          part(`${name}.${field.name}`, field),
          ...field.args.map((argument) => part(`${name}.${field.name}(${argument.name})`, argument)),
        ])
      : isInputObjectType(type)
        ? Object.values(type.getFields()).map((field) => part(`${name}.${field.name}`, field))
        : isEnumType(type)
          ? type.getValues().map((value) => part(`${name}.${value.name}`, value))
          : [];
  return [{ place: name, description }, ...members];
}

describe("the schema", () => {
  it("describes every type, field, argument and enum value in a sentence", () => {
    const types = Object.values(createSchema(wsisModel, sdl).getTypeMap());
    const own = types.filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
    const parts = own.flatMap(partsOf);
    expect(parts.length).toBeGreaterThan(2000);
    const bare = parts.filter(({ description }) => !description || !/^[^\s].*\S$/s.test(description));
    expect(bare.map(({ place }) => place)).toEqual([]);
  });

  it("is what schema.graphql shows, descriptions included", () => {
    const shown = buildSchema(readFileSync("schema.graphql", "utf8"));
    const served = createSchema(wsisModel, sdl);
    expect(printSchema(lexicographicSortSchema(served))).toBe(printSchema(lexicographicSortSchema(shown)));
  });

  it("is read by clients of graphql-core 3.2: it uses no place for directives, and no directive, that they do not know", () => {
    const places = createSchema(wsisModel, sdl)
      .getDirectives()
      .flatMap(({ locations }) => locations);
    expect(places).not.toContain("DIRECTIVE_DEFINITION");
    expect(readFileSync("schema.graphql", "utf8")).toContain("directive @oneOf on INPUT_OBJECT");
  });

  it("refuses a field of a node that nothing resolves", () => {
    const misspelt = 'extend type Milestone { "Whether it was." tookplace: Boolean! }';
    expect(() => createSchema(wsisModel, [...sdl, misspelt])).toThrow(/Milestone\.tookplace .* nothing resolves/);
  });

  it("refuses a field of a connection or an edge that is none of theirs", () => {
    for (const type of ["ProjectConnection", "ProjectEdge"])
      expect(() => createSchema(wsisModel, [...sdl, `extend type ${type} { "Half of it." half: Int }`])).toThrow(
        `${type}.half is defined in the schema, and nothing resolves it`,
      );
  });

  it("refuses a listed kind that nothing lists", () => {
    const kinds = wsisDefinition.kinds.map((kind) => (kind.name === "Region" ? { ...kind, listed: true } : kind));
    expect(() => createSchema(createModel({ ...wsisDefinition, kinds }), sdl)).toThrow(
      /no field Query.regions lists it/,
    );
  });

  it("refuses tags on a kind without tags, and likeness where the model says nothing of it", () => {
    for (const [kind, field] of [
      ["Document", "tags: [Tag!]!"],
      ["Region", "similar(first: Int = 10): [Similar!]!"],
    ])
      expect(() => createSchema(wsisModel, [...sdl, `extend type ${kind} { ${field} }`])).toThrow(/nothing resolves/);
  });

  it("refuses a hand-written field that the model contradicts", () => {
    expect(() => createSchema(wsisModel, [...sdl, 'extend type Project { "Its address." url: Int }'])).toThrow();
  });

  it("refuses a model that lacks what the hand-written schema speaks of", () => {
    const without = (name: string) => ({
      kinds: wsisDefinition.kinds.filter((kind) => kind.name !== name),
      links: wsisDefinition.links.filter(({ from, to }) => from !== name && to !== name),
      dimensions: wsisDefinition.dimensions.filter(({ kind }) => kind !== name),
    });
    expect(() => createSchema(createModel(without("Milestone")), sdl)).toThrow(/Milestone/);
  });
});

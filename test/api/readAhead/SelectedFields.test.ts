import { describe, expect, it } from "vitest";
import type { SelectedFields } from "../../../src/api/readAhead/SelectedFields.ts";
import { selectedFields } from "../../support/selectedFields.ts";

const sdl = `
  type Query { box: Box thing: Thing }
  interface Thing { id: ID }
  type Box implements Thing { id: ID size(unit: Unit! = METRE, times: Int): Int inner(like: String): Box thing: Thing }
  enum Unit { METRE FOOT }
`;
const below = (query: string, variables = {}) => selectedFields(sdl, query, variables).fields();
const shape = (selection: SelectedFields): unknown =>
  selection.fields()?.map(({ name, args, selection: inner }) => [name, args, shape(inner)]) ?? null;

describe("the fields below a field", () => {
  it("are told with their arguments as resolvers get them, and with what is below them", () => {
    const query = "query ($n: Int) { box { id size(times: $n) feet: size(unit: FOOT) inner(like: null) { id } } }";
    expect(shape(selectedFields(sdl, query, { n: 7 }))).toEqual([
      ["id", {}, null],
      ["size", { unit: "METRE", times: 7 }, null],
      ["size", { unit: "FOOT" }, null],
      ["inner", { like: null }, [["id", {}, null]]],
    ]);
    expect(shape(selectedFields(sdl, query))).toContainEqual(["size", { unit: "METRE" }, null]);
  });

  it("are one where a field is selected several times", () => {
    const query =
      "{ box { inner { id } ...rest ... on Thing { ... on Box { inner { size } } } } box { inner { thing { id } } } } fragment rest on Box { inner { id } }";
    expect(shape(selectedFields(sdl, query))).toEqual([
      [
        "inner",
        {},
        [
          ["id", {}, null],
          ["size", { unit: "METRE" }, null],
          ["thing", {}, null],
        ],
      ],
    ]);
  });

  it.each([
    [true, ["id", "size"]],
    [false, ["thing"]],
  ])("are those whose conditions hold where a variable is %s", (yes, names) => {
    const query =
      "query ($yes: Boolean!) { box { id @include(if: $yes) ... @include(if: $yes) { size } thing @skip(if: $yes) { id } } }";
    expect(below(query, { yes })?.map(({ name }) => name)).toEqual(names);
  });

  it("are unknown of objects that may be of several types", () => {
    expect(below("{ thing { id ... on Box { size } } }")).toBeNull();
  });

  it("are unknown where a condition cannot be read, as execution will say", () => {
    const query = "query ($yes: Boolean = true) { box { id size @include(if: $yes) } }";
    expect(below(query, { yes: null })).toBeNull();
    expect(below(query)).toHaveLength(2);
  });

  it("leave out one whose arguments cannot be read, and what every type has", () => {
    const query = "query ($unit: Unit) { box { __typename id size(unit: $unit) } }";
    expect(below(query, { unit: "FOOT" })?.map(({ name }) => name)).toEqual(["id", "size"]);
    expect(below(query, { unit: null })?.map(({ name }) => name)).toEqual(["id"]);
  });
});

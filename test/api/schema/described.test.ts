import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { described, members, pluralOf } from "../../../src/api/schema/described.ts";

it("a description stands as it is written, quotes and lines included", () => {
  const says = 'As `a "b" \\ c`,\nin two lines.';
  const schema = buildSchema(described(says, `type Query {\n${members([described("One.", "a: Int"), "b: Int"])}\n}`));
  expect(schema.getQueryType()?.description).toBe(says);
  expect(Object.values(schema.getQueryType()!.getFields()).map(({ description }) => description)).toEqual([
    "One.",
    undefined,
  ]);
});

it.each([
  ["sdgTargets", "SDG targets"],
  ["prizeCategories", "prize categories"],
  ["toys", "toys"],
])("%s are called %s", (plural, words) => {
  expect(pluralOf({ plural })).toBe(words);
});

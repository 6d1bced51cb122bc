import { buildSchema, graphqlSync } from "graphql";
import { expect, it } from "vitest";
import { helpWith } from "../../../src/http/answer/helpWith.ts";

const schema = buildSchema(
  "enum E { WINNER } input I { any: [String!] e: [E!] n: Int f: Float b: Boolean id: [ID!] } type Query { a(where: I): Int }",
);

it.each([
  ["{ any: [WINNER] }", 'write "WINNER"'],
  ["{ any: [3] }", 'write "3"'],
  ["{ any: [3.8] }", 'write "3.8"'],
  ["{ any: KEN }", 'write "KEN"'],
  ["{ any: [true] }", 'write "true"'],
  ["{ id: [Project] }", 'write "Project"'],
  ['{ n: "2015" }', "write 2015"],
  ['{ f: "0.5" }', "write 0.5"],
  ['{ b: "true" }', "write true"],
  ['{ e: ["WINNER"] }', "WINNER"],
  ["{ e: [WINER] }", 'Did you mean the enum value "WINNER"?'],
  ["{ anny: 1 }", 'Did you mean "any"?'],
])("says how to write what was meant: %s", (where, right) => {
  const { errors } = graphqlSync({ schema, source: `{ a(where: ${where}) }` });
  expect(helpWith(errors![0]!.message)).toContain(right);
});

it("says so of variables too, and nothing where it is not plain", () => {
  const { errors } = graphqlSync({
    schema,
    source: "query ($w: I) { a(where: $w) }",
    variableValues: { w: { any: [3], n: "many" } },
  });
  expect(errors!.map(({ message }) => helpWith(message))).toEqual([
    expect.stringMatching(/value: 3: write "3"$/),
    expect.stringMatching(/value: "many"$/),
  ]);
});

import { buildSchema } from "graphql";
import { expect, it } from "vitest";
import { DocumentCache } from "../../src/api/DocumentCache.ts";

const documents = new DocumentCache(buildSchema("type Query { name: String }"));

it("reads a document once", () => {
  const first = documents.read("{ name }");
  expect(first).toHaveProperty("document");
  expect(Object.values(documents.read("{ name }"))[0]).toBe(Object.values(first)[0]);
});

it.each([
  ["is no document", "{ name", "Syntax Error"],
  ["asks for what there is not", "{ title }", 'Cannot query field "title"'],
])("says what is wrong with a text that %s, each time", (_, text, message) => {
  for (let time = 0; time < 2; time++)
    expect(documents.read(text)).toMatchObject({ errors: [{ message: expect.stringContaining(message) }] });
});

import { expect, it } from "vitest";
import { graphqlJson, json, negotiate } from "../../../src/http/request/negotiate.ts";

it.each([
  [undefined, json],
  ["", json],
  ["*/*", json],
  ["application/*", json],
  ["application/json", json],
  ["Application/JSON; charset=utf-8", json],
  ["application/graphql-response+json", graphqlJson],
  ["application/graphql-response+json, application/json", graphqlJson],
  ["application/json, application/graphql-response+json", json],
  ["application/graphql-response+json;q=0.9, application/json", json],
  ["application/graphql-response+json; q=0.9, application/json; q=0.8", graphqlJson],
  ["text/html, application/xhtml+xml, */*;q=0.1", json],
  ["*/*;q=0.1, application/graphql-response+json;q=0.5", graphqlJson],
  ["application/json;q=0, */*", graphqlJson],
  ["application/json;q=0.1, */*", graphqlJson],
  ["application/json;q=0", null],
  ["application/json;q=none", null],
  ["text/html", null],
  ["application/xml, text/*", null],
])("Accept: %s is answered with %s", (accept, type) => {
  expect(negotiate(accept)).toBe(type);
});

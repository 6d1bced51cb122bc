import { describe, expect, it } from "vitest";
import { parametersOfBody, parametersOfSearch } from "../../../src/http/request/GraphQLParameters.ts";
import { HttpFault } from "../../../src/http/request/HttpFault.ts";

const search = (parameters: Record<string, string>) => `?${new URLSearchParams(parameters)}`;
const keyOf = (body: unknown) => parametersOfBody(body).key;

/** Objects below each other. */
const nested = (levels: number): object => (levels === 1 ? {} : { not: nested(levels - 1) });

describe("the key of a question", () => {
  it("is the same for a GET and a POST, whatever the order of variables", () => {
    const asked = { query: "{ a }", operationName: "A", variables: { where: { a: 1, b: [2] }, n: null } };
    const key = keyOf(asked);
    expect(key).not.toBeNull();
    expect(keyOf({ variables: { n: null, where: { b: [2], a: 1 } }, operationName: "A", query: "{ a }" })).toBe(key);
    expect(
      parametersOfSearch(search({ query: "{ a }", operationName: "A", variables: JSON.stringify(asked.variables) }))
        .key,
    ).toBe(key);
  });

  it("takes no variables, none, null and an empty text for the same", () => {
    const key = keyOf({ query: "{ a }" });
    for (const body of [
      { variables: {} },
      { variables: null },
      { operationName: null },
      { operationName: "" },
      { extensions: null },
    ])
      expect(keyOf({ query: "{ a }", ...body })).toBe(key);
    for (const parameters of [{}, { variables: "" }, { variables: "null" }, { operationName: "" }])
      expect(parametersOfSearch(search({ query: "{ a }", ...parameters })).key).toBe(key);
  });

  it("does not mind what a client tells of itself", () => {
    const extensions = { clientLibrary: { name: "@apollo/client", version: "4.0.0" } };
    expect(keyOf({ query: "{ a }", extensions })).toBe(keyOf({ query: "{ a }" }));
    const told = parametersOfSearch(search({ query: "{ a }", extensions: JSON.stringify(extensions) }));
    expect(told.key).toBe(keyOf({ query: "{ a }" }));
  });

  it("goes on with what means the same", () => {
    expect(parametersOfBody({ query: "{ a }", operationName: "" }).body).toEqual({ query: "{ a }" });
    const asked = search({ query: "{ a }", variables: "", operationName: "", extensions: "" });
    expect(parametersOfSearch(asked).search).toBe(search({ query: "{ a }" }));
  });

  it.each([
    { query: "{ b }" },
    { query: "{ a }", operationName: "A" },
    { query: "{ a }", variables: { n: 1 } },
    { query: "{ a }", variables: { n: "1" } },
  ])("is another for %j", (other) => {
    expect(keyOf(other)).not.toBe(keyOf({ query: "{ a }" }));
  });

  it.each([
    [{}],
    [{ query: 7 }],
    [{ query: "{ a }", variables: [] }],
    [{ query: "{ a }", variables: "{}" }],
    [{ query: "{ a }", operationName: 7 }],
    [{ query: "{ a }", extensions: { persistedQuery: {} } }],
  ])("is none where the question is of another form: %j", (body) => {
    expect(parametersOfBody(body)).toEqual({ key: null, body });
  });

  it("is none for a GET that says something twice", () => {
    expect(parametersOfSearch("?query={a}&query={b}").key).toBeNull();
    expect(parametersOfSearch("").key).toBeNull();
  });
});

describe("a request is refused", () => {
  it.each<[string, () => unknown, string]>([
    [
      "for a batch",
      () => parametersOfBody([{ query: "{ a }" }]),
      "Batches are not accepted. Send one operation a request, as a JSON object.",
    ],
    [
      "for a body that is a text",
      () => parametersOfBody("{ a }"),
      'The body is not a JSON object. Send one with a "query".',
    ],
    [
      "for a body that is null",
      () => parametersOfBody(null),
      'The body is not a JSON object. Send one with a "query".',
    ],
    [
      "for a body that nests too deep",
      () => parametersOfBody(nested(65)),
      "The body nests deeper than 64 levels. Use a flatter filter.",
    ],
    [
      "for variables that nest too deep",
      () => parametersOfSearch(search({ query: "{ a }", variables: JSON.stringify(nested(65)) })),
      "The variables nest deeper than 64 levels. Use a flatter filter.",
    ],
    [
      "for variables that are no JSON",
      () => parametersOfSearch(search({ query: "{ a }", variables: "{n:1}" })),
      "The variables are not valid JSON.",
    ],
    [
      "for an address that is no UTF-8",
      () => parametersOfSearch("?query=%FF"),
      "The address holds percent-encoded bytes that are not UTF-8.",
    ],
  ])("%s", (_, read, message) => {
    expect(read).toThrow(new HttpFault(400, message));
  });

  it("not for nesting just so deep", () => {
    expect(parametersOfBody(nested(64)).body).toEqual(nested(64));
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { readAnswer } from "./readAnswer.ts";
import { startToy, type Toy } from "./startToy.ts";

describe.each(["production", "development", "test", ""])("errors with NODE_ENV=%s", (environment) => {
  let toy: Toy;
  beforeAll(async () => {
    vi.stubEnv("NODE_ENV", environment);
    toy = await startToy();
  });
  afterEach(() => {
    toy.log.length = 0;
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await toy.close();
  });

  it("carry the path of the argument and the suggestion of the model", async () => {
    const { errors } = await readAnswer(toy.post({ query: "{ wrongInput }" }));
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'Unknown SDG "99". Did you mean "9"?',
        path: ["wrongInput"],
        extensions: { code: "BAD_USER_INPUT", path: "where.sdgs.any[0]" },
      }),
    ]);
    expect(toy.log).toEqual([]);
  });

  it("keep the code that a resolver gave", async () => {
    expect((await readAnswer(toy.post({ query: "{ coded }" }))).code).toBe("FORBIDDEN");
    expect((await readAnswer(toy.post({ query: '{ wrongStore(code: "CONFLICT") }' }))).code).toBe("BAD_USER_INPUT");
  });

  it("mask what the store says when it cannot be reached", async () => {
    const answer = await readAnswer(toy.post({ query: '{ wrongStore(code: "UNAVAILABLE") }' }));
    expect(answer.code).toBe("UNAVAILABLE");
    expect(answer.text).not.toContain("as the store says");
    expect(toy.log).toHaveLength(1);
  });

  it("mask what is unknown, log it once and whole, and list ten at most", async () => {
    const answer = await readAnswer(toy.post({ query: "{ secret failing(times: 100) again: secret }" }));
    expect(answer.status).toBe(200);
    expect(answer.errors).toHaveLength(10);
    expect(answer.extensions).toMatchObject({ errorsLeftOut: 92, revision: { sequence: 7 } });
    expect(answer.errors?.[0]).toMatchObject({
      message: "Internal server error",
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    });
    expect(answer.text).not.toContain("password");
    expect(toy.log).toEqual([[expect.any(String), expect.objectContaining({ message: "the password is 12345" })]]);
  });

  it("have no stack traces, and say what is like a name that the schema does not have", async () => {
    const operations = [
      "{ helo }",
      "{ projects(fist: 1) { nodes { titel } } }",
      "{ matrix(columns: SDGG) { cells { projects } } }",
      "{ projects(where: {sdg: {}}) { totalCount } }",
      "query($c: MatrixColum) { hello }",
      "{ ... on Projekt { id } }",
      "{ hello @incude(if: true) }",
      "{ secret }",
      "{",
    ];
    let suggested = 0;
    for (const query of operations) {
      const { text, errors } = await readAnswer(toy.post({ query }));
      expect(errors?.length, query).toBeGreaterThan(0);
      expect(text).not.toMatch(/stacktrace|node_modules|\.ts:/);
      suggested += Number(/Did you mean/.test(text));
    }
    expect(suggested).toBeGreaterThan(4);
    const columns =
      "query($c: MatrixColumns, $w: ProjectFilter) { matrix(columns: $c) { cells { projects } } projects(where: $w) { totalCount } }";
    for (const variables of [{ c: "SDGG" }, { w: { sdg: {} } }]) {
      const answer = await readAnswer(toy.post({ query: columns, variables }));
      expect(answer.code).toBe("BAD_USER_INPUT");
      expect(answer.text).toMatch(/Did you mean/);
    }
  });

  it("name what is like an unknown name: the schema is open", async () => {
    const { message } = (await readAnswer(toy.post({ query: "{ helo }" }))).errors?.[0] ?? {};
    expect(message).toBe('Cannot query field "helo" on type "Query". Did you mean "hello"?');
  });

  it("ask for nothing that is not accepted", async () => {
    const { errors } = await readAnswer(toy.get({}));
    expect(errors?.[0]?.message).toBe("GraphQL operations must contain a non-empty `query`.");
  });

  it("repeat no more of what was sent than tells it", async () => {
    const { text } = await readAnswer(toy.post({ query: `{ ${"x".repeat(100_000)} }` }));
    expect(text.length).toBeLessThan(1_000);
    expect(text).toMatch(/Cannot query field .*xxx … xxx.* on type/);
  });

  it("list ten faults of a document, and of variables, at most", async () => {
    const fields = Array.from({ length: 40 }, (_, index) => `x${index}`).join(" ");
    expect((await readAnswer(toy.post({ query: `{ ${fields} }` }))).errors).toHaveLength(10);
    const answer = await readAnswer(
      toy.post({
        query: "query($w: ProjectFilter) { projects(where: $w) { totalCount } }",
        variables: { w: { ids: Array.from({ length: 200 }, () => ({})) } },
      }),
    );
    expect(answer).toMatchObject({ code: "BAD_USER_INPUT", errors: { length: 10 } });
  });

  it("of variables found only while executing are the caller's", async () => {
    const answer = await readAnswer(toy.post({ query: "query($f: Int) { page(first: $f) }", variables: { f: null } }));
    expect(answer.code).toBe("BAD_USER_INPUT");
    const directive = "query($f: Boolean) { hello @include(if: $f) }";
    expect((await readAnswer(toy.post({ query: directive, variables: { f: null } }))).status).toBe(200);
    expect(toy.log).toEqual([]);
  });

  it("leave introspection open", async () => {
    const { data } = await readAnswer(toy.post({ query: '{ __type(name: "Project") { name } }' }));
    expect(data).toEqual({ __type: { name: "Project" } });
  });
});

describe("an operation that takes too long", () => {
  it("gets an answer, and resolvers know the deadline", async () => {
    const toy = await startToy({ limits: { operationMillis: 100 } });
    const before = Date.now();
    const { data } = await readAnswer(toy.post({ query: "{ deadline }" }));
    expect(data?.deadline).toBeGreaterThanOrEqual(before + 100);
    const answer = await readAnswer(toy.post({ query: "{ stuck }" }));
    expect(answer).toMatchObject({ status: 200, code: "TIMEOUT" });
    const other = await readAnswer(toy.post({ query: "{ stuck }" }, { accept: "application/graphql-response+json" }));
    expect(other).toMatchObject({ status: 504, code: "TIMEOUT" });
    expect((await readAnswer(toy.post({ query: "{__typename}" }))).status).toBe(200);
    await toy.close();
  });
});

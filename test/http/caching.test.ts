import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readAnswer } from "./readAnswer.ts";
import { startToy, type Toy } from "./startToy.ts";

describe("repeated operations", () => {
  let toy: Toy;
  beforeEach(async () => {
    toy = await startToy();
  });
  afterEach(() => toy.close());

  it("are executed once, whichever method and order of variables asks", async () => {
    const query = "query Q($a: Int!, $b: Int!) { text(length: $a) more: text(length: $b) }";
    const first = await readAnswer(toy.post({ query, variables: { a: 1, b: 2 } }));
    const executed = toy.api.executed;
    const others = [
      toy.post({ variables: { b: 2, a: 1 }, query, operationName: null }),
      toy.get({ query, variables: '{"b": 2, "a": 1}' }),
    ];
    for (const other of others) expect((await readAnswer(other)).text).toBe(first.text);
    expect(toy.api.executed).toBe(executed);
    expect((await readAnswer(toy.post({ query, variables: { a: 2, b: 1 } }))).text).not.toBe(first.text);
  });

  it("differ by operation name", async () => {
    const query = "query A { hello } query B { sdgs { id } }";
    expect((await readAnswer(toy.post({ query, operationName: "A" }))).data).toEqual({ hello: "world" });
    expect((await readAnswer(toy.post({ query, operationName: "B" }))).data).toEqual({ sdgs: [] });
  });

  it("are warned again, from the kept answer too", async () => {
    toy.api.warnings = [{ path: "where.stakeholders.any[0]", message: 'There is no Stakeholder "x"' }];
    for (let round = 0; round < 2; round++) {
      const { extensions } = await readAnswer(toy.post({ query: "{ hello }" }));
      expect(extensions).toEqual({ revision: { sequence: 7 }, warnings: toy.api.warnings });
    }
    expect(toy.api.executed).toBe(1);
  });

  it("are executed again in the next revision", async () => {
    await toy.post({ query: "{ hello }" });
    toy.api.sequence++;
    const answer = await readAnswer(toy.post({ query: "{ hello }" }));
    expect(answer.extensions).toEqual({ revision: { sequence: 8 } });
    expect(toy.api.executed).toBe(2);
  });

  it("are executed again in another revision with the number of an earlier one, as after a restore", async () => {
    await toy.post({ query: "{ hello }" });
    toy.api.at = "2025-02-02T00:00:00Z";
    await toy.post({ query: "{ hello }" });
    expect(toy.api.executed).toBe(2);
  });

  it("with errors are executed again", async () => {
    for (let index = 0; index < 2; index++) await toy.post({ query: "{ coded }" });
    expect(toy.api.executed).toBe(2);
  });

  it("that write are never kept", async () => {
    await toy.post({ query: "mutation { write }" });
    expect((await toy.get({ query: "mutation { write }" })).status).toBe(405);
    expect((await readAnswer(toy.post({ query: "mutation { write }" }))).data).toEqual({ write: 1 });
  });

  it("are executed each time where the cache is off", async () => {
    const plain = await startToy({ answerCache: false });
    for (let index = 0; index < 2; index++) await plain.post({ query: "{ hello }" });
    expect(plain.api.executed).toBe(2);
    expect((await plain.get({ query: "{ hello }" })).headers.get("etag")).not.toBeNull();
    await plain.close();
  });

  it("are told apart by media type", async () => {
    for (const accept of ["application/json", "application/graphql-response+json", "application/json"])
      expect((await toy.post({ query: "{ hello }" }, { accept })).headers.get("content-type")).toContain(accept);
  });
});

describe("a GET", () => {
  let toy: Toy;
  beforeEach(async () => {
    toy = await startToy();
  });
  afterEach(() => toy.close());

  it("may be kept by caches, which ask again each time", async () => {
    const { headers } = await toy.get({ query: "{ hello }" });
    expect(headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    expect(headers.get("vary")).toBe("accept, accept-encoding");
    expect(headers.get("set-cookie")).toBeNull();
  });

  it("is answered with 304 while the revision holds", async () => {
    const etag = String((await toy.get({ query: "{ hello }" })).headers.get("etag"));
    expect(etag).toMatch(/^"7-.+"$/);
    for (const condition of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await toy.get({ query: "{ hello }" }, { "if-none-match": condition });
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
    }
    toy.api.sequence++;
    expect((await toy.get({ query: "{ hello }" }, { "if-none-match": etag })).status).toBe(200);
  });

  it("has an ETag for each media type and each answer", async () => {
    const gets = [
      toy.get({ query: "{ hello }" }),
      toy.get({ query: "{ hello }" }, { accept: "application/graphql-response+json" }),
      toy.get({ query: "{ text(length: 1) }" }),
    ];
    const etags = await Promise.all(gets.map(async (get) => (await get).headers.get("etag")));
    expect(new Set(etags).size).toBe(3);
  });

  it("has another ETag packed", async () => {
    const query = "{ text(length: 2000) }";
    const [plain, packed] = await Promise.all(
      ["identity", "gzip"].map((coding) => toy.get({ query }, { "accept-encoding": coding })),
    );
    const etag = String(packed!.headers.get("etag"));
    expect(etag).not.toBe(plain!.headers.get("etag"));
    const again = await toy.get({ query }, { "accept-encoding": "gzip", "if-none-match": etag });
    expect([again.status, again.headers.get("etag")]).toEqual([304, etag]);
  });

  it("with errors is not kept", async () => {
    for (const query of ["{ coded }", "{ nothing }", "{"]) {
      const { headers } = await toy.get({ query });
      expect([headers.get("etag"), headers.get("cache-control")]).toEqual([null, "no-store"]);
    }
  });
});

describe("answers", () => {
  let toy: Toy;
  beforeEach(async () => {
    toy = await startToy();
  });
  afterEach(() => toy.close());

  const long = { query: "{ text(length: 2000) }" };

  it.each([
    ["gzip", "gzip"],
    ["br;q=1, GZIP; q=0.3", "gzip"],
    ["*", "gzip"],
    ["gzip;q=0", null],
    ["*, gzip;q=0.0", null],
    ["br", null],
    ["identity", null],
  ])("are packed for who takes it: %s", async (accepted, packed) => {
    for (const query of [long.query, `${long.query} #again`, "{ text(length: 2000) coded }"]) {
      const headers = { "accept-encoding": accepted };
      const answers = [await toy.post({ query }, headers), await toy.get({ query }, headers)];
      for (const answer of answers) {
        expect(answer.headers.get("content-encoding")).toBe(packed);
        expect(answer.headers.get("vary")).toBe("accept, accept-encoding");
        expect(await answer.text()).toContain("x".repeat(2000).slice(0, query.includes("coded") ? 0 : 2000));
      }
    }
  });

  it("that are short are not packed", async () => {
    const { headers } = await toy.post({ query: "{ hello }" }, { "accept-encoding": "gzip" });
    expect(headers.get("content-encoding")).toBeNull();
  });

  it("are the same whether one is kept or not, and whatever a client tells of itself", async () => {
    const forms = [
      { query: "{ hello }" },
      { query: "{ hello }", operationName: "" },
      { query: "{ hello }", operationName: null, variables: null },
      { query: "{ hello }", extensions: { clientLibrary: { name: "@apollo/client", version: "4.0.0" } } },
    ];
    for (const first of forms)
      for (const second of forms) {
        toy.api.sequence++;
        const executed = toy.api.executed;
        const texts = [await (await toy.post(first)).text(), await (await toy.post(second)).text()];
        expect(texts[0]).toContain("world");
        expect(texts[1]).toBe(texts[0]);
        expect(toy.api.executed - executed).toBe(1);
      }
    toy.api.sequence++;
    for (const parameters of [{ variables: "" }, { operationName: "" }, { extensions: "" }])
      expect(await (await toy.get({ query: "{ hello }", ...parameters })).text()).toContain("world");
  });
});

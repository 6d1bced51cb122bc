import { request as plainRequest } from "node:http";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAnswer } from "./readAnswer.ts";
import { startToy, type Toy } from "./startToy.ts";

const graphqlResponse = { accept: "application/graphql-response+json" };

describe("/graphql", () => {
  let toy: Toy;
  beforeAll(async () => {
    toy = await startToy({ limits: { requestMillis: 400 } });
  });
  afterAll(() => toy.close());

  async function alive() {
    expect((await readAnswer(toy.post({ query: "{__typename}" }))).data).toEqual({ __typename: "Query" });
  }

  it("answers a POST with data and the revision", async () => {
    const answer = await readAnswer(toy.post({ query: "{ hello }" }));
    expect(answer).toMatchObject({ status: 200, data: { hello: "world" }, extensions: { revision: { sequence: 7 } } });
  });

  it("answers a GET of a plain client without special headers", async () => {
    const answer = await readAnswer(toy.get({ query: "query($n: Int!) { text(length: $n) }", variables: '{"n":3}' }));
    expect(answer).toMatchObject({ status: 200, data: { text: "xxx" } });
  });

  it("answers HEAD as GET without the body", async () => {
    const response = await fetch(`${toy.url}/graphql?query={hello}`, { method: "HEAD" });
    expect(response.status).toBe(200);
    expect(response.headers.get("etag")).toMatch(/^"7-/);
    expect(await response.text()).toBe("");
  });

  it("answers with a slash at the end of its address", async () => {
    expect((await readAnswer(fetch(`${toy.url}/graphql/?query={hello}`))).data).toEqual({ hello: "world" });
  });

  it("refuses a mutation by GET with 405 and the method that works", async () => {
    const response = await toy.get({ query: "mutation { write }" });
    expect(response.headers.get("allow")).toBe("POST");
    expect(await readAnswer(response)).toMatchObject({ status: 405, code: "BAD_USER_INPUT" });
  });

  it("executes a mutation by POST", async () => {
    expect((await readAnswer(toy.post({ query: "mutation { write }" }))).data).toEqual({ write: 1 });
  });

  it.each(["PUT", "DELETE", "PATCH"])("refuses %s with 405 and Allow", async (method) => {
    const response = await fetch(`${toy.url}/graphql`, { method, ...(method === "PUT" && { body: "x" }) });
    expect(response.headers.get("allow")).toBe("GET, HEAD, POST");
    expect(await readAnswer(response)).toMatchObject({ status: 405, code: "BAD_USER_INPUT" });
    await alive();
  });

  it("lets pages of other origins ask, without credentials", async () => {
    const preflight = await fetch(`${toy.url}/graphql`, {
      method: "OPTIONS",
      headers: {
        origin: "https://dashboard.example",
        "access-control-request-method": "POST",
        "access-control-request-headers":
          "content-type,apollographql-client-name,x-apollo-operation-name,authorization",
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
    expect(preflight.headers.get("access-control-allow-methods")).toContain("POST");
    expect(preflight.headers.get("access-control-allow-headers")).toBe(
      "content-type,apollographql-client-name,x-apollo-operation-name,authorization",
    );
    const answer = await toy.post(
      { query: "{ __typename }" },
      { "content-type": "application/json", origin: "https://dashboard.example" },
    );
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("access-control-expose-headers")).toContain("etag");
    expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
  });

  it.each([
    "text/plain",
    "multipart/form-data; boundary=x",
    "application/x-www-form-urlencoded",
    "application/graphql",
    "nonsense",
    "application/json; charset=iso-8859-1",
    'application/json; charset="utf-16"',
  ])("refuses Content-Type %s with 415", async (type) => {
    const answer = await readAnswer(toy.post({ query: "mutation { write }" }, { "content-type": type }));
    expect(answer).toMatchObject({ status: 415, code: "BAD_USER_INPUT" });
    await alive();
  });

  it.each(["application/json; charset=UTF-8", 'application/json;charset="utf-8"', "Application/JSON"])(
    "accepts Content-Type %s",
    async (type) => {
      expect((await readAnswer(toy.post({ query: "{ hello }" }, { "content-type": type }))).status).toBe(200);
    },
  );

  it("refuses a compressed body with 415", async () => {
    const response = await fetch(`${toy.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "content-encoding": "gzip" },
      body: gzipSync(JSON.stringify({ query: "{ hello }" })),
    });
    expect(await readAnswer(response)).toMatchObject({ status: 415, code: "BAD_USER_INPUT" });
    await alive();
  });

  it("refuses a body over 1 MiB with 413, told to a client that sends all of it", async () => {
    for (const size of [1_048_577, 4_000_000, 7_000_000]) {
      const answer = await readAnswer(toy.post({ query: `{ hello } #${"x".repeat(size)}` }));
      expect(answer).toMatchObject({ status: 413, code: "BAD_USER_INPUT" });
      expect(answer.errors?.[0]?.message).toContain("1048576");
    }
    await alive();
  });

  it("refuses a chunked body over 1 MiB with 413", async () => {
    const status = await new Promise((resolve, reject) => {
      const request = plainRequest(`${toy.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", "transfer-encoding": "chunked" },
      });
      request.on("response", (response) => resolve(response.resume().statusCode)).on("error", reject);
      for (let index = 0; index < 20; index++) request.write(Buffer.alloc(65_536, 32));
      request.end();
    });
    expect(status).toBe(413);
    await alive();
  });

  it("accepts a body of just under 1 MiB", async () => {
    const answer = await readAnswer(toy.post({ query: `{ hello } #${"x".repeat(1_048_000)}` }));
    expect(answer.status).toBe(200);
  });

  it("refuses bytes that are not UTF-8 with 400, in bodies and addresses", async () => {
    const body = Buffer.from('{"query":"{ hello } # é"}', "latin1");
    const response = await fetch(`${toy.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    expect(await readAnswer(response)).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
    const address = await fetch(`${toy.url}/graphql?query=%7Bhello%7D%23%E9`);
    expect(await readAnswer(address)).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
    await alive();
  });

  it.each([
    ["an empty body", ""],
    ["a cut-off body", '{"query":'],
    ["a batch", '[{"query":"{ hello }"}]'],
    ["a number", "1"],
    ["null", "null"],
    ["an empty object", "{}"],
    ["a query that is no text", '{"query":{"a":1}}'],
    ["variables that are text", '{"query":"{ hello }","variables":"{}"}'],
    ["JSON of great depth", `{"query":"{ hello }","variables":${'{"a":['.repeat(50_000)}${"]}".repeat(50_000)}}`],
    [
      "filters of great depth",
      `{"query":"{ hello }","variables":{"w":${'{"not":'.repeat(9_000)}{}${"}".repeat(9_000)}}}`,
    ],
  ])("refuses %s with 400", async (_name, body) => {
    expect(await readAnswer(toy.post(body))).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
    await alive();
  });

  it.each([
    ["a parameter given twice", "query={hello}&query={hello}"],
    ["variables that are not JSON", "query={hello}&variables={"],
    ["variables that are a list", "query={hello}&variables=[]"],
    ["no query", ""],
  ])("refuses %s in the address with 400", async (_name, search) => {
    const answer = await readAnswer(fetch(`${toy.url}/graphql?${search}`));
    expect(answer).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
  });

  it("refuses an address that is too long with 431, told how to go on", async () => {
    const answer = await readAnswer(toy.get({ query: `{ hello } #${"x".repeat(20_000)}` }));
    expect(answer).toMatchObject({ status: 431, code: "BAD_USER_INPUT" });
    expect(answer.errors?.[0]?.message).toContain("POST");
  });

  it("refuses Accept headers that allow neither media type with 406", async () => {
    for (const accept of ["text/html", "application/json;q=0", "image/*"])
      expect(await readAnswer(toy.post({ query: "{ hello }" }, { accept }))).toMatchObject({ status: 406 });
    const answer = await toy.post({ query: "{ hello }" }, { accept: "text/html,*/*;q=0.8" });
    expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
  });

  it("prefers the media type of higher quality, then the one named first", async () => {
    const types = {
      "application/graphql-response+json, application/json;q=0.9": "application/graphql-response+json",
      "application/json, application/graphql-response+json": "application/json",
      "application/json;q=0.1, application/graphql-response+json;q=0.2": "application/graphql-response+json",
      "application/graphql-response+json, application/graphql+json, application/json, text/event-stream":
        "application/graphql-response+json",
    };
    for (const [accept, expected] of Object.entries(types)) {
      const response = await toy.post({ query: "{ hello }" }, { accept });
      expect(response.headers.get("content-type")).toBe(`${expected}; charset=utf-8`);
    }
  });

  it("names the operation that it cannot choose", async () => {
    const query = "query A { hello } query B { hello }";
    for (const operationName of [undefined, "C"]) {
      const answer = await readAnswer(toy.post({ query, operationName }, graphqlResponse));
      expect(answer).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
    }
    expect((await readAnswer(toy.post({ query, operationName: "B" }))).data).toEqual({ hello: "world" });
  });

  it("says that persisted queries are not kept", async () => {
    const persistedQuery = { version: 1, sha256Hash: "0".repeat(64) };
    const answer = await readAnswer(toy.post({ extensions: { persistedQuery } }));
    expect(answer.code).toBe("PERSISTED_QUERY_NOT_SUPPORTED");
  });

  it("hangs up on headers and bodies that do not arrive in time", async () => {
    const { hostname, port } = new URL(toy.url);
    const begun = [
      "GET /graphql HTTP/1.1\r\nhost: x\r\n",
      "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{",
    ];
    const answers = await Promise.all(
      begun.map(
        (text) =>
          new Promise<string>((resolve, reject) => {
            let heard = "";
            const socket = connect(Number(port), hostname, () => socket.write(text));
            socket
              .on("data", (data) => {
                heard += data;
              })
              .on("close", () => resolve(heard))
              .on("error", reject);
          }),
      ),
    );
    expect(answers[0]).toMatch(/^HTTP\/1.1 408/);
    expect(answers[0]).toContain('"code":"BAD_USER_INPUT"');
    await alive();
  });

  it("answers what is no HTTP with 400", async () => {
    const { hostname, port } = new URL(toy.url);
    const heard = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.write("hello\r\n\r\n"));
      socket.on("data", (data) => resolve(String(data))).on("error", reject);
    });
    expect(heard).toMatch(/^HTTP\/1.1 400/);
    await alive();
  });

  it("tells an unknown address from a fault", async () => {
    expect(await readAnswer(fetch(`${toy.url}/nothing`))).toMatchObject({ status: 404, code: "NOT_FOUND" });
    expect(await readAnswer(fetch(`${toy.url}/..%2f..%2fetc%2fpasswd`))).toMatchObject({ status: 404 });
    expect(await readAnswer(fetch(`${toy.url}/%E0%A4%A`))).toMatchObject({ status: 400 });
  });

  it("goes on after a client that leaves in the middle of its body", async () => {
    const { hostname, port } = new URL(toy.url);
    const head = "POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{";
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.write(head, () => socket.resetAndDestroy()));
      socket.on("close", () => resolve()).on("error", reject);
    });
    await alive();
  });

  it("logs nothing of what callers got wrong", () => {
    expect(toy.log).toEqual([]);
  });
});

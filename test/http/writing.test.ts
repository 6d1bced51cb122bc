import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Server, startServer } from "../../src/http/startServer.ts";
import type { GraphStore } from "../../src/store/port.ts";
import type { Answer } from "../api/workbench/people.ts";
import { seededStore } from "../support/seededStore.ts";
import { identifyByToken, tokenOf } from "../support/tokens.ts";

const nothing = mkdtempSync(join(tmpdir(), "wsis-http-"));
let store: GraphStore;
let server: Server;
let closed: Server;
beforeAll(async () => {
  store = await seededStore();
  const options = { store, host: "127.0.0.1", port: 0, queriesFolder: nothing, webFolder: nothing };
  server = await startServer({ ...options, identify: identifyByToken() });
  closed = await startServer(options);
});
afterAll(async () => {
  await server.close();
  await closed.close();
  await store.close();
  rmSync(nothing, { recursive: true });
});

interface Asked {
  readonly to?: Server;
  readonly as?: string;
  readonly headers?: Record<string, string>;
}

async function post(query: string, variables: object = {}, { to = server, as, headers = {} }: Asked = {}) {
  return fetch(`${to.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(as && { authorization: `Bearer ${as}` }), ...headers },
    body: JSON.stringify({ query, variables }),
  });
}

const read = async (response: Promise<Response> | Response) => (await (await response).json()) as Answer;

const SUBMIT =
  "mutation ($input: SubmitProjectInput!) { submitProject(input: $input) { record { id state } problems { code } revision } }";
const input = (idempotencyKey = "a-key-of-eight-or-more") => ({
  input: { project: { title: "Over HTTP", countries: ["KEN"] }, idempotencyKey },
});

describe("a server with a key", () => {
  it("writes for who has a token, once for each key, and keeps no such answer", async () => {
    const as = await tokenOf("alice", "contributor", "itu");
    const first = await post(SUBMIT, input(), { as });
    expect(first.headers.get("cache-control")).toBe("no-store");
    const told = await read(first);
    expect(told.data.submitProject).toMatchObject({ record: { state: "SUBMITTED" }, problems: [] });
    expect(told.extensions.revision.sequence).toBe(told.data.submitProject.revision);
    expect((await read(post(SUBMIT, input(), { as }))).data).toEqual(told.data);
    expect(await store.workChanges(0, 9)).toHaveLength(1);
  });

  it("shows what is somebody's to nobody else, whatever was kept before", async () => {
    const mine = "{ mySubmissions { nodes { name } } viewer { role organisation development } }";
    const alice = await read(post(mine, {}, { as: await tokenOf("alice", "contributor", "itu") }));
    expect(alice.data).toEqual({
      mySubmissions: { nodes: [{ name: "Over HTTP" }] },
      viewer: { role: "CONTRIBUTOR", organisation: "itu", development: false },
    });
    const carol = await read(post(mine, {}, { as: await tokenOf("carol", "contributor") }));
    expect(carol.data.mySubmissions.nodes).toEqual([]);
    const nobody = await read(post(mine));
    expect(nobody.errors[0].extensions.code).toBe("UNAUTHENTICATED");
    expect(nobody.data).toBeNull();
  });

  it("refuses a token that is not accepted, and writes by POST of JSON alone", async () => {
    const forged = await post("{ revision { sequence } }", {}, { as: "a.b.c" });
    expect([forged.status, forged.headers.get("www-authenticate")]).toEqual([401, 'Bearer error="invalid_token"']);
    const as = await tokenOf("alice", "contributor");
    const headers = { authorization: `Bearer ${as}` };
    const parameters = new URLSearchParams({ query: SUBMIT, variables: JSON.stringify(input("another-key")) });
    expect((await fetch(`${server.url}/graphql?${parameters}`, { headers })).status).toBe(405);
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
      expect((await post(SUBMIT, input("another-key"), { as, headers: { "content-type": type } })).status).toBe(415);
    expect(await store.workChanges(0, 9)).toHaveLength(1);
  });

  it("answers in the revision that a write made", async () => {
    const alice = await tokenOf("alice", "contributor");
    const rita = await tokenOf("rita", "reviewer");
    const { record } = (await read(post(SUBMIT, input("to-be-accepted"), { as: alice }))).data.submitProject;
    const act = async (name: string, revision: number) => {
      const query = `mutation ($input: SubmissionActionInput!) { it: ${name}(input: $input) { record { revision published { name } } revision } }`;
      const of = { id: record.id, expectedRevision: revision, idempotencyKey: `${name}-once` };
      return read(post(query, { input: of }, { as: rita }));
    };
    await act("claimSubmission", 1);
    const { data, extensions } = await act("acceptSubmission", 2);
    expect(data.it).toMatchObject({ record: { published: { name: "Over HTTP" } }, revision: 2 });
    expect(extensions.revision.sequence).toBe(2);
    expect((await read(post('{ search(query: "Over HTTP") { totalCount } }'))).data.search.totalCount).toBe(1);
  });

  it("limits how much one operation writes", async () => {
    const many = Array.from({ length: 41 }, (_, index) => `a${index}: submitProject(input: $input) { revision }`);
    const query = `mutation ($input: SubmitProjectInput!) { ${many.join(" ")} }`;
    const as = await tokenOf("alice", "contributor");
    const { errors } = await read(post(query, input("many-at-once"), { as }));
    expect(errors[0].extensions.code).toBe("COST_LIMIT");
  });
});

it("a server without a key writes nothing, says how to switch it on, and takes no offence at a token", async () => {
  const { errors } = await read(post(SUBMIT, input(), { to: closed, as: "whatever" }));
  expect(errors[0]).toMatchObject({
    extensions: { code: "FORBIDDEN" },
    message: expect.stringContaining("WSIS_SECRET"),
  });
  const answered = await post("{ viewer { role } sdg(number: 3) { key } }", {}, { to: closed, as: "whatever" });
  expect((await read(answered)).data).toEqual({ viewer: null, sdg: { key: "3" } });
});

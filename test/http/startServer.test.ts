import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Server, startServer } from "../../src/http/startServer.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import type { GraphStore } from "../../src/store/port.ts";
import { record } from "../support/record.ts";
import { smallGraph } from "../support/smallGraph.ts";
import { readAnswer } from "./readAnswer.ts";

describe("startServer", () => {
  const log: unknown[][] = [];
  let store: GraphStore;
  let server: Server;
  beforeAll(async () => {
    store = await openEmbeddedStore({ model: wsisModel });
    await store.apply({ actor: "test", upserts: smallGraph });
    server = await startServer({
      store,
      host: "127.0.0.1",
      port: 0,
      queriesFolder: "queries",
      webFolder: "dist/web",
      logger: { error: (...entry) => log.push(entry) },
    });
  });
  afterAll(async () => {
    await server.close();
    await store.close();
  });

  const ask = (query: string, variables: Record<string, unknown> = {}) =>
    readAnswer(
      fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, variables }),
      }),
    );

  it("answers from the store", async () => {
    const { data } = await ask("{ sdg(number: 3) { name projects(first: 1) { totalCount nodes { key } } } }");
    expect(data).toEqual({
      sdg: { name: "Good Health and Well-Being", projects: { totalCount: 3, nodes: [{ key: "clinic" }] } },
    });
  });

  it("answers a repeated operation from the newest revision, and says which", async () => {
    const query = "{ projects { totalCount } revision { sequence } }";
    const before = await ask(query);
    expect((await ask(query)).text).toBe(before.text);
    const { sequence } = await store.apply({ actor: "test", upserts: [record("Project:new", "A new one")] });
    const after = await ask(query);
    const projects = smallGraph.filter(({ kind }) => kind === "Project").length;
    expect(before.data).toHaveProperty("projects.totalCount", projects);
    expect(after.data).toHaveProperty("projects.totalCount", projects + 1);
    expect(after.extensions).toEqual({ revision: { sequence } });
    expect(after.data?.revision).toEqual({ sequence });
  });

  it("tells the caller which argument is wrong and what would be right", async () => {
    const answer = await ask('{ projects(where: { sdgs: { any: ["33"] } }) { totalCount } }');
    expect(answer.errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", path: "where.sdgs.any[0]" });
    expect((await ask("{ projects(first: 1, last: 1) { nodes { id } } }")).code).toBe("BAD_USER_INPUT");
    expect((await ask('{ projects(after: "nonsense") { nodes { id } } }')).code).toBe("BAD_USER_INPUT");
    expect(log).toEqual([]);
  });

  it("lets tools read the whole schema", async () => {
    const { data } = await ask(
      getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true }),
    );
    expect(data).toHaveProperty("__schema.types");
  });

  it("refuses a port that is taken", async () => {
    const { port } = new URL(server.url);
    const second = startServer({
      store,
      host: "127.0.0.1",
      port: Number(port),
      queriesFolder: "none",
      webFolder: "none",
    });
    await expect(second).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});

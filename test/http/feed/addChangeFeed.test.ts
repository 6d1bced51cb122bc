import { mkdtemp } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Server, startServer } from "../../../src/http/startServer.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/openEmbeddedStore.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { record } from "../../support/record.ts";
import { startToy } from "../startToy.ts";
import { readEvents } from "./readEvents.ts";

const files = { host: "127.0.0.1", port: 0, queriesFolder: "queries", webFolder: "dist/web" };
const put = (store: GraphStore, ...names: string[]) =>
  store.apply({ actor: "tester", upserts: names.map((name) => record(`Project:${name}`, name)) });

describe("/changes", () => {
  let store: GraphStore;
  let server: Server;
  beforeEach(async () => {
    store = await openEmbeddedStore({ model: wsisModel });
    server = await startServer({ store, ...files, feed: { pollMillis: 20, heartbeatMillis: 100, mostOfOne: 3 } });
  });
  afterEach(async () => {
    await server.close();
    await store.close();
  });

  it("tells of each revision once, in order, as changes(after:) does, and goes on after the last one known", async () => {
    await put(store, "one");
    await put(store, "two", "more");
    const following = await readEvents(`${server.url}/changes?after=1`);
    const { headers } = following.response;
    expect(headers.get("content-type")).toBe("text/event-stream");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-accel-buffering")).toBe("no");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    const second = await following.next();
    await store.apply({
      actor: "tester",
      upserts: [record("Project:three", "Three")],
      deletes: ["Project:two"],
      work: {
        items: [{ id: "Submission:x", owner: "ann@example.org", organisation: "", state: "DRAFT", content: {} }],
        actor: "ann@example.org",
        reason: "secret",
      },
    });
    const third = await following.next();
    following.close();
    expect([second?.id, third?.id]).toEqual(["2", "3"]);
    const answer = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ changes(after: 1) { revision at by changedCount changed deleted } }" }),
    });
    const { data } = (await answer.json()) as { data: { changes: unknown[] } };
    expect([second?.data, third?.data]).toEqual(data.changes);
    // A browser that comes back sends the address that it began with.
    const back = await readEvents(`${server.url}/changes?after=0`, { "last-event-id": "2" });
    expect(await back.next()).toEqual(third);
    back.close();
  });

  it("says at once that it has begun, later that it lives, and begins with what comes next where nothing is said", async () => {
    await put(store, "one");
    const following = await readEvents(`${server.url}/changes`);
    expect(await following.comment()).toContain(": changes after 1");
    expect(await following.comment()).toBe(": still here");
    await put(store, "two");
    expect((await following.next())?.id).toBe("2");
    following.close();
  });

  it("catches up over many pages of the log", async () => {
    for (let turn = 1; turn <= 120; turn++) await put(store, `one-${turn}`);
    const following = await readEvents(`${server.url}/changes?after=0`);
    const ids: (string | undefined)[] = [];
    for (let turn = 0; turn < 120; turn++) ids.push((await following.next())?.id);
    following.close();
    expect(ids).toEqual(Array.from({ length: 120 }, (_, at) => String(at + 1)));
  });

  it.each([
    ["?after=x", {}, 'after: expected the number of a revision, as 41, got "x".'],
    ["?after=-1", {}, 'after: expected the number of a revision, as 41, got "-1".'],
    ["?after=", {}, 'after: expected the number of a revision, as 41, got "".'],
    ["?after=2", {}, "after: there is no revision 2 yet."],
    ["?after=0", { "last-event-id": "x" }, 'Last-Event-ID: expected the number of a revision, as 41, got "x".'],
    ["", { "last-event-id": "7" }, "Last-Event-ID: there is no revision 7 yet."],
  ])("refuses %s %o", async (search, headers, message) => {
    await put(store, "one");
    const response = await fetch(`${server.url}/changes${search}`, { headers });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ message, extensions: { code: "BAD_USER_INPUT" } }] });
  });

  it("answers HEAD without a stream", async () => {
    const response = await fetch(`${server.url}/changes`, { method: "HEAD" });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
  });

  it("has so many streams of one address, tells how many, and takes another when one ends", async () => {
    const open = await Promise.all([1, 2, 3].map(() => readEvents(`${server.url}/changes`)));
    const refused = await fetch(`${server.url}/changes`);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "30"]);
    expect(await refused.text()).toContain("Too many streams of changes go to your address already");
    expect(await (await fetch(`${server.url}/metrics`)).text()).toContain("\nwsis_change_streams 3\n");
    open[0]!.close();
    const another = async () => {
      const { status, body } = await fetch(`${server.url}/changes`);
      await body?.cancel();
      return status;
    };
    await expect.poll(another).toBe(200);
    for (const { close } of open.slice(1)) close();
  });

  it("ends its streams when the server stops, at once", async () => {
    const open = await Promise.all([readEvents(`${server.url}/changes`), readEvents(`${server.url}/changes`)]);
    const begun = Date.now();
    await server.close();
    expect(await Promise.all(open.map(({ next }) => next()))).toEqual([null, null]);
    expect(Date.now() - begun).toBeLessThan(3000);
  });
});

it("/changes tells a service that reads beside a writer what the writer does", async () => {
  const folder = await mkdtemp(join(tmpdir(), "wsis-feed-"));
  const writer = await openEmbeddedStore({ model: wsisModel, folder });
  await put(writer, "one");
  const reader = await openEmbeddedStore({ model: wsisModel, folder, readOnly: true });
  const server = await startServer({ store: reader, ...files, feed: { pollMillis: 20 } });
  const following = await readEvents(`${server.url}/changes`);
  await put(writer, "two");
  expect(await following.next()).toMatchObject({ id: "2", data: { changed: ["Project:two"] } });
  following.close();
  await server.close();
  await reader.close();
  await writer.close();
});

describe("/changes under load", () => {
  /** An event of the largest sort. */
  const event = (revision: number) => ({
    revision,
    at: "2026-01-01T00:00:00.000Z",
    by: "import",
    changedCount: 100,
    changed: Array.from({ length: 100 }, (_, at) => `Project:${"x".repeat(180)}${at}`),
    deleted: [],
  });

  it("takes so many followers in all", async () => {
    const toy = await startToy({ feed: { most: 2 } });
    const open = await Promise.all([1, 2].map(() => readEvents(`${toy.url}/changes`)));
    const refused = await fetch(`${toy.url}/changes`);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "30"]);
    expect(await refused.text()).toContain("Too many follow the changes already");
    for (const { close } of open) close();
    await toy.close();
  });

  it("lets go of who does not read, having kept little for it, and serves the others", async () => {
    const toy = await startToy({ feed: { pollMillis: 10, patienceMillis: 150 } });
    let told = 0;
    Object.assign(toy.api, { sequence: 5000 });
    Object.assign(toy.api.log, {
      changes: async (after: number, limit: number) => {
        told = Math.max(told, after);
        return Array.from({ length: Math.min(limit, 5000 - after) }, (_, at) => event(after + at + 1));
      },
    });
    const { hostname, port } = new URL(toy.url);
    const slow = connect(Number(port), hostname);
    slow.on("error", () => {});
    const closed = new Promise<void>((done) => slow.once("close", () => done()));
    slow.write("GET /changes?after=0 HTTP/1.1\r\nhost: x\r\n\r\n");
    await new Promise((begun) => slow.once("data", begun));
    slow.pause();
    await expect
      .poll(async () => (await fetch(`${toy.url}/metrics`)).text(), { timeout: 10_000 })
      .toContain("\nwsis_change_streams_dropped_total 1\n");
    // What the system keeps for it on the way is all that was made.
    expect(told).toBeLessThan(2000);
    slow.resume();
    await closed;
    const another = await readEvents(`${toy.url}/changes?after=4999`);
    expect((await another.next())?.id).toBe("5000");
    another.close();
    await toy.close();
  });
});

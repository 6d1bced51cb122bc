import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { afterEach, expect, it, vi } from "vitest";
import { startNeo4j } from "../../../scripts/startNeo4j.mjs";
import { type Server as HttpServer, startServer } from "../../../src/http/startServer.ts";
import { importFolder } from "../../../src/import/importFolder.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/openEmbeddedStore.ts";
import { Neo4jSession } from "../../../src/store/neo4j/connect/Neo4jSession.ts";
import { openNeo4jStore } from "../../../src/store/neo4j/openNeo4jStore.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { openReplicaStore } from "../../../src/store/replica/openReplicaStore.ts";
import { expectSame } from "../../support/expectSame.ts";
import { neo4jOptions } from "../../support/neo4jOptions.ts";
import { record } from "../../support/record.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { BRIEF, TestNeo4j, testNeo4j } from "../../support/testNeo4j.ts";

// Servers start and stop within them.
vi.setConfig({ testTimeout: 300_000 });

const server = testNeo4j();
const open = (uri = server.uri) => openNeo4jStore({ model: wsisModel, uri });

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const OPERATION_MILLIS = 3000;

async function serve(store: GraphStore): Promise<HttpServer> {
  const served = await startServer({
    store,
    host: "127.0.0.1",
    port: 0,
    queriesFolder: "queries",
    webFolder: "dist/web",
    limits: { operationMillis: OPERATION_MILLIS },
    answerCache: false,
    logger: { info() {}, error() {} } as never,
  });
  closing.push(
    () => store.close(),
    () => served.close(),
  );
  return served;
}

interface Answer {
  readonly status: number;
  readonly millis: number;
  readonly body: {
    data?: { projects: { totalCount: number } } | null;
    errors?: { extensions: { code: string } }[];
    extensions?: { revision: { sequence: number; stale?: boolean; lagMillis?: number } };
  };
}

async function ask({ url }: HttpServer, query = "{ projects { totalCount } }"): Promise<Answer> {
  const started = Date.now();
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: (await response.json()) as Answer["body"], millis: Date.now() - started };
}

async function total(server: HttpServer): Promise<number | undefined> {
  return (await ask(server)).body.data?.projects.totalCount;
}

async function until(holds: () => Promise<boolean>, millis: number): Promise<void> {
  const end = Date.now() + millis;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It did not come about in ${millis} ms: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

it("outlives a stop of Neo4j: the replica goes on and says that it is stale, direct answers say why not", async () => {
  await server.clear();
  const writer = await open();
  await writer.apply({ actor: "test", upserts: smallGraph });
  await writer.close();
  const direct = await serve(await open());
  const replica = await serve(await openReplicaStore({ primary: await open() }));
  for (const one of [direct, replica]) expect((await ask(one)).body.data?.projects.totalCount).toBe(5);

  await server.stop();
  expect((await ask(replica)).body.data?.projects.totalCount).toBe(5);
  const refused = await ask(direct);
  expect(refused.millis).toBeLessThan(OPERATION_MILLIS + 1000);
  expect(refused.status).toBe(503);
  expect(refused.body.errors?.[0]?.extensions.code).toBe("UNAVAILABLE");
  expect((await fetch(`${direct.url}/ready`)).status).toBe(503);
  const ready = async () =>
    (await (await fetch(`${replica.url}/ready`)).json()) as { stale?: boolean; lagMillis: number };
  await until(async () => (await ready()).stale === true, 10_000);
  expect((await ready()).lagMillis).toBeGreaterThan(5000);
  expect((await ask(replica)).body).toMatchObject({
    data: { projects: { totalCount: 5 } },
    extensions: { revision: { sequence: 1, stale: true } },
  });

  await server.start();
  await until(async () => (await ask(direct)).status === 200, 20_000);
  await until(async () => (await ready()).stale === undefined, 20_000);
  const after = await open();
  await after.apply({ actor: "test", upserts: [record("Project:later", "Later")] });
  await after.close();
  await until(async () => (await ask(replica)).body.data?.projects.totalCount === 6, 20_000);
  expect((await ask(direct)).body.data?.projects.totalCount).toBe(6);
});

it("goes on after an older backup was restored, on what the backup holds", async () => {
  await server.clear();
  const backup = mkdtempSync(join(tmpdir(), "wsis-backup-"));
  closing.push(async () => rmSync(backup, { recursive: true, force: true }));
  const writer = await open();
  await writer.apply({ actor: "test", upserts: smallGraph });
  await writer.close();
  await server.stop();
  cpSync(server.folder, backup, { recursive: true });
  await server.start();
  const store = await open();
  const [direct, replica] = [await serve(store), await serve(await openReplicaStore({ primary: await open() }))];
  await store.apply({ actor: "test", upserts: [record("Project:lost", "Lost")] });
  for (const one of [direct, replica]) await until(async () => (await total(one)) === 6, 30_000);

  await server.stop();
  rmSync(server.folder, { recursive: true });
  cpSync(backup, server.folder, { recursive: true });
  await server.start();
  for (const one of [direct, replica]) await until(async () => (await total(one)) === 5, 30_000);
  const written = await store.apply({ actor: "test", upserts: [record("Project:found", "Found")] });
  expect(written.sequence).toBe(2);
  for (const one of [direct, replica]) {
    await until(async () => (await total(one)) === 6, 30_000);
    const found = await ask(one, '{ projects(where: { ids: ["Project:lost"] }) { totalCount } }');
    expect(found.body.data?.projects.totalCount).toBe(0);
  }
});

async function everything(store: GraphStore): Promise<unknown[]> {
  const records: unknown[] = [];
  for (const { name } of wsisModel.kinds) for await (const one of store.records(name)) records.push(one);
  return records;
}

it("takes an import up again after Neo4j was killed: nothing twice, nothing lost", async () => {
  const folder = mkdtempSync(join(tmpdir(), "wsis-killed-"));
  // In a Java of its own at first, that it can be killed.
  const killed = await startNeo4j(folder, undefined, { ...neo4jOptions, ...BRIEF });
  closing.push(() => killed.stop());
  const first = await open(killed.uri);
  let batches = 0;
  // Labels are nearly half of the seed, and like any other rows.
  const kinds = new Set(wsisModel.kinds.map(({ name }) => name).filter((name) => name !== "Label"));
  const seed = { folder: "seed", actor: "test", kinds };
  const cut = importFolder({
    store: first,
    ...seed,
    batchSize: 300,
    onBatch: () => {
      if (++batches === 4) process.kill(killed.pid, "SIGKILL");
    },
  });
  await expect(cut).rejects.toMatchObject({ code: "UNAVAILABLE" });
  await first.close();
  const again = new TestNeo4j({ folder });
  closing.push(() => again.dispose());
  await again.start();

  const second = await open(again.uri);
  closing.push(() => second.close());
  const before = (await second.reader()).revision.sequence;
  expect(before).toBeGreaterThanOrEqual(3);
  const answer = await importFolder({ store: second, ...seed, batchSize: 300 });
  expect(answer.unchanged).toBeGreaterThanOrEqual(600);
  expect(await importFolder({ store: second, ...seed })).toMatchObject({ accepted: 0 });
  const whole = await openEmbeddedStore({ model: wsisModel });
  closing.push(() => whole.close());
  await importFolder({ store: whole, ...seed });
  expectSame(await everything(second), await everything(whole));
  const changes = await second.changes(0, 1000);
  expect(changes.map(({ sequence }) => sequence)).toEqual(changes.map((_, index) => index + 1));
});

/** A way to Neo4j that can be cut while something is on it. */
class Wire {
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  /** Called with what goes to Neo4j; true: cut the connection before it arrives. */
  cutsAt: (chunk: Buffer) => boolean = () => false;
  cuts = 0;

  constructor(port: number) {
    this.#server = createServer((near) => {
      const far = connect(port, "127.0.0.1");
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(from);
        from.on("error", () => to.destroy());
        from.on("close", () => to.destroy());
      }
      far.pipe(near);
      near.on("data", (chunk) => {
        if (!this.cutsAt(chunk)) return far.write(chunk);
        this.cuts++;
        near.destroy();
        return far.destroy();
      });
    });
  }

  listen(): Promise<string> {
    return new Promise((resolve) => {
      this.#server.listen(0, "127.0.0.1", () => {
        const { port } = this.#server.address() as { port: number };
        resolve(`bolt://127.0.0.1:${port}`);
      });
    });
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }
}

it.each(["ADVANCES", "Change {"])("writes all or nothing when the connection is cut at %s", async (where) => {
  await server.clear();
  const wire = new Wire(Number(new URL(server.uri).port));
  const store = await open(await wire.listen());
  closing.push(
    () => store.close(),
    async () => wire.close(),
  );
  let left = 1;
  wire.cutsAt = (chunk) => chunk.includes(where) && left-- > 0;
  const written = await store.apply({ actor: "test", upserts: smallGraph });
  expect(wire.cuts).toBe(1);
  expect(written.sequence).toBe(1);
  const whole = await openEmbeddedStore({ model: wsisModel });
  closing.push(() => whole.close());
  await whole.apply({ actor: "test", upserts: smallGraph });
  expect(await everything(store)).toEqual(await everything(whole));
  expect(await store.changes(0, 10)).toHaveLength(1);
});

const ENDLESS =
  "UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y WITH x * y AS z WHERE z < 0 RETURN count(z)";

async function running(): Promise<number> {
  const { records } = await server.driver.executeQuery("SHOW TRANSACTIONS YIELD currentQuery");
  return records.filter((row) => String(row.get("currentQuery")).includes("range(1, 1000000)")).length;
}

it("ends what runs on the server at the deadline, and when nobody waits any more", async () => {
  const driver = neo4j.driver(server.uri);
  closing.push(() => driver.close());
  const session = new Neo4jSession(driver, undefined);
  const endless = (options: { deadline?: number; signal?: AbortSignal }) =>
    session.read((transaction) => transaction.run(ENDLESS), options);
  const started = Date.now();
  await expect(endless({ deadline: Date.now() + 1000 })).rejects.toMatchObject({ code: "UNAVAILABLE" });
  expect(Date.now() - started).toBeLessThan(2500);
  await until(async () => (await running()) === 0, 3000);

  const gone = new AbortController();
  const waiting = endless({ deadline: Date.now() + 60_000, signal: gone.signal });
  const refused = expect(waiting).rejects.toMatchObject({ code: "UNAVAILABLE" });
  await until(async () => (await running()) === 1, 5000);
  gone.abort();
  await refused;
  await until(async () => (await running()) === 0, 3000);
});

import { afterEach, beforeEach, expect, it } from "vitest";
import { startServer } from "../../../src/http/startServer.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openNeo4jStore } from "../../../src/store/neo4j/openNeo4jStore.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { openReplicaStore } from "../../../src/store/replica/openReplicaStore.ts";
import { record } from "../../support/record.ts";
import { testNeo4j } from "../../support/testNeo4j.ts";
import { readEvents } from "./readEvents.ts";

const server = testNeo4j();
const direct = () => openNeo4jStore({ model: wsisModel, uri: server.uri });
let other: GraphStore;
beforeEach(async () => {
  await server.clear();
  other = await direct();
});
afterEach(() => other.close());

it.each([
  ["Neo4j", direct],
  ["a replica", async () => openReplicaStore({ primary: await direct() })],
])("/changes over %s tells what another process writes, once it can be read", async (_name, open) => {
  const put = (name: string) => other.apply({ actor: "other", upserts: [record(`Project:${name}`, name)] });
  await put("one");
  const store = await open();
  const files = { queriesFolder: "queries", webFolder: "dist/web" };
  const { url, close } = await startServer({ store, host: "127.0.0.1", port: 0, ...files, feed: { pollMillis: 20 } });
  const following = await readEvents(`${url}/changes?after=0`);
  expect(await following.next()).toMatchObject({ id: "1", data: { by: "other", changed: ["Project:one"] } });
  for (const name of ["two", "three"]) {
    await put(name);
    const event = await following.next();
    expect(event).toMatchObject({ data: { changed: [`Project:${name}`] } });
    expect((await store.reader()).revision.sequence).toBeGreaterThanOrEqual(Number(event?.id));
  }
  // Known to the log, and not to every replica yet.
  await put("four");
  const back = await readEvents(`${url}/changes`, { "last-event-id": "4" });
  expect(back.response.status).toBe(200);
  back.close();
  following.close();
  await close();
  await store.close();
});

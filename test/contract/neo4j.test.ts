import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type LocalNeo4j, startNeo4j } from "../../scripts/startNeo4j.mjs";
import { createApi } from "../../src/api/createApi.ts";
import { importFolder } from "../../src/import/importFolder.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openNeo4jStore } from "../../src/store/neo4j/openNeo4jStore.ts";
import { storeContract } from "./storeContract.ts";

let folder: string;
let server: LocalNeo4j;
let driver: Driver;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "wsis-neo4j-"));
  server = await startNeo4j(folder);
  driver = neo4j.driver(server.uri);
});
afterAll(async () => {
  await driver?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

storeContract({
  name: "neo4j direct",
  snapshots: false,
  open: async () => {
    await driver.executeQuery("MATCH (n) DETACH DELETE n");
    const store = await openNeo4jStore({ model: wsisModel, uri: server.uri });
    return { store, dispose: () => store.close() };
  },
});

it("the questions of queries/ have the same answers on Neo4j", async () => {
  await driver.executeQuery("MATCH (n) DETACH DELETE n");
  const store = await openNeo4jStore({ model: wsisModel, uri: server.uri });
  expect(await importFolder({ store, folder: "seed", actor: "seed" })).toMatchObject({ rejected: 0 });
  const api = createApi({ store });
  for (const file of readdirSync("queries").filter((name) => name.endsWith(".graphql"))) {
    const { data, errors } = await api.execute({ query: readFileSync(`queries/${file}`, "utf8") });
    expect([file, errors]).toEqual([file, undefined]);
    const golden = readFileSync(`queries/${file.replace(".graphql", ".json")}`, "utf8");
    expect([file, JSON.parse(JSON.stringify(data))]).toEqual([file, JSON.parse(golden)]);
  }
  await store.close();
});

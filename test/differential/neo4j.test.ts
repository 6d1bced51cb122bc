import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type LocalNeo4j, startNeo4j } from "../../scripts/startNeo4j.mjs";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import { openNeo4jStore } from "../../src/store/neo4j/openNeo4jStore.ts";
import { graphs } from "../oracle/arbitraries.ts";
import { compareStores } from "./stores.ts";

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

it("500 random operations have the same answers on every store", async () => {
  const asked = await compareStores({
    model: wsisModel,
    graphs,
    graphCount: Number(process.env.GC ?? 8),
    questionCount: Number(process.env.QC ?? 24),
    seed: 20_261_124,
    open: async (records) => {
      await driver.executeQuery("MATCH (n) DETACH DELETE n");
      const embedded = await openEmbeddedStore({ model: wsisModel });
      const direct = await openNeo4jStore({ model: wsisModel, uri: server.uri });
      await embedded.apply({ actor: "test", upserts: records });
      await direct.apply({ actor: "test", upserts: records });
      return {
        stores: { embedded, direct },
        close: async () => {
          await direct.close();
          await embedded.close();
        },
      };
    },
  });
  expect(asked).toBeGreaterThanOrEqual(500);
}, 600_000);

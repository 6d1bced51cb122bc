import { expect, it } from "vitest";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import { openNeo4jStore } from "../../src/store/neo4j/openNeo4jStore.ts";
import { openReplicaStore } from "../../src/store/replica/openReplicaStore.ts";
import { graphs } from "../oracle/arbitraries.ts";
import { sharedNeo4j } from "../support/sharedNeo4j.ts";
import { compareStores } from "./stores.ts";

const server = sharedNeo4j();

it("500 random operations have the same answers on every store", async () => {
  const asked = await compareStores({
    model: wsisModel,
    graphs,
    graphCount: 12,
    questionCount: 36,
    explorationCount: 12,
    seed: 20_261_124,
    open: async (records) => {
      await server.clear();
      const embedded = await openEmbeddedStore({ model: wsisModel });
      const direct = await openNeo4jStore({ model: wsisModel, uri: server.uri });
      const replica = await openReplicaStore({ primary: await openNeo4jStore({ model: wsisModel, uri: server.uri }) });
      await embedded.apply({ actor: "test", upserts: records });
      await replica.apply({ actor: "test", upserts: records });
      return {
        stores: { embedded, direct, replica },
        close: async () => {
          await direct.close();
          await replica.close();
          await embedded.close();
        },
      };
    },
  });
  expect(asked).toBeGreaterThanOrEqual(500);
}, 1_200_000);

import type { Model } from "../../src/model/createModel.ts";
import type { NodeRecord } from "../../src/model/types.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import { openNeo4jStore } from "../../src/store/neo4j/openNeo4jStore.ts";
import { openReplicaStore } from "../../src/store/replica/openReplicaStore.ts";
import type { TestNeo4j } from "../support/testNeo4j.ts";

/** The same records in a store of each sort: embedded, Neo4j by Cypher, and a replica of that Neo4j. */
export async function openStores(model: Model, server: TestNeo4j, records: readonly NodeRecord[]) {
  await server.clear();
  const embedded = await openEmbeddedStore({ model });
  const direct = await openNeo4jStore({ model, uri: server.uri });
  const replica = await openReplicaStore({ primary: await openNeo4jStore({ model, uri: server.uri }) });
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
}

import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { createApi } from "../../src/api/createApi.ts";
import { importFolder } from "../../src/import/importFolder.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openNeo4jStore } from "../../src/store/neo4j/openNeo4jStore.ts";
import type { GraphStore } from "../../src/store/port.ts";
import { openReplicaStore } from "../../src/store/replica/openReplicaStore.ts";
import { roundedAnswer } from "../support/roundedAnswer.ts";
import { testNeo4j } from "../support/testNeo4j.ts";
import { storeContract } from "./storeContract.ts";

const server = testNeo4j();
const direct = () => openNeo4jStore({ model: wsisModel, uri: server.uri });
const replica = async () => openReplicaStore({ primary: await direct() });

function opening(open: () => Promise<GraphStore>) {
  return async () => {
    await server.clear();
    const store = await open();
    return { store, dispose: () => store.close() };
  };
}

storeContract({ name: "neo4j direct", snapshots: false, open: opening(direct) });
storeContract({ name: "neo4j with a replica", snapshots: true, open: opening(replica) });

it("the questions of queries/ have the same answers on Neo4j and on a replica of it", async () => {
  await server.clear();
  const stores = [await replica(), await direct()];
  const [first] = stores as [GraphStore, GraphStore];
  expect(await importFolder({ store: first, folder: "seed", actor: "seed" })).toMatchObject({ rejected: 0 });
  for (const store of stores) {
    const api = createApi({ store });
    for (const file of readdirSync("queries").filter((name) => name.endsWith(".graphql"))) {
      const { data, errors } = await api.execute({ query: readFileSync(`queries/${file}`, "utf8") });
      expect([file, errors]).toEqual([file, undefined]);
      const golden = readFileSync(`queries/${file.replace(".graphql", ".json")}`, "utf8");
      expect([file, roundedAnswer(data)]).toEqual([file, JSON.parse(golden)]);
    }
    await store.close();
  }
}, 600_000);

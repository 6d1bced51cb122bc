import { afterEach, beforeEach, describe } from "vitest";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openNeo4jStore } from "../../../src/store/neo4j/openNeo4jStore.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { openReplicaStore } from "../../../src/store/replica/openReplicaStore.ts";
import { testNeo4j } from "../../support/testNeo4j.ts";
import { contestStory } from "./contestStory.ts";
import { erasureStory } from "./erasureStory.ts";
import { manyAtOnce } from "./manyAtOnce.ts";
import { mergeStory } from "./mergeStory.ts";
import { randomWorkflows } from "./randomWorkflows.ts";
import { submissionStory } from "./submissionStory.ts";

const server = testNeo4j();
const direct = () => openNeo4jStore({ model: wsisModel, uri: server.uri });
const replica = async () => openReplicaStore({ primary: await direct() });

describe.each([
  ["neo4j direct", direct],
  ["neo4j with a replica", replica],
] as const)("%s", (_, open) => {
  let store: GraphStore;
  beforeEach(async () => {
    await server.clear();
    store = await open();
  });
  afterEach(() => store.close());
  submissionStory(() => store);
  contestStory(() => store);
  mergeStory(() => store);
  erasureStory(() => store);
  randomWorkflows(() => store, 5);
  manyAtOnce(() => [store]);
});

describe("two services on one neo4j", () => {
  let stores: GraphStore[];
  beforeEach(async () => {
    await server.clear();
    stores = [await replica(), await direct()];
  });
  afterEach(() => Promise.all(stores.map((store) => store.close())));
  manyAtOnce(() => stores);
});

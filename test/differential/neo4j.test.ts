import { expect, it } from "vitest";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { graphs } from "../oracle/arbitraries.ts";
import { testNeo4j } from "../support/testNeo4j.ts";
import { openStores } from "./openStores.ts";
import { compareStores } from "./stores.ts";

const server = testNeo4j();

it("500 random operations have the same answers on every store", async () => {
  const asked = await compareStores({
    model: wsisModel,
    graphs,
    graphCount: 9,
    questionCount: 36,
    explorationCount: 12,
    seed: 20_261_124,
    open: (records) => openStores(wsisModel, server, records),
  });
  expect(asked).toBeGreaterThanOrEqual(500);
}, 1_200_000);

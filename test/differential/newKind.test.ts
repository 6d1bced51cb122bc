import { expect, it } from "vitest";
import { graphsOf } from "../oracle/arbitraries.ts";
import { testNeo4j } from "../support/testNeo4j.ts";
import { toyModel } from "../support/toyModel.ts";
import { openStores } from "./openStores.ts";
import { compareStores } from "./stores.ts";

const server = testNeo4j();

it("a kind that is a model entry alone has the same answers on every store", async () => {
  const asked = await compareStores({
    model: toyModel,
    graphs: graphsOf(toyModel),
    kind: "Toy",
    graphCount: 1,
    questionCount: 6,
    explorationCount: 2,
    seed: 20_261_127,
    open: (records) => openStores(toyModel, server, records),
  });
  expect(asked).toBeGreaterThanOrEqual(8);
}, 600_000);

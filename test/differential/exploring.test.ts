import { expect, it } from "vitest";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { graphs } from "../oracle/arbitraries.ts";
import { graphReader, storeOver } from "../support/graphReader.ts";
import { differential } from "./differential.ts";

it("600 random filters with walks, ordered by counts, answer as a scan of the records does", async () => {
  const asked = await differential({
    model: wsisModel,
    graphs,
    graphCount: 20,
    questionCount: 30,
    seed: 20_261_125,
    exploring: true,
    open: async (records) => {
      const reader = graphReader(wsisModel, records);
      return { store: storeOver(wsisModel, reader), reader, close: async () => {} };
    },
  });
  expect(asked).toBe(600);
});

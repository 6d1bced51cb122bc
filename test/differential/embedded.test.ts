import { expect, it } from "vitest";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import { graphs } from "../oracle/arbitraries.ts";
import { differential } from "./differential.ts";

it("2,000 random filter trees answer as a scan of the records does", async () => {
  const asked = await differential({
    model: wsisModel,
    graphs,
    graphCount: 50,
    questionCount: 40,
    seed: 20_261_124,
    open: async (records) => {
      const store = await openEmbeddedStore({ model: wsisModel });
      await store.apply({ actor: "test", upserts: records });
      return { store, reader: await store.reader(), close: () => store.close() };
    },
  });
  expect(asked).toBe(2000);
});

import { afterEach, beforeEach, describe, expect } from "vitest";
import { verifyStore } from "../../src/cli/verifyStore.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import type { GraphStore } from "../../src/store/port.ts";
import { itTakesReportedCases, knownRecords } from "./reportedCases.ts";

let store: GraphStore;
beforeEach(async () => {
  store = await openEmbeddedStore({ model: wsisModel });
  await store.apply({ actor: "test", upserts: knownRecords });
});
afterEach(() => store.close());

const isSound = async () => expect((await verifyStore(store)).findings).toEqual([]);

describe("import into the embedded store leaves it sound after", () => itTakesReportedCases(() => store, isSound));

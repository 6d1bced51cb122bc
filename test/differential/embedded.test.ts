import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { NodeRecord } from "../../src/model/types.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import type { GraphWorkers } from "../../src/store/local/GraphWorkers.ts";
import { graphs } from "../oracle/arbitraries.ts";
import { graphWorkers } from "../support/graphWorkers.ts";
import { differential } from "./differential.ts";

let opened = 0;

const inMemory = (records: readonly NodeRecord[]) => open(records);

/** Where workers get every question. */
const byWorkers = (records: readonly NodeRecord[]) => open(records, graphWorkers());

async function open(records: readonly NodeRecord[], workers?: GraphWorkers) {
  const store = await openEmbeddedStore({ model: wsisModel, ...(workers && { workers }) });
  await store.apply({ actor: "test", upserts: records });
  return { store, reader: await store.reader(), close: () => store.close() };
}

/** A graph whose image went through a file, and which took in some of the records since. */
async function fromImage(records: readonly NodeRecord[]) {
  const folder = mkdtempSync(join(tmpdir(), "wsis-differential-"));
  const open = () => openEmbeddedStore({ model: wsisModel, folder, stamp: () => "test" });
  const before = await open();
  await before.apply({ actor: "test", upserts: records.slice(0, -3) });
  await before.reader();
  await before.close();
  const store = await open();
  await store.apply({ actor: "test", upserts: records.slice(-3) });
  const close = async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { store, reader: await store.reader(), close };
}

/** Files and threads take their time: some graphs go through them. */
const ways = [inMemory, inMemory, fromImage, inMemory, inMemory, byWorkers];

it("2,000 random filter trees answer as a scan of the records does", async () => {
  const asked = await differential({
    model: wsisModel,
    graphs,
    graphCount: 50,
    questionCount: 40,
    seed: 20_261_124,
    open: (records) => ways[opened++ % ways.length]!(records),
  });
  expect(asked).toBe(2000);
});

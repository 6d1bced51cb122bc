import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStore } from "../../src/cli/openStore.ts";
import type { GraphStore } from "../../src/store/port.ts";
import { smallGraph } from "../support/smallGraph.ts";

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "wsis-open-"));
});
afterAll(() => rm(data, { recursive: true, force: true }));

async function sizeOf(store: GraphStore, kind: string): Promise<number> {
  let size = 0;
  for await (const _ of store.records(kind)) size++;
  return size;
}

it("a folder without a store gets the framework alone where no seed is wanted, and is then only read", async () => {
  const store = await openStore({ data, seed: false }, "read");
  const sizes = await Promise.all(
    ["ActionLine", "Sdg", "Linkage", "PrizeCategory", "Project", "Event"].map((kind) => sizeOf(store, kind)),
  );
  expect(sizes.map((size) => size > 0)).toEqual([true, true, true, true, false, false]);
  expect(await store.changes(0, 10)).toMatchObject([{ sequence: 1, actor: "seed" }]);
  const write = store.apply({ actor: "test", upserts: smallGraph.slice(0, 1) });
  await expect(write).rejects.toMatchObject({ code: "READ_ONLY" });
  await store.close();
});

it.each(["read", "write"] as const)("a store that holds anything is opened to %s as it is", async (mode) => {
  const store = await openStore({ data }, mode);
  expect(await store.changes(0, 10)).toHaveLength(1);
  expect(await sizeOf(store, "Project")).toBe(0);
  await store.close();
});

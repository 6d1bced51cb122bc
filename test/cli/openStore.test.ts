import { existsSync, statSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/cli/openStore.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
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

describe("what only reads", () => {
  const nowhere = () => join(data, "mistyped");

  it("makes no store where there is none", async () => {
    await expect(openStore({ data: nowhere() }, "read")).rejects.toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringContaining(`There is no store in ${nowhere()}`),
    });
    expect(existsSync(nowhere())).toBe(false);
  });

  it("does not fill an empty one, nor a file of no length", async () => {
    const empty = join(data, "empty");
    await (await openEmbeddedStore({ model: wsisModel, folder: empty })).close();
    await expect(openStore({ data: empty }, "read")).rejects.toMatchObject({ code: "NOT_FOUND" });
    writeFileSync(join(empty, "wsis.sqlite"), "");
    await expect(openStore({ data: empty }, "read")).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(statSync(join(empty, "wsis.sqlite")).size).toBe(0);
  });

  it("checks against the seed where there is no store yet, and writes nothing", async () => {
    const store = await openStore({ data: nowhere(), seed: false }, "check");
    expect(await sizeOf(store, "Sdg")).toBe(17);
    await store.close();
    expect(existsSync(nowhere())).toBe(false);
  });
});

it("a folder without a store gets the framework alone where no seed is wanted", async () => {
  const store = await openStore({ data, seed: false }, "write");
  const sizes = await Promise.all(
    ["ActionLine", "Sdg", "Linkage", "PrizeCategory", "Project", "Event"].map((kind) => sizeOf(store, kind)),
  );
  expect(sizes.map((size) => size > 0)).toEqual([true, true, true, true, false, false]);
  expect(await store.changes(0, 10)).toMatchObject([{ sequence: 1, actor: "seed" }]);
  await store.close();
});

it.each(["read", "check", "write"] as const)("a store that holds anything is opened to %s as it is", async (mode) => {
  const store = await openStore({ data }, mode);
  expect(await store.changes(0, 10)).toHaveLength(1);
  expect(await sizeOf(store, "Project")).toBe(0);
  if (mode !== "write")
    await expect(store.apply({ actor: "test", upserts: smallGraph.slice(0, 1) })).rejects.toMatchObject({
      code: "READ_ONLY",
    });
  await store.close();
});

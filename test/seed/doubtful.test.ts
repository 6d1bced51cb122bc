import { beforeAll, describe, expect, it } from "vitest";
import { nodeId } from "../../src/model/record/nodeId.ts";
import type { NodeRecord } from "../../src/model/types.ts";
import { seededStore } from "../support/seededStore.ts";
import { doubts } from "./doubtful.ts";

const records = new Map<string, NodeRecord>();
beforeAll(async () => {
  const store = await seededStore();
  for (const { name } of store.model.kinds)
    for await (const record of store.records(name)) records.set(record.id, record);
});

describe("the seed does not call verified", () => {
  it.each(Object.entries(doubts))("%s, and says why", (_, cases) => {
    for (const [kind, keys, why] of cases)
      for (const key of keys.split(" ")) {
        const found = records.get(nodeId(kind, key));
        expect([kind, key, found?.verified]).toEqual([kind, key, false]);
        expect(found?.sources.filter((source) => /unverified/.test(source)).join(" | ")).toContain(why);
      }
  });

  it("what a source calls inferred, derived, lost or printed otherwise", () => {
    const told = /inferred|derived|heading lost|\(prints (?!about)|drawn, not|completed by us/i;
    const called = [...records.values()].filter(({ sources, verified }) => verified && told.test(sources.join(" | ")));
    // The facilitators of C7 are those of its sub-lines, which is no doubt.
    expect(called.map(({ id }) => id)).toEqual(["ActionLine:C7"]);
  });
});

it("every record has a source, and those that are not verified have one that says so", () => {
  for (const { id, sources, verified } of records.values()) {
    expect([id, sources.length > 0]).toEqual([id, true]);
    expect([id, verified]).toEqual([id, !sources.some((source) => /unverified/i.test(source))]);
  }
});

import { expect, it } from "vitest";
import type { WorkItem } from "../../src/model/workbench/WorkItem.ts";
import type { GraphStore } from "../../src/store/port.ts";
import { record } from "../support/record.ts";
import { smallGraph } from "../support/smallGraph.ts";

const item = (id: string, rest: Partial<WorkItem> = {}): WorkItem => ({
  id,
  owner: "alice",
  organisation: "itu",
  state: "SUBMITTED",
  content: { title: "Café", list: [1, null, { deep: true }] },
  ...rest,
});

/** What every store does with what is not published. */
export function workbench(theStore: () => GraphStore): void {
  const leave = (items: readonly WorkItem[], rest: { actor?: string | null; discards?: string[] } = {}) =>
    theStore().apply({ actor: "public", upserts: [], work: { items, actor: "alice", reason: "for tests", ...rest } });
  const ids = async (query: Parameters<GraphStore["work"]>[0]) => (await theStore().work(query)).map(({ id }) => id);

  it("keeps items beside the graph, in a log of their own", async () => {
    await theStore().apply({ actor: "tester", upserts: smallGraph });
    expect(await leave([item("Submission:1")])).toEqual({ sequence: 1, changed: [], workSequence: 1 });
    expect(await leave([item("Submission:1", { state: "CLAIMED" })])).toMatchObject({ sequence: 1, workSequence: 2 });
    expect(await theStore().work({ ids: ["Submission:none", "Submission:1"] })).toEqual([
      item("Submission:1", { state: "CLAIMED" }),
    ]);
    expect(await theStore().changes(0, 10)).toHaveLength(1);
    const reader = await theStore().reader();
    expect(reader.revision.sequence).toBe(1);
    expect(await reader.nodes(["Submission:1"])).toEqual([null]);
    const log = await theStore().workChanges(0, 10);
    expect(log).toMatchObject([
      { sequence: 1, actor: "alice", reason: "for tests", items: ["Submission:1"], published: 0 },
      { sequence: 2, items: ["Submission:1"] },
    ]);
    expect(log.every(({ at }) => !Number.isNaN(Date.parse(at)))).toBe(true);
    expect(await theStore().workChanges(1, 10)).toHaveLength(1);
    expect(await theStore().workChanges(0, 1)).toHaveLength(1);
  });

  it("publishes a record and its item together, or neither", async () => {
    const written = await theStore().apply({
      actor: "public",
      upserts: [record("Project:new", "New")],
      work: { items: [item("Submission:1", { state: "PUBLISHED" })], actor: "bob", reason: "good" },
    });
    expect(written).toEqual({ sequence: 1, changed: ["Project:new"], workSequence: 1 });
    expect(await theStore().workChanges(0, 10)).toMatchObject([{ actor: "bob", published: 1 }]);
    await theStore().apply({ actor: "tester", upserts: [], deletes: ["Project:new"] });
    const again = theStore().apply({
      actor: "public",
      upserts: [record("Project:new", "New")],
      work: { items: [item("Submission:2")], actor: "bob", reason: "good" },
    });
    await expect(again).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await theStore().work({ ids: ["Submission:2"] })).toEqual([]);
    expect(await theStore().workChanges(0, 10)).toHaveLength(1);
  });

  it("pages items by kind, owner, organisation and state, both ways", async () => {
    await leave([
      item("Submission:3", { owner: "bob" }),
      item("Submission:1"),
      item("Submission:2", { state: "RETURNED", organisation: "" }),
      item("Vote:1", { owner: "" }),
    ]);
    expect(await ids({ limit: 9 })).toEqual(["Submission:1", "Submission:2", "Submission:3", "Vote:1"]);
    expect(await ids({ kind: "Submission", limit: 2, descending: true })).toEqual(["Submission:3", "Submission:2"]);
    expect(await ids({ kind: "Submission", limit: 2, descending: true, after: "Submission:2" })).toEqual([
      "Submission:1",
    ]);
    expect(await ids({ kind: "Submission", after: "Submission:1", limit: 9 })).toEqual([
      "Submission:2",
      "Submission:3",
    ]);
    expect(await ids({ kind: "Submission", owner: "alice", limit: 9 })).toEqual(["Submission:1", "Submission:2"]);
    expect(await ids({ kind: "Submission", organisation: "itu", states: ["SUBMITTED"], limit: 9 })).toEqual([
      "Submission:1",
      "Submission:3",
    ]);
    expect(await ids({ kind: "Submission", states: ["RETURNED", "SUBMITTED"], limit: 1 })).toEqual(["Submission:1"]);
    expect(await ids({ ids: [] })).toEqual([]);
  });

  it("tells of what nobody may learn in no log, and forgets what is discarded", async () => {
    expect(await leave([item("Vote:1")], { actor: null })).toMatchObject({ workSequence: 0 });
    expect(await theStore().workChanges(0, 10)).toEqual([]);
    expect(await ids({ kind: "Vote", limit: 9 })).toEqual(["Vote:1"]);
    expect(await leave([], { discards: ["Vote:1"] })).toMatchObject({ workSequence: 1 });
    expect(await ids({ kind: "Vote", limit: 9 })).toEqual([]);
  });

  it("gives an update the items as they are and the time of the write, and writes nothing for none", async () => {
    await leave([item("Submission:1")]);
    const update = { actor: "public", ids: ["Project:x"], items: ["Submission:0", "Submission:1"] };
    const seen: unknown[] = [];
    const answer = await theStore().update({
      ...update,
      change: (present, { at, sequence, items }) => {
        seen.push(present, sequence, items);
        const next = item("Submission:1", { content: { at } });
        return { upserts: [], work: { items: [next], actor: "alice", reason: "" } };
      },
    });
    expect(answer).toMatchObject({ sequence: 0, workSequence: 2 });
    expect(seen.slice(-3)).toEqual([[null], 0, [null, item("Submission:1")]]);
    const [found] = await theStore().work({ ids: ["Submission:1"] });
    const [, change] = await theStore().workChanges(0, 10);
    expect(found?.content).toEqual({ at: change?.at });
    expect(await theStore().update({ ...update, change: () => ({ upserts: [] }) })).toMatchObject({ workSequence: 2 });
  });

  it("forgets who somebody is in its log, and nothing else", async () => {
    await leave([item("Submission:1")]);
    await leave([item("Submission:2")], { actor: "bob@example.org" });
    const told = { actor: "public", upserts: [] };
    const work = {
      items: [item("Submission:3")],
      actor: "carol",
      reason: "as bob@example.org, not rebob@example.org, said",
    };
    await theStore().apply({ ...told, work });
    const before = await theStore().workChanges(0, 9);
    expect(await theStore().forget("bob@example.org")).toBe(2);
    expect(await theStore().workChanges(0, 9)).toEqual([
      before[0],
      { ...before[1], actor: "erased" },
      { ...before[2], reason: "as erased, not rebob@example.org, said" },
    ]);
    expect(await theStore().forget("bob@example.org")).toBe(0);
    expect(await theStore().forget("alice")).toBe(1);
    // A subject that is a word as any is not looked for in texts.
    expect(await theStore().forget("said")).toBe(0);
  });

  it("lets one update in at a time", async () => {
    await leave([item("Submission:1", { content: 0 })]);
    const count = () =>
      theStore().update({
        actor: "public",
        ids: [],
        items: ["Submission:1"],
        change: (_, { items: [found] }) => ({
          upserts: [],
          work: { items: [item("Submission:1", { content: Number(found?.content) + 1 })], actor: "x", reason: "" },
        }),
      });
    await Promise.all(Array.from({ length: 20 }, count));
    expect((await theStore().work({ ids: ["Submission:1"] }))[0]?.content).toBe(20);
    expect((await theStore().workChanges(0, 99)).map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 21 }, (_, index) => index + 1),
    );
  });
}

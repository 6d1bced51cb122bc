import { expect, it } from "vitest";
import type { GraphStore } from "../../../src/store/port.ts";
import { runningContest } from "../../support/runningContest.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { ada, aKey, alan, alice, desk, person, rita } from "./people.ts";

const ERASE = `mutation ($input: ErasePersonInput!) { it: erasePerson(input: $input) {
  record { items removed entries votes } problems { code path } revision } }`;

/** What is left of who asked to be erased, on any store. */
export function erasureStory(theStore: () => GraphStore): void {
  it("who asks for it is erased from the workbench and its log; what was published stays", async () => {
    const store = theStore();
    await store.apply({ actor: "tester", upserts: smallGraph });
    await store.apply({
      actor: "t",
      upserts: [],
      work: { items: runningContest("2026", "VOTING"), actor: "t", reason: "" },
    });
    const { submit, act, revise, published, tell } = desk(store);
    const erase = async (subject: string, rest: object = {}, who = ada) =>
      (await tell(who, ERASE, { input: { subject, reason: "asked by letter", idempotencyKey: aKey(), ...rest } })).it;
    const zoe = person("zoe+list@example.org", "CONTRIBUTOR", "itu");
    const alone = person("zoe+list@example.org", "CONTRIBUTOR");
    const handedIn = await submit(zoe, {
      title: "For all of us",
      summary: "Ask zoe+list@example.org, or Zoe+List@Example.org.",
    });
    const draft = await submit(alone, { title: "Mine alone" }, { asDraft: true });
    const theirs = await submit(alice, { title: "Another's" });
    const claimed = await act(rita, "claim", theirs.record);
    await act(rita, "return", claimed.record, { note: "Talk to zoe+list@example.org." });
    const begun = await submit(alone, { title: "Published of Zoe" });
    const accepted = await act(rita, "accept", (await act(rita, "claim", begun.record)).record);
    await published({ title: "Published of Alice" });
    for (const voter of [alone, alice])
      await tell(voter, "mutation ($input: VoteInput!) { vote(input: $input) { problems { code } } }", {
        input: { contest: "2026", entry: "ContestEntry:2026-clinic", idempotencyKey: aKey() },
      });
    const told = async () => JSON.stringify([await store.work({ limit: 9999 }), await store.workChanges(0, 9999)]);
    expect(await told()).toMatch(/zoe\+list@example\.org/);
    const [graph, log] = [await store.changes(0, 99), await store.workChanges(0, 99)];
    expect(await erase("zoe+list@example.org")).toMatchObject({
      problems: [],
      // Three by them, and one that names them in its reason.
      record: { removed: 1, votes: 1, entries: 4 },
    });
    expect(await told()).not.toMatch(/zoe\+list@example\.org/i);
    expect(await told()).toContain(alice.subject);
    expect(await store.changes(0, 99)).toEqual(graph);
    const after = await store.workChanges(0, 99);
    expect(after.map(({ sequence }) => sequence)).toEqual(after.map((_, index) => index + 1));
    expect(after.slice(0, log.length).filter(({ actor }) => actor === "erased")).toHaveLength(3);
    expect(await store.work({ ids: [draft.record.id] })).toEqual([]);
    expect(await store.work({ kind: "Vote", limit: 9 })).toHaveLength(1);
    const { id } = accepted.record.published;
    expect((await (await store.reader()).nodes([id]))[0]).toMatchObject({ name: "Published of Zoe" });
    // What was handed in for an organisation is that of the organisation.
    const revised = await revise(alan, handedIn.record, { title: "For all of us" });
    expect(revised).toMatchObject({ problems: [], record: { state: "SUBMITTED" } });
    expect(await erase("zoe+list@example.org")).toMatchObject({
      record: { items: 0, removed: 0, entries: 0, votes: 0 },
    });
    // A name as any is erased where it says who somebody is, and left where it is a word.
    const bob = person("bob", "CONTRIBUTOR", "itu");
    const { record: named } = await submit(bob, { title: "bob" });
    expect(await erase("bob")).toMatchObject({ record: { entries: 1, removed: 0 } });
    const [item] = await store.work({ ids: [named.id] });
    expect(item).toMatchObject({
      owner: "erased",
      content: { values: { title: "bob" }, authors: ["erased"], events: [{ by: "erased" }] },
    });
    const codes = async (subject: string, rest: object = {}) =>
      (await erase(subject, rest)).problems.map(({ code, path }: { code: string; path: string }) => `${code} ${path}`);
    expect(await codes(" ")).toEqual(["REQUIRED input.subject"]);
    expect(await codes("bob", { reason: "bob asked" })).toEqual(["INVALID input.reason"]);
    expect(await codes(ada.subject)).toEqual(["INVALID input.subject"]);
  });
}

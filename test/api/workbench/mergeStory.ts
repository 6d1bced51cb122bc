import { expect, it } from "vitest";
import { verifyStore } from "../../../src/cli/verifyStore.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { record } from "../../support/record.ts";
import { runningContest } from "../../support/runningContest.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { ada, aKey, alice, desk, rita } from "./people.ts";

const MERGE =
  "record { duplicate into outcome moved revision reason role organisation node { id name } } problems { code path message received } revision";

/** A second clinic, as somebody entered it again. */
const double = record(
  "Project:clinics",
  "Clinics on line",
  { summary: "The same, said twice", url: "https://example.org/clinic" },
  {
    PROJECT_ACTION_LINE: ["C2", "C7-EHEA/SUGGESTED"],
    PROJECT_TARGET: ["3.8", "4.4/SUGGESTED"],
    PROJECT_COUNTRY: ["RWA", "KEN"],
    PROJECT_STAKEHOLDER: ["club"],
  },
);
const entry = record(
  "PrizeEntry:2019-clinics",
  "Clinics on line",
  { year: 2019, status: "NOMINATED" },
  { PRIZE_ENTRY_PROJECT: ["clinics"] },
);
const label = record("Label:Project.clinics.fr", "Cliniques", {
  ofKind: "Project",
  ofKey: "clinics",
  lang: "fr",
  text: "Cliniques",
});
const written = (of: ReturnType<typeof record>, source: string) => ({ ...of, sources: [source] });

/** What becomes of records that stand twice for the same, on any store. */
export function mergeStory(theStore: () => GraphStore): void {
  const open = async () => {
    const { tell, run, published, revise, act } = desk(theStore());
    await theStore().apply({ actor: "tester", upserts: smallGraph });
    await theStore().apply({ actor: "tester", upserts: [written(double, "https://example.org/second"), entry, label] });
    const sequence = async () => (await theStore().reader()).revision.sequence;
    const mutate = async (name: string, type: string, input: object, caller = rita) =>
      (
        await tell(caller, `mutation ($input: ${type}!) { it: ${name}(input: $input) { ${MERGE} } }`, {
          input: { idempotencyKey: aKey(), reason: "The same clinic", ...input },
        })
      ).it;
    const merge = async (duplicate: string, into: string, rest: object = {}) =>
      mutate("mergeRecords", "MergeRecordsInput", { duplicate, into, expectedRevision: await sequence(), ...rest });
    const unmerge = (duplicate: string, rest: object = {}) =>
      mutate("unmergeRecords", "UnmergeRecordsInput", { duplicate, expectedRevision: 1, ...rest });
    const held = async (...ids: string[]) => (await theStore().reader()).nodes(ids);
    const resolved = async (...ids: string[]) =>
      (await tell(null, "query ($ids: [String!]!) { resolve(ids: $ids) { status id successor node { id } } }", { ids }))
        .resolve;
    const counts = async (revision?: number) => {
      const asked = `projects { totalCount } kenya: projects(where: { countries: { any: ["KEN"] } }) { totalCount }
        c2: projects(where: { actionLines: { any: ["C2"] } }) { totalCount } actionLine(code: "C7-EHEA") { projects { totalCount } }
        project(key: "clinic") { prizeEntries { totalCount } stakeholders { totalCount } similar { node { key } } }
        search(query: "clinics") { totalCount }`;
      if (revision === undefined) return tell(null, `{ ${asked} }`);
      return (await tell(null, `{ asOf(revision: ${revision}) { ${asked} } }`)).asOf;
    };
    const sound = async () => expect((await verifyStore(theStore())).findings).toEqual([]);
    return { tell, run, published, revise, act, merge, unmerge, held, resolved, counts, sequence, sound };
  };

  it("is as it was at each revision: two, one, two again", async () => {
    const { merge, unmerge, counts, sequence, tell } = await open();
    const then = new Map([[await sequence(), await counts()]]);
    await merge("Project:clinics", "Project:clinic");
    const merged = await sequence();
    then.set(merged, await counts());
    const statusAt = async (revision: number) => {
      const fields = 'resolve(ids: ["Project:clinics"]) { status id }';
      return (await tell(null, `{ asOf(revision: ${revision}) { ${fields} } }`)).asOf.resolve[0];
    };
    expect(await statusAt(merged - 1)).toEqual({ status: "CURRENT", id: "Project:clinics" });
    expect(await statusAt(merged)).toEqual({ status: "REDIRECTED", id: "Project:clinic" });
    await unmerge("Project:clinics");
    then.set(await sequence(), await counts());
    expect(then.size).toBe(3);
    for (const [revision, answers] of then) expect([revision, await counts(revision)]).toEqual([revision, answers]);
    expect(await statusAt(merged)).toEqual({ status: "RETIRED", id: "Project:clinics" });
    expect(await statusAt(merged + 1)).toEqual({ status: "CURRENT", id: "Project:clinics" });
  });

  it("merges two records in one change: tags, links and names are those of both, and the old id leads to what is left", async () => {
    const { merge, held, resolved, counts, sequence, sound } = await open();
    const before = await counts();
    const [revision] = [await sequence()];
    const key = aKey();
    const told = await merge("Project:clinics", "Project:clinic", { idempotencyKey: key });
    expect(told).toMatchObject({
      problems: [],
      revision: revision + 1,
      record: {
        outcome: "MERGED",
        moved: ["PrizeEntry:2019-clinics", "Label:Project.clinic.fr", "Label:Project.clinics.fr"],
        revision: 1,
        role: "REVIEWER",
        organisation: "who",
        node: { id: "Project:clinic", name: "Clinic online" },
      },
    });
    // Asked again after a lost answer.
    expect(
      await merge("Project:clinics", "Project:clinic", { idempotencyKey: key, expectedRevision: revision }),
    ).toEqual(told);
    expect(await sequence()).toBe(revision + 1);
    const [clinic, gone, prize, french, frenchBefore] = await held(
      "Project:clinic",
      "Project:clinics",
      "PrizeEntry:2019-clinics",
      "Label:Project.clinic.fr",
      "Label:Project.clinics.fr",
    );
    expect([gone, frenchBefore]).toEqual([null, null]);
    expect(clinic).toMatchObject({
      name: "Clinic online",
      properties: { summary: "Health records for villages", url: "https://example.org/clinic", yearStart: 2015 },
    });
    expect(clinic!.links).toEqual({
      // What one declares and the other suggests is declared; each tag is as it was said.
      PROJECT_ACTION_LINE: [{ key: "C7-EHEA" }, { key: "C2" }],
      PROJECT_TARGET: [{ key: "3.8" }, { key: "4.4", basis: "SUGGESTED", confidence: "high", because: "says so" }],
      PROJECT_COUNTRY: [{ key: "RWA" }, { key: "KEN" }],
      PROJECT_STAKEHOLDER: [{ key: "moh-rwa" }, { key: "itu" }, { key: "club" }],
    });
    expect(clinic!.sources).toEqual([
      ...smallGraph.find(({ id }) => id === clinic!.id)!.sources,
      "https://example.org/second",
    ]);
    expect(prize!.links.PRIZE_ENTRY_PROJECT).toEqual([{ key: "clinic" }]);
    expect(french).toMatchObject({ name: "Cliniques", properties: { ofKey: "clinic", text: "Cliniques" } });
    const after = await counts();
    expect(after.projects.totalCount).toBe(before.projects.totalCount - 1);
    expect(after.kenya.totalCount).toBe(before.kenya.totalCount);
    expect(after.c2.totalCount).toBe(before.c2.totalCount);
    expect(after.project).toMatchObject({ prizeEntries: { totalCount: 2 }, stakeholders: { totalCount: 3 } });
    expect(await resolved("Project:clinics", "Project:clinic", "project CLINICS")).toEqual([
      { status: "REDIRECTED", id: "Project:clinic", successor: "Project:clinic", node: { id: "Project:clinic" } },
      { status: "CURRENT", id: "Project:clinic", successor: null, node: { id: "Project:clinic" } },
      { status: "REDIRECTED", id: "Project:clinic", successor: "Project:clinic", node: { id: "Project:clinic" } },
    ]);
    expect(await theStore().changes(revision, 9)).toMatchObject([{ actor: "reviewer of who" }]);
    await sound();
  });

  it("takes a merge back from history, and keeps what was changed since", async () => {
    const { merge, unmerge, held, resolved, counts, sound, run } = await open();
    const ids = ["Project:clinic", "Project:clinics", entry.id, label.id, "Label:Project.clinic.fr"];
    const [before, counted] = [await held(...ids), await counts()];
    await merge("Project:clinics", "Project:clinic");
    expect((await unmerge("Project:clinics", { expectedRevision: 2 })).problems).toMatchObject([{ code: "CONFLICT" }]);
    const undone = await unmerge("Project:clinics");
    expect(undone).toMatchObject({ problems: [], record: { outcome: "UNDONE", revision: 2 } });
    expect(await held(...ids)).toEqual(before);
    expect(await counts()).toEqual(counted);
    expect(await resolved("Project:clinics")).toMatchObject([{ status: "CURRENT", successor: null }]);
    expect((await unmerge("Project:clinics", { expectedRevision: 2 })).problems).toMatchObject([{ code: "STATE" }]);
    // Once more, and meanwhile somebody works on what is left.
    expect((await merge("Project:clinics", "Project:clinic")).record).toMatchObject({ revision: 3 });
    const [clinic] = await held("Project:clinic");
    const links = { ...clinic!.links, PROJECT_SDG: [{ key: "4" }], PROJECT_COUNTRY: [{ key: "EGY" }, { key: "KEN" }] };
    const properties = { ...clinic!.properties, status: "COMPLETED" };
    await theStore().apply({ actor: "editor", upserts: [{ ...clinic!, properties, links }] });
    expect((await unmerge("Project:clinics", { expectedRevision: 3 })).problems).toEqual([]);
    const [kept, again] = await held("Project:clinic", "Project:clinics");
    expect(again).toEqual(before[1]);
    expect(kept).toEqual({
      ...before[0],
      properties: { ...before[0]!.properties, status: "COMPLETED" },
      links: { ...before[0]!.links, PROJECT_SDG: [{ key: "4" }], PROJECT_COUNTRY: [{ key: "EGY" }] },
    });
    const none = await run(
      rita,
      'mutation { unmergeRecords(input: { duplicate: "Project:bare", expectedRevision: 1, reason: "x", idempotencyKey: "12345678" }) { revision } }',
    );
    expect(none.errors[0].extensions.code).toBe("NOT_FOUND");
    await sound();
  });

  it("makes no chains: what led to a record that is merged leads to what is left of it, and back", async () => {
    const { merge, unmerge, resolved, sound } = await open();
    await merge("Project:clinics", "Project:clinic");
    await merge("Project:clinic", "Project:portal");
    expect(await resolved("Project:clinics", "Project:clinic")).toMatchObject([
      { status: "REDIRECTED", id: "Project:portal" },
      { status: "REDIRECTED", id: "Project:portal" },
    ]);
    const items = await theStore().work({ kind: "Redirect", limit: 9 });
    expect(items.map(({ state }) => state)).toEqual(["Project:portal", "Project:portal"]);
    const early = await unmerge("Project:clinics");
    expect(early.problems).toMatchObject([{ code: "REDIRECTED", message: expect.stringContaining("first") }]);
    for (const [duplicate, into] of [
      ["Project:bare", "Project:clinics"],
      ["Project:clinic", "Project:bare"],
    ] as const)
      expect((await merge(duplicate, into)).problems).toMatchObject([
        { code: "REDIRECTED", message: expect.stringContaining("Project:portal") },
      ]);
    expect((await unmerge("Project:clinic")).problems).toEqual([]);
    expect(await resolved("Project:clinics", "Project:clinic")).toMatchObject([
      { status: "REDIRECTED", id: "Project:clinic" },
      { status: "CURRENT" },
    ]);
    expect((await unmerge("Project:clinics")).problems).toEqual([]);
    await sound();
  });

  it("never merges what people have voted for: it stays, retired in favour of the other", async () => {
    const { merge, unmerge, held, resolved, sequence } = await open();
    const voted = record(
      "PrizeEntry:2020-clinics",
      "Clinics",
      { year: 2020, status: "NOMINATED", votes: 7 },
      {
        PRIZE_ENTRY_PROJECT: ["clinics"],
      },
    );
    await theStore().apply({ actor: "tester", upserts: [voted] });
    const revision = await sequence();
    const told = await merge("Project:clinics", "Project:clinic");
    expect(told).toMatchObject({ problems: [], revision, record: { outcome: "RETIRED", moved: [] } });
    expect((await held("Project:clinics", voted.id))[1]).toEqual(voted);
    expect(await resolved("Project:clinics")).toEqual([
      { status: "CURRENT", id: "Project:clinics", successor: "Project:clinic", node: { id: "Project:clinics" } },
    ]);
    expect((await unmerge("Project:clinics")).record).toMatchObject({ outcome: "UNDONE" });
    expect(await resolved("Project:clinics")).toMatchObject([{ successor: null }]);
  });

  it("leaves alone what is in a contest that runs, and what was merged is not entered", async () => {
    const { merge, tell, resolved } = await open();
    const work = { items: runningContest("2026", "SUBMISSION", "SUBMITTED"), actor: "tester", reason: "" };
    await theStore().apply({ actor: "tester", upserts: [], work });
    expect((await merge("Project:clinic", "Project:clinics")).record).toMatchObject({ outcome: "RETIRED" });
    expect(await resolved("Project:clinic")).toMatchObject([{ status: "CURRENT", successor: "Project:clinics" }]);
    await merge("Project:bare", "Project:clinics");
    const text =
      "mutation ($input: EnterContestInput!) { it: enterContest(input: $input) { record { id } problems { code message } } }";
    const input = { contest: "2026", project: "bare", category: "C7-EHEA", idempotencyKey: aKey() };
    expect((await tell(rita, text, { input })).it).toEqual({
      record: null,
      problems: [{ code: "REDIRECTED", message: "Project:clinics stands for Project:bare: write to that" }],
    });
  });

  it("stakeholders too: projects are run by what is left", async () => {
    const { merge, held, tell } = await open();
    const told = await merge("Stakeholder:club", "Stakeholder:itu");
    expect(told).toMatchObject({ problems: [], record: { outcome: "MERGED", moved: ["Project:clinics"] } });
    const [clinics] = await held("Project:clinics");
    expect(clinics!.links.PROJECT_STAKEHOLDER).toEqual([{ key: "itu" }]);
    await merge("Stakeholder:moh-rwa", "Stakeholder:itu");
    const [clinic] = await held("Project:clinic");
    // Both had run it.
    expect(clinic!.links.PROJECT_STAKEHOLDER).toEqual([{ key: "itu" }]);
    const found = await tell(
      null,
      '{ stakeholder(key: "itu") { projects { totalCount } countries { nodes { key } } } }',
    );
    expect(found.stakeholder).toMatchObject({ projects: { totalCount: 3 } });
  });

  it("refuses what cannot be, and says what can", async () => {
    const { merge, run, sequence } = await open();
    const codes = async (duplicate: string, into: string, rest: object = {}) =>
      (await merge(duplicate, into, rest)).problems.map(
        ({ code, path }: { code: string; path: string }) => `${code} ${path}`,
      );
    expect(await codes("Project:clinic", "Project:clinic")).toEqual(["INVALID input.into"]);
    expect(await codes("Project:none", "Project:nothing")).toEqual(["INVALID input.duplicate", "INVALID input.into"]);
    expect(await codes("Project:clinics", "Stakeholder:itu")).toEqual(["INVALID input.into"]);
    expect(await codes("Project:clinics", "Project:clinic", { reason: " " })).toEqual(["REQUIRED input.reason"]);
    expect(await codes("Project:clinics", "Project:clinic", { expectedRevision: 1 })).toEqual([
      "CONFLICT input.expectedRevision",
    ]);
    const input = { duplicate: "Sdg:3", into: "Sdg:4", expectedRevision: 9, reason: "x", idempotencyKey: aKey() };
    const text = "mutation ($input: MergeRecordsInput!) { mergeRecords(input: $input) { revision } }";
    expect((await run(rita, text, { input })).errors[0].message).toContain("Cannot merge Sdg:3");
    const sound = { ...input, duplicate: "Project:clinics", into: "Project:clinic" };
    expect((await run(alice, text, { input: sound })).errors[0].extensions.code).toBe("FORBIDDEN");
    expect(await sequence()).toBe(2);
  });

  it("writes to what was merged are refused, with the id that stands for it", async () => {
    const { merge, published, revise, act, tell, unmerge } = await open();
    const { record: held } = await published({ title: "Clinics of Mombasa", sources: ["https://example.org"] });
    const later = await revise(alice, held, { title: "Clinics of Mombasa and Nairobi" });
    await merge(held.published.id, "Project:clinic");
    for (const [caller, name] of [
      [rita, "claim"],
      [alice, "withdraw"],
      [ada, "retire"],
    ] as const)
      expect((await act(caller, name, later.record, { note: "x" })).problems).toEqual([
        expect.objectContaining({ code: "REDIRECTED", message: expect.stringContaining("Project:clinic stands for") }),
      ]);
    const mine = "{ mySubmissions { nodes { actions published { id } } } }";
    expect((await tell(alice, mine)).mySubmissions.nodes).toEqual([{ actions: [], published: null }]);
    await unmerge(held.published.id);
    expect((await act(rita, "claim", later.record)).problems).toEqual([]);
  });
}

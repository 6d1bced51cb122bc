import { describe, expect, it } from "vitest";
import type { GraphStore } from "../../../src/store/port.ts";
import { record } from "../../support/record.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { ada, aKey, alan, alice, carol, desk, person, rita, rolf, rosa } from "./people.ts";

const clinic = {
  title: "  Mobile clinics of Mombasa ",
  summary: "Health workers with tablets.",
  countries: ["Country:RWA"],
  actionLines: ["C7-EHEA"],
  sources: ["https://example.org/clinics"],
};

/** What becomes of submissions, on any store. */
export function submissionStory(theStore: () => GraphStore): void {
  const open = async () => {
    await theStore().apply({ actor: "tester", upserts: smallGraph });
    return desk(theStore());
  };
  const sequence = async () => (await theStore().reader()).revision.sequence;

  it("a submission is reviewed, published, revised and published again", async () => {
    const { submit, act, revise, tell } = await open();
    const begun = await submit(alice, clinic);
    expect(begun).toMatchObject({
      record: {
        kind: "Project",
        state: "SUBMITTED",
        revision: 1,
        name: "Mobile clinics of Mombasa",
        values: { title: "Mobile clinics of Mombasa", countries: ["RWA"] },
        mine: true,
        organisation: "itu",
        actions: ["REVISE", "WITHDRAW"],
        published: null,
      },
      problems: [],
      revision: 1,
    });
    // Nobody who reads the graph learns of it.
    expect(await sequence()).toBe(1);
    expect((await tell(null, '{ search(query: "Mombasa") { totalCount } }')).search.totalCount).toBe(0);
    const claimed = await act(rita, "claim", begun.record);
    expect(claimed.record).toMatchObject({ state: "CLAIMED", revision: 2, mine: false });
    expect(claimed.record.actions).toEqual(["RELEASE", "RETURN", "REJECT", "ACCEPT"]);
    const returned = await act(rita, "return", claimed.record, { note: "Say when it began." });
    expect(returned.record).toMatchObject({ state: "RETURNED", claimedUntil: null });
    const revised = await revise(alan, returned.record, { ...clinic, yearStart: 2019 });
    expect(revised.record).toMatchObject({ state: "SUBMITTED", revision: 4, values: { yearStart: 2019 } });
    const again = await act(rita, "claim", revised.record);
    const accepted = await act(rita, "accept", again.record);
    expect(accepted).toMatchObject({ revision: 2, problems: [], record: { state: "PUBLISHED" } });
    const { published } = accepted.record;
    expect(published.id).toMatch(/^Project:mobile-clinics-of-mombasa-[0-9a-f]{8}$/);
    expect(published).toMatchObject({ title: "Mobile clinics of Mombasa", countries: { nodes: [{ key: "RWA" }] } });
    expect(published.sources).toEqual([
      "https://example.org/clinics",
      expect.stringMatching(/^submitted: Submission:.* of itu, accepted /),
    ]);
    expect(JSON.stringify(published)).not.toContain("example.org/alice");
    expect((await tell(null, '{ search(query: "Mombasa") { totalCount } }')).search.totalCount).toBe(1);
    const [, change] = await theStore().changes(0, 9);
    expect(change).toMatchObject({ actor: "reviewer of who", upserted: [published.id] });
    const later = await revise(alice, accepted.record, { ...clinic, title: "Mobile clinics" });
    expect(later.record).toMatchObject({ state: "SUBMITTED", published: { title: "Mobile clinics of Mombasa" } });
    const back = await act(alice, "withdraw", later.record);
    expect(back.record).toMatchObject({ state: "PUBLISHED", values: { title: "Mobile clinics of Mombasa" } });
    const once = await revise(alice, back.record, { ...clinic, title: "Mobile clinics" });
    const taken = await act(rita, "accept", (await act(rita, "claim", once.record)).record);
    expect(taken.record.published).toMatchObject({ id: published.id, title: "Mobile clinics" });
    expect(taken.record.events.at(-1)).toEqual({
      action: "ACCEPT",
      from: "CLAIMED",
      to: "PUBLISHED",
      role: "REVIEWER",
      organisation: "who",
      mine: true,
      note: null,
    });
    const log = await theStore().workChanges(0, 99);
    expect(log.map((one) => one.sequence)).toEqual(log.map((_, index) => index + 1));
    expect(log.filter((one) => one.published > 0).map((one) => one.published)).toEqual([2, 3]);
  });

  it("what is in a published record and no submission can say stays", async () => {
    const { published, revise, act } = await open();
    const { record } = await published(clinic);
    const [held] = await (await theStore().reader()).nodes([record.published.id]);
    const links = { ...held!.links, PROJECT_SDG: [{ key: "3", basis: "SUGGESTED" as const, confidence: "high" }] };
    await theStore().apply({ actor: "editor", upserts: [{ ...held!, links }] });
    const revised = await revise(alice, record, { ...clinic, sdgs: ["4"] });
    await act(rita, "accept", (await act(rita, "claim", revised.record)).record);
    const [after] = await (await theStore().reader()).nodes([record.published.id]);
    expect(after!.links.PROJECT_SDG).toEqual([{ key: "4" }, { key: "3", basis: "SUGGESTED", confidence: "high" }]);
  });

  it("nobody decides on their own, and another's claim is left alone", async () => {
    const { submit, act, run } = await open();
    const own = await submit(rita, clinic);
    expect(own.record.actions).toEqual(["REVISE", "WITHDRAW"]);
    const refused = async (caller: typeof rita, name: string, record: { id: string; revision: number }) => {
      const input = { id: record.id, expectedRevision: record.revision, idempotencyKey: aKey(), note: "x" };
      const answer = await run(
        caller,
        `mutation ($input: SubmissionActionInput!) { ${name}Submission(input: $input) { revision } }`,
        { input },
      );
      return [answer.errors?.[0].extensions.code, answer.errors?.[0].message];
    };
    expect(await refused(rita, "claim", own.record)).toEqual(["FORBIDDEN", expect.stringContaining("their own")]);
    const claimed = await act(rolf, "claim", own.record);
    expect(await refused(rita, "accept", claimed.record)).toEqual(["FORBIDDEN", expect.stringContaining("their own")]);
    const other = await act(rita, "claim", (await submit(alice, clinic)).record);
    for (const name of ["accept", "reject", "return", "release"])
      expect(await refused(rosa, name, other.record)).toEqual(["FORBIDDEN", expect.stringContaining("claimed it")]);
    // Of a colleague's nobody decides, but administrators.
    const colleague = await submit(alice, clinic);
    expect(await refused(rolf, "claim", colleague.record)).toEqual(["FORBIDDEN", expect.stringContaining("own org")]);
    const theirs = await act(person("ann@example.org", "ADMIN", "itu"), "claim", colleague.record);
    expect(theirs.record).toMatchObject({ state: "CLAIMED" });
    expect(await refused(alice, "accept", other.record)).toEqual(["FORBIDDEN", expect.stringContaining("reviewer")]);
    expect(await refused(carol, "withdraw", other.record)).toEqual(["NOT_FOUND", expect.stringContaining("see")]);
    expect((await act(ada, "release", other.record)).record).toMatchObject({ state: "SUBMITTED" });
  });

  it("what a person can mend is told, and nothing is written then", async () => {
    const { submit, revise, act } = await open();
    const empty = await submit(alice, {
      countries: ["RWW"],
      actionLines: ["C7-EHEAA"],
      yearStart: 3000,
      yearEnd: 1990,
    });
    expect(empty.record).toBeNull();
    expect(empty.problems.map(({ code, path }: { code: string; path: string }) => [code, path])).toEqual([
      ["REQUIRED", "input.project.title"],
      ["INVALID", "input.project.yearStart"],
      ["INVALID", "input.project.countries[0]"],
      ["INVALID", "input.project.actionLines[0]"],
    ]);
    expect(empty.problems.at(-1)).toMatchObject({ received: "C7-EHEAA", message: expect.stringContaining("C7-EHEA") });
    expect(await theStore().workChanges(0, 9)).toEqual([]);
    const draft = await submit(alice, { countries: ["RWA"] }, { asDraft: true });
    expect(draft).toMatchObject({
      record: { state: "DRAFT", name: "–", actions: ["REVISE", "SUBMIT", "WITHDRAW"] },
      problems: [{ code: "REQUIRED", blocks: false }],
    });
    const stale = await revise(alice, { ...draft.record, revision: 9 }, clinic);
    expect(stale).toMatchObject({
      problems: [{ code: "CONFLICT", path: "input.expectedRevision", received: "9" }],
      record: { revision: 1, values: { countries: ["RWA"] } },
    });
    const begun = await submit(alice, clinic);
    const claimed = await act(rita, "claim", begun.record);
    expect((await act(rita, "reject", claimed.record)).problems).toMatchObject([
      { code: "REQUIRED", path: "input.note" },
    ]);
    expect((await act(rita, "claim", claimed.record)).problems).toMatchObject([
      { code: "STATE", message: expect.stringContaining("RELEASE, RETURN, REJECT, ACCEPT") },
    ]);
  });

  it("a draft that lacks something is not handed in", async () => {
    const { submit, mutate, run } = await open();
    const draft = await submit(alice, { countries: ["RWA"] }, { asDraft: true });
    const input = { id: draft.record.id, expectedRevision: 1, idempotencyKey: aKey() };
    const refused = await mutate(alice, "submitDraft", "SubmissionActionInput", input);
    expect(refused).toMatchObject({ record: { state: "DRAFT" }, problems: [{ code: "REQUIRED", blocks: true }] });
    const none = await run(
      alice,
      "mutation ($input: SubmissionActionInput!) { submitDraft(input: $input) { revision } }",
      { input: { ...input, id: "Submission:none" } },
    );
    expect(none.errors[0].extensions.code).toBe("NOT_FOUND");
  });

  it("the same key gives the same answer and does nothing twice; with another input it is an error", async () => {
    const { submit, act, run } = await open();
    const idempotencyKey = aKey();
    const first = await submit(alice, clinic, { idempotencyKey });
    await act(rita, "claim", first.record);
    expect(await submit(alice, clinic, { idempotencyKey })).toEqual(first);
    expect(await theStore().workChanges(0, 9)).toHaveLength(2);
    // Another person's key of the same text is another key.
    expect((await submit(carol, clinic, { idempotencyKey })).record.id).not.toBe(first.record.id);
    const text = "mutation ($input: SubmitProjectInput!) { submitProject(input: $input) { revision } }";
    const other = await run(alice, text, { input: { project: { title: "Another" }, idempotencyKey } });
    expect(other.errors).toMatchObject([{ message: expect.stringContaining("another input") }]);
    const bad = await run(alice, text, { input: { project: clinic, idempotencyKey: "short" } });
    expect(bad.errors).toMatchObject([{ message: expect.stringContaining("8 to 100") }]);
    const accept = { idempotencyKey: aKey() };
    const again = await submit(alice, { ...clinic, title: "Second" });
    const claimed = await act(rita, "claim", again.record);
    const accepted = await act(rita, "accept", claimed.record, accept);
    expect(await act(rita, "accept", claimed.record, accept)).toEqual(accepted);
    expect(await theStore().changes(0, 9)).toHaveLength(2);
  });

  it("what was published can be taken out again, unless others refer to it, and has another id when it comes back", async () => {
    const { published, act } = await open();
    const { record } = await published(clinic);
    const entry = smallGraph.find(({ id }) => id === "PrizeEntry:2016-clinic")!;
    const links = { ...entry.links, PRIZE_ENTRY_PROJECT: [{ key: record.published.id.slice("Project:".length) }] };
    await theStore().apply({ actor: "tester", upserts: [{ ...entry, links }] });
    const kept = await act(rita, "unaccept", record, { note: "A double." });
    expect(kept).toMatchObject({
      problems: [{ code: "REFERENCED", message: expect.stringContaining("PrizeEntry:2016-clinic") }],
      record: { state: "PUBLISHED" },
    });
    await theStore().apply({ actor: "tester", upserts: [entry] });
    const gone = await act(rita, "unaccept", record, { note: "A double." });
    expect(gone.record).toMatchObject({ state: "SUBMITTED", published: null });
    expect(await (await theStore().reader()).nodes([record.published.id])).toEqual([null]);
    const back = await act(rita, "accept", (await act(rita, "claim", gone.record)).record);
    expect(back.record.published.id).toBe(`${record.published.id}-2`);
    const retired = await act(ada, "retire", back.record, { note: "It never was." });
    expect(retired.record).toMatchObject({ state: "RETIRED", published: null, actions: ["REOPEN"] });
  });

  describe("a claim", () => {
    it("that has expired is none", async () => {
      const { submit, act, tell } = await open();
      const claimed = await act(rita, "claim", (await submit(alice, clinic)).record);
      const text = "query ($id: ID!) { submission(id: $id) { state actions claimedUntil } }";
      const at = async (millis: number) => {
        const now = new Date(Date.parse(claimed.record.claimedUntil) + millis).toISOString();
        return (await tell(rosa, text, { id: claimed.record.id }, now)).submission;
      };
      expect(await at(-1)).toMatchObject({ state: "CLAIMED" });
      expect(await at(0)).toEqual({
        state: "SUBMITTED",
        actions: ["CLAIM"],
        claimedUntil: null,
      });
    });
  });

  it("lists are the caller's own, or what waits for review", async () => {
    const { submit, act, tell, run } = await open();
    for (const title of ["One", "Two", "Three"]) await submit(alice, { ...clinic, title });
    await submit(alan, { ...clinic, title: "Four" });
    const five = await submit(carol, { ...clinic, title: "Five" });
    await submit(carol, { ...clinic, title: "Draft" }, { asDraft: true });
    const names = (page: { nodes: { name: string }[] }) => page.nodes.map(({ name }) => name).sort();
    const mine =
      "query ($of: Boolean, $states: [SubmissionState!]) { mySubmissions(ofOrganisation: $of, states: $states) { nodes { name } } }";
    expect(names((await tell(alice, mine)).mySubmissions)).toEqual(["One", "Three", "Two"]);
    expect(names((await tell(alice, mine, { of: true })).mySubmissions)).toEqual(["Four", "One", "Three", "Two"]);
    expect(names((await tell(carol, mine, { states: ["DRAFT"] })).mySubmissions)).toEqual(["Draft"]);
    const queue =
      "query ($first: Int, $after: String) { reviewQueue(first: $first, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } } }";
    const first = (await tell(rita, queue, { first: 2 })).reviewQueue;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = (await tell(rita, queue, { first: 9, after: first.pageInfo.endCursor })).reviewQueue;
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(names({ nodes: [...first.nodes, ...second.nodes] })).toEqual(["Five", "Four", "One", "Three", "Two"]);
    await act(rita, "claim", five.record);
    expect(
      (await tell(rolf, "{ reviewQueue(states: [SUBMITTED]) { nodes { name } } }")).reviewQueue.nodes,
    ).toHaveLength(4);
    expect((await run(alice, queue)).errors[0].extensions.code).toBe("FORBIDDEN");
    expect((await run(null, mine)).errors[0].message).toMatch(/no key for tokens is set/);
  });

  it("what may be there already, and what the words speak for, is shown to authors and reviewers", async () => {
    const { submit, published, tell } = await open();
    const { record: first } = await published({ ...clinic, title: "Mobile clinics of Mombasa" });
    const second = await submit(carol, { ...clinic, title: "The mobile clinic, Mombasa" });
    const text = `query ($id: ID!) { submission(id: $id) {
      duplicates { project { id } likeness words }
      suggestions { actionLines { key score words node { id } } sdgs { key } }
    } }`;
    for (const caller of [carol, rita]) {
      const { submission } = await tell(caller, text, { id: second.record.id });
      expect(submission.duplicates).toEqual([
        {
          project: { id: first.published.id },
          likeness: expect.any(Number),
          words: expect.arrayContaining(["clinic", "mobile", "mombasa"]),
        },
      ]);
      expect(submission.duplicates[0].likeness).toBeGreaterThan(0.6);
      expect(submission.suggestions.actionLines[0]).toMatchObject({
        key: "C7-EHEA",
        node: { id: "ActionLine:C7-EHEA" },
        words: expect.arrayContaining(["clinic"]),
      });
    }
    const own = await tell(alice, text, { id: first.id });
    expect(own.submission.duplicates).toEqual([]);
    const none =
      '{ suggestTags(text: "12 ?") { actionLines { key } sdgTargets { key } } likelyDuplicates(title: "zzz") { likeness } }';
    expect(await tell(null, none)).toEqual({ suggestTags: { actionLines: [], sdgTargets: [] }, likelyDuplicates: [] });
  });

  it("a linkage is proposed by who knows of it, and published with those who assert it", async () => {
    const { mutate, act, tell } = await open();
    const linkage = {
      actionLine: "ActionLine:C2",
      sdgTarget: "3.8",
      rationale: "Clinics need networks.",
      projects: ["Project:clinic"],
      sources: ["https://example.org/networks"],
    };
    const propose = (values: Record<string, unknown>) =>
      mutate(alice, "proposeLinkage", "ProposeLinkageInput", { linkage: values, idempotencyKey: aKey() });
    const paths = async (values: Record<string, unknown>) =>
      (await propose(values)).problems.map(({ code, path }: { code: string; path: string }) => `${code} ${path}`);
    expect(await paths({})).toEqual([
      "REQUIRED input.linkage.actionLine",
      "REQUIRED input.linkage.sdg",
      "REQUIRED input.linkage.rationale",
      "REQUIRED input.linkage.sources",
      "REQUIRED input.linkage.sessions",
    ]);
    expect(await paths({ ...linkage, sdg: "4" })).toEqual(["INVALID input.linkage.sdgTarget"]);
    expect(await paths({ ...linkage, sdgTarget: "3.99" })).toEqual(["INVALID input.linkage.sdgTarget"]);
    expect(await paths({ ...linkage, projects: ["none"] })).toEqual(["INVALID input.linkage.projects[0]"]);
    const begun = await propose(linkage);
    expect(begun).toMatchObject({
      problems: [],
      record: {
        kind: "Linkage",
        name: "C2 → SDG 3.8",
        values: { actionLine: "C2", sdgTarget: "3.8", projects: ["clinic"] },
      },
    });
    const twin = await propose({ ...linkage, rationale: "The same, said by another." });
    const accepted = await act(rita, "accept", (await act(rita, "claim", begun.record)).record);
    expect(accepted.record.published).toMatchObject({ id: "Linkage:C2-3.8" });
    const text =
      '{ node(id: "Linkage:C2-3.8") { ... on Linkage { origin level sdg { key } projects { nodes { key } } } } }';
    expect((await tell(null, text)).node).toEqual({
      origin: "PROJECT",
      level: "TARGET",
      sdg: { key: "3" },
      projects: { nodes: [{ key: "clinic" }] },
    });
    const refused = await act(rita, "accept", (await act(rita, "claim", twin.record)).record);
    expect(refused.problems).toMatchObject([{ code: "EXISTS", message: expect.stringContaining("of origin PROJECT") }]);
    const gone = await act(rita, "unaccept", accepted.record, { note: "Not so." });
    expect((await tell(null, text)).node).toBeNull();
    const again = await act(rita, "accept", (await act(rita, "claim", gone.record)).record);
    expect(again).toMatchObject({ problems: [], record: { published: { id: "Linkage:C2-3.8" } } });
    // Taken out once more, it may be proposed by another, who says it otherwise.
    await act(rita, "unaccept", again.record, { note: "Not so." });
    const other = await act(rita, "accept", refused.record);
    expect(other).toMatchObject({ problems: [], record: { published: { id: "Linkage:C2-3.8" } } });
    expect((await tell(null, text)).node).toMatchObject({ origin: "PROJECT" });
  });

  describe("a contribution to a consultation", () => {
    const said = {
      name: "Ministry of ICT",
      consultation: "ocp-2026",
      stakeholderType: "GOVERNMENT",
      countries: ["RWA"],
      topics: ["AI", "Access"],
      formats: ["Workshop"],
      text: "More time for questions.",
    };
    const opening = async () => {
      const desk = await open();
      await theStore().apply({ actor: "tester", upserts: [record("Consultation:ocp-2026", "Consultation 2026")] });
      const text = `mutation ($input: OpenConsultationInput!) { it: openConsultation(input: $input) {
        record { opens closes zone revision } problems { code path message } } }`;
      let revision = 0;
      const between = async (opens: number, closes: number, rest: Record<string, unknown> = {}) => {
        const instant = (millis: number) => new Date(Date.now() + millis).toISOString();
        const input = {
          consultation: "ocp-2026",
          opens: instant(opens),
          closes: instant(closes),
          zone: "Europe/Zurich",
        };
        const of = { ...input, expectedRevision: revision, idempotencyKey: aKey(), ...rest };
        const { it: told } = await desk.tell(ada, text, { input: of });
        revision = told.record?.revision ?? revision;
        return told;
      };
      const contribute = (caller: typeof alice, values: Record<string, unknown> = said) =>
        desk.mutate(caller, "submitContribution", "SubmitContributionInput", {
          contribution: values,
          idempotencyKey: aKey(),
        });
      const revise = (caller: typeof alice, of: { id: string; revision: number }, values: Record<string, unknown>) =>
        desk.mutate(caller, "reviseContribution", "ReviseContributionInput", {
          id: of.id,
          expectedRevision: of.revision,
          contribution: values,
          idempotencyKey: aKey(),
        });
      return { ...desk, between, contribute, revise };
    };

    it("is taken while it is open, and it is said when it opens or closed", async () => {
      const { between, contribute, revise } = await opening();
      expect((await contribute(alice)).problems).toMatchObject([
        { code: "CLOSED", message: expect.stringContaining("administrator") },
      ]);
      await between(3_600_000, 7_200_000);
      const early = await contribute(alice);
      expect(early).toMatchObject({
        record: null,
        problems: [{ code: "CLOSED", message: expect.stringMatching(/^it opens on .* Europe.Zurich/) }],
      });
      await between(-3_600_000, 3_600_000);
      const begun = await contribute(alice);
      expect(begun).toMatchObject({
        record: { kind: "Contribution", state: "SUBMITTED", name: "Ministry of ICT" },
        problems: [],
      });
      expect((await revise(alice, begun.record, { ...said, topics: ["AI"] })).record).toMatchObject({
        values: { topics: ["AI"] },
      });
      await between(-7_200_000, -3_600_000);
      const late = await revise(alice, { ...begun.record, revision: 2 }, said);
      expect(late.problems).toMatchObject([{ code: "CLOSED", message: expect.stringMatching(/^it closed on /) }]);
    });

    it("is one of each submitter, whatever the key", async () => {
      const { between, contribute, revise } = await opening();
      await between(-3_600_000, 3_600_000);
      const [first, second, other] = await Promise.all([contribute(alice), contribute(alice), contribute(carol)]);
      const taken = [first, second].find(({ problems }) => problems.length > 0);
      expect(taken).toMatchObject({ problems: [{ code: "EXISTS" }], record: { mine: true } });
      expect(other.problems).toEqual([]);
      const moved = await revise(carol, other.record, { ...said, consultation: "ocp-2027" });
      expect(moved.problems).toMatchObject([
        { code: "INVALID" },
        { code: "INVALID", message: expect.stringContaining("ocp-2026") },
      ]);
    });

    it("is counted by type, region and topic once it is published", async () => {
      const { between, contribute, act, tell } = await opening();
      await between(-3_600_000, 3_600_000);
      const { record: begun } = await contribute(alice);
      const counts = `{ contributions(where: { consultations: { any: ["ocp-2026"] } }) { totalCount facets(by: [STAKEHOLDER_TYPE, TOPIC, REGION]) { buckets { key count } } } }`;
      expect((await tell(null, counts)).contributions.totalCount).toBe(0);
      await act(rita, "accept", (await act(rita, "claim", begun)).record);
      const { contributions } = await tell(null, counts);
      expect(contributions.totalCount).toBe(1);
      const held = contributions.facets.map(({ buckets }: { buckets: { key: string; count: number }[] }) =>
        buckets.flatMap(({ key, count }) => (count > 0 ? [key] : [])).sort(),
      );
      expect(held).toEqual([["GOVERNMENT"], ["AI", "Access"], ["AFR"]]);
    });

    it("has times that fit together, and a change of them says what it was made from", async () => {
      const { between } = await opening();
      expect((await between(2, 1)).problems).toMatchObject([{ code: "INVALID", path: "input.closes" }]);
      expect((await between(1, 2, { zone: "Mars" })).problems).toMatchObject([{ path: "input.zone" }]);
      expect((await between(1, 2, { consultation: "none" })).problems).toMatchObject([{ path: "input.consultation" }]);
      expect((await between(1, 2)).problems).toEqual([]);
      expect(await between(1, 3, { expectedRevision: 0 })).toMatchObject({
        problems: [{ code: "CONFLICT" }],
        record: { revision: 1 },
      });
    });
  });

  it("history and changes tell of what is published, by role and organisation, and of nothing else", async () => {
    const { published, revise, act, tell, submit } = await open();
    const { record } = await published(clinic);
    const revised = await revise(alice, record, { ...clinic, title: "Clinics", yearStart: 2019, countries: [] });
    await submit(carol, { ...clinic, title: "Waits" });
    await act(rita, "accept", (await act(rita, "claim", revised.record)).record);
    const text = `query ($id: ID!) { node(id: $id) { history { revision by action fields { field before after } } }
      changes(after: 1) { revision by changed changedCount deleted } }`;
    const { node, changes } = await tell(null, text, { id: record.published.id });
    expect(node.history[0]).toEqual({
      revision: 3,
      by: "reviewer of who",
      action: "CHANGED",
      fields: [
        { field: "title", before: ["Mobile clinics of Mombasa"], after: ["Clinics"] },
        { field: "yearStart", before: [], after: ["2019"] },
        { field: "countries", before: ["RWA"], after: [] },
      ],
    });
    expect(node.history[1]).toMatchObject({ revision: 2, action: "CREATED" });
    expect(node.history[1].fields.map(({ field }: { field: string }) => field)).toContain("actionLines");
    const change = { by: "reviewer of who", changed: [record.published.id], changedCount: 1, deleted: [] };
    expect(changes).toEqual([
      { revision: 2, ...change },
      { revision: 3, ...change },
    ]);
    expect(JSON.stringify([node, changes])).not.toContain("rita");
    const first = "{ changes(first: 1) { revision changedCount changed(first: 2) } }";
    expect((await tell(null, first)).changes).toMatchObject([
      { revision: 1, changed: [expect.any(String), expect.any(String)] },
    ]);
  });

  it("personal data in free text is warned of, and markup is text", async () => {
    const { submit } = await open();
    const markup = '<script>alert(1)</script> =HYPERLINK("x")';
    const told = await submit(alice, {
      ...clinic,
      title: markup,
      summary: "Ask ann.b@example.org or +41 22 730 51 11.",
    });
    expect(told.problems).toMatchObject([
      { code: "PERSONAL_DATA", path: "input.project.summary", received: "ann.b@example.org", blocks: false },
    ]);
    expect(told.record).toMatchObject({ name: markup, values: { title: markup } });
  });
}

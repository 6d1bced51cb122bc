import fc from "fast-check";
import { expect, it } from "vitest";
import type { Caller } from "../../../src/model/workbench/Caller.ts";
import {
  ACTIONS,
  type Action,
  refusal,
  type Standing,
  type State,
  transitionOf,
  transitions,
} from "../../../src/model/workbench/transitions.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { ada, aKey, alan, alice, carol, desk, rita, rolf } from "./people.ts";

const people = [alice, alan, carol, rita, rolf, ada];

/** What a simple model knows of one submission. */
interface Modelled {
  standing: Standing;
  revision: number;
  title: string;
  publishedTitle: string | null;
  /** Id of what its record was merged into. */
  into: string | null;
  /** How often it was merged and taken back. */
  merges: number;
}

const fields: Readonly<Record<Action, string>> = {
  REVISE: "reviseProject",
  SUBMIT: "submitDraft",
  WITHDRAW: "withdrawSubmission",
  CLAIM: "claimSubmission",
  RELEASE: "releaseSubmission",
  RETURN: "returnSubmission",
  REJECT: "rejectSubmission",
  ACCEPT: "acceptSubmission",
  REOPEN: "reopenSubmission",
  UNACCEPT: "unacceptSubmission",
  RETIRE: "retireSubmission",
};

const FORWARD: readonly Action[] = ["SUBMIT", "CLAIM", "ACCEPT"];

const step = fc.record({
  who: fc.nat(people.length - 1),
  which: fc.nat(2),
  action: fc.constantFrom("BEGIN" as const, "DRAFT" as const, ...ACTIONS.map(({ key }) => key)),
  stale: fc.boolean().map((drawn) => drawn),
  likely: fc.nat(3).map((drawn) => drawn > 0),
  pick: fc.nat(999),
  merging: fc.nat(3).map((drawn) => drawn === 0),
});

/** True if what a model says of an action is that it happens. */
function modelled(of: Modelled, action: Action, who: Caller, at: string, title: string): boolean {
  const transition = transitionOf(of.standing, action, at);
  if (of.into !== null || !transition || refusal(transition.by, of.standing, who) !== null) return false;
  const { standing } = of;
  const back = action === "WITHDRAW" && transition.to === "PUBLISHED" ? of.publishedTitle : null;
  of.title = action === "REVISE" ? title : (back ?? of.title);
  if (transition.graph === "PUT") of.publishedTitle = of.title;
  if (transition.graph === "REMOVE") of.publishedTitle = null;
  of.revision++;
  of.standing = {
    ...standing,
    state: transition.to,
    isPublished: of.publishedTitle !== null,
    authors:
      action === "REVISE" && !standing.authors.includes(who.subject)
        ? [...standing.authors, who.subject]
        : standing.authors,
    claim:
      transition.to !== "CLAIMED"
        ? null
        : action === "CLAIM"
          ? { by: who.subject, until: "9999-01-01T00:00:00.000Z" }
          : standing.claim,
  };
  return true;
}

/** Any sequence of actions by several people leaves every submission as a simple model has it, and in a state that the table leads to. */
export function randomWorkflows(theStore: () => GraphStore, runs: number): void {
  it("any sequence of actions by several people comes to what a simple model says", async () => {
    await theStore().apply({ actor: "tester", upserts: smallGraph });
    const { submit, run, tell } = desk(theStore());
    const publishedOf = async (id: string) =>
      ((await theStore().work({ ids: [id] }))[0]!.content as { published: string | null }).published;
    let everyModel: readonly (Modelled & { id: string })[] = [];
    let titles = 0;
    let [merged, back] = [0, 0];
    /** Merges the record of a submission into another's, or into one that is always there; or takes that back. */
    const mergeOrBack = async (of: Modelled & { id: string }, other: typeof of) => {
      const duplicate = await publishedOf(of.id);
      const theirs = other === of || other.publishedTitle === null ? null : await publishedOf(other.id);
      const shown = "{ record { outcome revision } problems { code } }";
      const rest = { duplicate, reason: "the same", idempotencyKey: aKey() };
      const { merges, into } = of;
      if (into === null || merges % 3 === 0) {
        const expectedRevision = (await theStore().reader()).revision.sequence;
        const text = `mutation ($input: MergeRecordsInput!) { it: mergeRecords(input: $input) ${shown} }`;
        const input = { ...rest, into: theirs ?? "Project:portal", expectedRevision };
        const expected = into === null && (theirs === null || other.into === null);
        expect([expected, (await tell(rita, text, { input })).it.problems]).toEqual([
          expected,
          expected ? [] : expect.arrayContaining([{ code: "REDIRECTED" }]),
        ]);
        if (expected) [of.into, of.merges, merged] = [theirs === null ? "" : other.id, merges + 1, merged + 1];
        return;
      }
      const text = `mutation ($input: UnmergeRecordsInput!) { it: unmergeRecords(input: $input) ${shown} }`;
      const { it } = await tell(rita, text, { input: { ...rest, expectedRevision: merges } });
      const expected = (everyModel.find(({ id }) => id === into)?.into ?? null) === null;
      expect([expected, it.problems]).toEqual([
        expected,
        expected ? [] : [expect.objectContaining({ code: "REDIRECTED" })],
      ]);
      if (expected) [of.into, of.merges, back] = [null, merges + 1, back + 1];
    };
    const property = fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 25 }), async (steps) => {
      const models: (Modelled & { id: string })[] = [];
      everyModel = models;
      for (const { who: at, which, action: drawn, stale, likely, pick, merging } of steps) {
        const drawnWho = people[at]!;
        const title = `Title ${++titles}`;
        const of = models[which];
        if (!of || drawn === "BEGIN" || drawn === "DRAFT") {
          if (models.length > 2) continue;
          const asDraft = drawn === "DRAFT";
          const { record } = await submit(drawnWho, { title }, { asDraft });
          models.push({
            id: record.id,
            standing: {
              state: asDraft ? "DRAFT" : "SUBMITTED",
              authors: [drawnWho.subject],
              organisation: drawnWho.organisation,
              claim: null,
              isPublished: false,
            },
            revision: 1,
            title,
            publishedTitle: null,
            into: null,
            merges: 0,
          });
          continue;
        }
        if (merging && of.publishedTitle !== null) {
          await mergeOrBack(of, models[(which + 1) % models.length]!);
          continue;
        }
        const now = new Date().toISOString();
        // Left to chance alone few sequences would get far: often somebody does what they may, and rather decides than takes back.
        const possible = people.flatMap((one) =>
          transitions
            .filter(
              (row) => transitionOf(of.standing, row.action, now) === row && refusal(row.by, of.standing, one) === null,
            )
            .flatMap((row) =>
              Array<readonly [Caller, Action]>(FORWARD.includes(row.action) ? 5 : 1).fill([one, row.action]),
            ),
        );
        const [who, action] = likely && possible.length > 0 ? possible[pick % possible.length]! : [drawnWho, drawn];
        const before = of.revision;
        const expected = stale && before > 1 ? false : modelled(of, action, who, now, title);
        const input = {
          id: of.id,
          expectedRevision: stale && before > 1 ? before - 1 : before,
          idempotencyKey: aKey(),
          ...(action === "REVISE" ? { project: { title } } : { note: "why" }),
        };
        const type = action === "REVISE" ? "ReviseProjectInput" : "SubmissionActionInput";
        const text = `mutation ($input: ${type}!) { it: ${fields[action]}(input: $input) { record { state revision name } problems { code blocks } } }`;
        const { data, errors } = await run(who, text, { input });
        const problems = data?.it?.problems ?? [];
        const done = !errors && problems.length === 0;
        expect([action, who.subject, of.standing.state, done, errors]).toEqual([
          action,
          who.subject,
          of.standing.state,
          expected,
          errors,
        ]);
        if (done) expect(data.it.record).toEqual({ state: of.standing.state, revision: of.revision, name: of.title });
      }
      const items = await theStore().work({ ids: models.map(({ id }) => id) });
      for (const model of models) {
        const { state, content } = items.find(({ id }) => id === model.id)!;
        const kept = content as {
          revision: number;
          published: string | null;
          events: { from: State | null; to: State; action: Action }[];
        };
        expect([state, kept.revision]).toEqual([model.standing.state, model.revision]);
        const [node] = kept.published === null ? [null] : await (await theStore().reader()).nodes([kept.published]);
        expect(node?.name ?? null).toBe(model.into === null ? model.publishedTitle : null);
        for (const { action, from, to } of kept.events.slice(1))
          expect(transitions.some((one) => one.action === action && one.from === from && one.to === to)).toBe(true);
      }
    });
    await fc.assert(property, { numRuns: runs, seed: 17 });
    // Fewer runs do not get that far.
    if (runs >= 15) expect(Math.min(merged, back)).toBeGreaterThan(0);
    const [log, workLog] = [await theStore().changes(0, 9999), await theStore().workChanges(0, 9999)];
    for (const changes of [log, workLog])
      expect(changes.map(({ sequence }) => sequence)).toEqual(changes.map((_, index) => index + 1));
  }, 240_000);
}

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

const step = fc.record({
  who: fc.nat(people.length - 1),
  which: fc.nat(2),
  action: fc.constantFrom("BEGIN" as const, "DRAFT" as const, ...ACTIONS.map(({ key }) => key)),
  stale: fc.boolean().map((drawn) => drawn),
  likely: fc.boolean(),
});

/** True if what a model says of an action is that it happens. */
function modelled(of: Modelled, action: Action, who: Caller, at: string, title: string): boolean {
  const transition = transitionOf(of.standing, action, at);
  if (!transition || refusal(transition.by, of.standing, who) !== null) return false;
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
    const { submit, run } = desk(theStore());
    let titles = 0;
    const property = fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 25 }), async (steps) => {
      const models: (Modelled & { id: string })[] = [];
      for (const { who: at, which, action: drawn, stale, likely } of steps) {
        const who = people[at]!;
        const title = `Title ${++titles}`;
        const of = models[which];
        if (!of || drawn === "BEGIN" || drawn === "DRAFT") {
          if (models.length > 2) continue;
          const asDraft = drawn === "DRAFT";
          const { record } = await submit(who, { title }, { asDraft });
          models.push({
            id: record.id,
            standing: {
              state: asDraft ? "DRAFT" : "SUBMITTED",
              authors: [who.subject],
              organisation: who.organisation,
              claim: null,
              isPublished: false,
            },
            revision: 1,
            title,
            publishedTitle: null,
          });
          continue;
        }
        const now = new Date().toISOString();
        // Left to chance alone few sequences would get far.
        const possible = transitions.filter(
          (one) => transitionOf(of.standing, one.action, now) === one && refusal(one.by, of.standing, who) === null,
        );
        const action = likely && possible.length > 0 ? possible[titles % possible.length]!.action : drawn;
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
        expect(node?.name ?? null).toBe(model.publishedTitle);
        for (const { action, from, to } of kept.events.slice(1))
          expect(transitions.some((one) => one.action === action && one.from === from && one.to === to)).toBe(true);
      }
    });
    await fc.assert(property, { numRuns: runs, seed: 17 });
    const [log, workLog] = [await theStore().changes(0, 9999), await theStore().workChanges(0, 9999)];
    for (const changes of [log, workLog])
      expect(changes.map(({ sequence }) => sequence)).toEqual(changes.map((_, index) => index + 1));
  }, 240_000);
}

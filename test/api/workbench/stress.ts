import { expect } from "vitest";
import { verifyStore } from "../../../src/cli/verifyStore.ts";
import type { Caller } from "../../../src/model/workbench/Caller.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { runningContest } from "../../support/runningContest.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { type Answer, person } from "./people.ts";

/** Sends a mutation and gives what it came to. Rejects where the answer is lost, whatever became of it. */
export type Send = (caller: Caller, query: string, input: object) => Promise<Answer>;

export const CLIENTS = 50;
/** Each client does eight things so often: 2,000 in all. */
export const ROUNDS = 5;
const THINGS = 8;
export const mutationsOf = (rounds: number) => CLIENTS * rounds * THINGS;

/** What was acknowledged. */
export interface Acknowledged {
  /** By id of the submission: the title and the record in the graph that it has in the end. */
  readonly submitted: ReadonlyMap<string, { readonly title: string; readonly published: string }>;
  /** By voter: the entry of the last vote. */
  readonly votes: ReadonlyMap<string, string>;
}

const BETWEEN_TRIALS = 50;
const MOST_TRIALS = 1200;

/** The graph and the contest that `stress` writes to. */
export async function prepareForStress(store: GraphStore): Promise<void> {
  const work = { items: runningContest("2026", "VOTING"), actor: "tester", reason: "" };
  await store.apply({ actor: "tester", upserts: smallGraph, work });
}

/**
 * Fifty clients that write at the same time: submissions that are reviewed, returned, revised and published, and votes that are changed. An answer that is lost, as every third is on
 * purpose, is asked for again under the same key. `onDone`: called with how many are acknowledged.
 */
export async function stress(
  send: Send,
  rounds: number,
  onDone: (done: number) => void = () => {},
): Promise<Acknowledged> {
  const submitted = new Map<string, { title: string; published: string }>();
  const votes = new Map<string, string>();
  let [turn, done] = [0, 0];
  const ask = async (caller: Caller, query: string, input: object): Promise<Answer> => {
    for (let trial = 1; ; trial++) {
      try {
        const { data, errors } = await send(caller, query, input);
        const code = errors?.[0].extensions?.code;
        if (data?.it) return data.it;
        if (code !== "UNAVAILABLE" && code !== "TIMEOUT" && code !== undefined)
          throw new Refused(JSON.stringify(errors));
      } catch (error) {
        if (error instanceof Refused || trial === MOST_TRIALS) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIALS));
    }
  };
  const mutate = async (caller: Caller, name: string, type: string, shown: string, input: object) => {
    const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { ${shown} problems { code message blocks } } }`;
    // Perhaps while the first is under way.
    const asked =
      ++turn % 3 === 0 ? [ask(caller, query, input), ask(caller, query, input)] : [ask(caller, query, input)];
    const [answer, again] = await Promise.all(asked);
    expect(answer.problems.filter(({ blocks }: { blocks: boolean }) => blocks)).toEqual([]);
    if (again && name !== "vote") expect(again).toEqual(answer);
    onDone(++done);
    return answer;
  };
  const SUBMISSION = "record { id state revision published { id } } revision";
  const client = async (number: number) => {
    const author = person(`author-${number}`, "CONTRIBUTOR");
    const reviewer = person(`reviewer-${number}`, "REVIEWER");
    const key = (name: string, round: number) => `${name}-${number}-${round}-key`;
    for (let round = 0; round < rounds; round++) {
      const title = `Entry ${number} ${round}`;
      const project = { title, actionLines: ["C7-EHEA"] };
      let { record } = await mutate(author, "submitProject", "SubmitProjectInput", SUBMISSION, {
        project,
        idempotencyKey: key("submit", round),
      });
      const act = async (who: Caller, name: string, step: string, rest: object = {}) => {
        const type = name === "reviseProject" ? "ReviseProjectInput" : "SubmissionActionInput";
        const of = { id: record.id, expectedRevision: record.revision, idempotencyKey: key(step, round) };
        ({ record } = await mutate(who, name, type, SUBMISSION, { ...of, ...rest }));
      };
      await act(reviewer, "claimSubmission", "claim");
      await act(reviewer, "returnSubmission", "return", { note: "Say more." });
      await act(author, "reviseProject", "revise", { project: { ...project, title: `${title}!` } });
      await act(reviewer, "claimSubmission", "again");
      await act(reviewer, "acceptSubmission", "accept");
      submitted.set(record.id, { title: `${title}!`, published: record.published.id });
      for (const entry of [`ContestEntry:2026-${number % 2 ? "clinic" : "school"}`, "ContestEntry:2026-clinic"]) {
        const input = { contest: "2026", entry, idempotencyKey: key(`vote-${entry.slice(-6)}`, round) };
        await mutate(author, "vote", "VoteInput", "record { myVotes { entry } }", input);
        votes.set(author.subject, entry);
      }
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)));
  expect([submitted.size, votes.size]).toEqual([CLIENTS * rounds, CLIENTS]);
  return { submitted, votes };
}

class Refused extends Error {}

/** Every acknowledged thing is there exactly once, no sequence has a gap, and every vote counts once. */
export async function expectExactlyOnce(store: GraphStore, { submitted, votes }: Acknowledged): Promise<void> {
  const items = await store.work({ kind: "Submission", limit: 10_000 });
  expect(items.map(({ id }) => id).sort()).toEqual([...submitted.keys()].sort());
  expect(
    items.every(({ state, content }) => state === "PUBLISHED" && (content as { revision: number }).revision === 6),
  ).toBe(true);
  const [log, workLog] = [await store.changes(0, 99_999), await store.workChanges(0, 99_999)];
  for (const changes of [log, workLog])
    expect(changes.map(({ sequence }) => sequence)).toEqual(changes.map((_, index) => index + 1));
  // The graph moves with what is published alone; no log tells of votes.
  expect([log.length, workLog.length]).toEqual([1 + submitted.size, 1 + submitted.size * 6]);
  expect(workLog.filter(({ published }) => published > 1).map(({ published }) => published)).toEqual(
    log.slice(1).map(({ sequence }) => sequence),
  );
  const titles = new Map<string, string>();
  for await (const { id, name } of store.records("Project"))
    if (!smallGraph.some((one) => one.id === id)) titles.set(id, name);
  expect([...titles].sort()).toEqual([...submitted.values()].map(({ published, title }) => [published, title]).sort());
  const cast = await store.work({ kind: "Vote", limit: 10_000 });
  const counted = cast.map(({ content }) => (content as { entry: string }).entry);
  expect(counted.sort()).toEqual([...votes.values()].sort());
  expect((await verifyStore(store)).findings).toEqual([]);
}

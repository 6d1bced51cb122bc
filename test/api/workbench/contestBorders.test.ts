import { expect, it } from "vitest";
import { createApi } from "../../../src/api/createApi.ts";
import { CONTEST_PHASES } from "../../../src/model/workbench/Contest.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/openEmbeddedStore.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { type Answer, ada, aKey, alice, rita } from "./people.ts";

const DAY = 86_400_000;

it.each([
  ["29 February", Date.UTC(2028, 1, 28, 23)],
  ["the hour that is left out in spring", Date.UTC(2028, 2, 26, 1)],
  ["the end of a year", Date.UTC(2028, 11, 31, 23)],
])(
  "a phase begins with its first millisecond and ends before its last, by the store\u2019s clock: %s",
  async (_, start) => {
    let now = start - 30 * DAY;
    const store = await openEmbeddedStore({ model: wsisModel, clock: () => new Date(now) });
    await store.apply({ actor: "tester", upserts: smallGraph });
    const api = createApi({ store });
    const mutate = async (caller: typeof ada, name: string, type: string, input: object): Promise<Answer> => {
      const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { problems { code message } } }`;
      const variables = { input: { idempotencyKey: aKey(), ...input } };
      const { data, errors } = await api.execute({ query, variables }, { caller, now: new Date(now).toISOString() });
      expect(errors).toBeUndefined();
      return JSON.parse(JSON.stringify(data)).it.problems;
    };
    const phases = CONTEST_PHASES.map((phase, index) => ({
      phase,
      opens: new Date(start + (index - 2) * DAY).toISOString(),
      closes: new Date(start + (index - 1) * DAY).toISOString(),
    }));
    const contest = { key: "2028", name: "Prizes", year: 2028, zone: "Europe/Zurich", categories: ["C7-EHEA"], phases };
    expect(await mutate(ada, "planContest", "PlanContestInput", contest)).toEqual([]);
    now = start - 2 * DAY;
    const entered = { contest: "2028", project: "clinic", category: "C7-EHEA" };
    expect(await mutate(alice, "enterContest", "EnterContestInput", entered)).toEqual([]);
    const entry = "ContestEntry:2028-clinic";
    now = start - 1;
    expect(await mutate(rita, "nominateEntry", "ContestEntryInput", { id: entry, expectedRevision: 1 })).toEqual([]);
    const vote = async (at: number) => {
      now = at;
      return (await mutate(alice, "vote", "VoteInput", { contest: "2028", entry })).map(({ code }: Answer) => code);
    };
    expect(await vote(start - 1)).toEqual(["CLOSED"]);
    expect(await vote(start)).toEqual([]);
    expect(await vote(start + DAY - 1)).toEqual([]);
    expect(await vote(start + DAY)).toEqual(["CLOSED"]);
    // A clock that jumps back: the phase is open by it, and there is still one vote.
    expect(await vote(start + 1)).toEqual([]);
    expect(await store.work({ kind: "Vote", limit: 9 })).toHaveLength(1);
    await store.close();
  },
);

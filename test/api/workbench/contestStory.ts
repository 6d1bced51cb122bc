import { expect, it } from "vitest";
import type { GraphStore } from "../../../src/store/port.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { ada, aKey, alan, alice, carol, desk, person, rita, rolf } from "./people.ts";

const PHASES = ["SUBMISSION", "NOMINATION", "VOTING", "SELECTION", "ANNOUNCEMENT"] as const;
const HOUR = 3_600_000;
const CONTEST =
  "record { key revision announcedAt phases { phase opens closes } entries { id state mine project { id } } myVotes { category entry } } problems { code path message } revision";
const ENTRY = "record { id state revision mine project { id } category } problems { code path message } revision";

/** How a prize cycle runs, on any store. */
export function contestStory(theStore: () => GraphStore): void {
  const open = async () => {
    await theStore().apply({ actor: "tester", upserts: smallGraph });
    const { tell, run } = desk(theStore());
    let revision = 0;
    const mutate = async (caller: typeof alice, name: string, type: string, input: object) => {
      const shown = /Contest|vote/.test(name) && name !== "enterContest" ? CONTEST : ENTRY;
      const query = `mutation ($input: ${type}!) { it: ${name}(input: $input) { ${shown} } }`;
      return (await tell(caller, query, { input: { idempotencyKey: aKey(), ...input } })).it;
    };
    /** Moves the phases so that one is open now. */
    const during = async (phase: (typeof PHASES)[number], rest: Record<string, unknown> = {}) => {
      const begin = Date.now() - HOUR - PHASES.indexOf(phase) * 3 * HOUR;
      const phases = PHASES.map((one, index) => ({
        phase: one,
        opens: new Date(begin + index * 3 * HOUR).toISOString(),
        closes: new Date(begin + index * 3 * HOUR + 2 * HOUR).toISOString(),
      }));
      const input = {
        key: "2026",
        name: "WSIS Prizes 2026",
        year: 2026,
        zone: "Europe/Zurich",
        categories: ["C7-EHEA"],
        phases,
      };
      const told = await mutate(ada, "planContest", "PlanContestInput", {
        ...input,
        expectedRevision: revision,
        ...rest,
      });
      revision = told.record?.revision ?? revision;
      return told;
    };
    const enter = (caller: typeof alice, project: string, rest: object = {}) =>
      mutate(caller, "enterContest", "EnterContestInput", { contest: "2026", project, category: "C7-EHEA", ...rest });
    const nominate = (caller: typeof alice, { record }: { record: { id: string; revision: number } }) =>
      mutate(caller, "nominateEntry", "ContestEntryInput", { id: record.id, expectedRevision: record.revision });
    const vote = (caller: typeof alice, entry: string, rest: object = {}) =>
      mutate(caller, "vote", "VoteInput", { contest: "2026", entry, ...rest });
    const select = (caller: typeof alice, { record }: { record: { id: string; revision: number } }, state: string) =>
      mutate(caller, "selectEntry", "SelectEntryInput", { id: record.id, expectedRevision: record.revision, state });
    return { tell, run, mutate, during, enter, nominate, vote, select, revision: () => revision };
  };

  it("a prize cycle runs from entries to what is announced, and no vote is told of before or after", async () => {
    const { tell, during, enter, nominate, vote, select, mutate, revision } = await open();
    await during("SUBMISSION");
    expect((await tell(null, '{ prizeCycle(key: "2026") { name phases { totalCount } } }')).prizeCycle).toEqual({
      name: "WSIS Prizes 2026",
      phases: { totalCount: 5 },
    });
    const [clinic, school] = [await enter(rolf, "Project:clinic"), await enter(rolf, "school")];
    expect(clinic).toMatchObject({
      problems: [],
      record: { state: "SUBMITTED", mine: true, project: { id: "Project:clinic" } },
    });
    expect((await vote(alice, clinic.record.id)).problems).toMatchObject([
      { code: "CLOSED", message: expect.stringMatching(/^it opens on .* Europe.Zurich/) },
      { code: "INVALID", path: "input.entry" },
    ]);
    await during("NOMINATION");
    const nominated = await nominate(rita, clinic);
    await nominate(rita, school);
    expect((await nominate(rita, clinic)).problems).toMatchObject([{ code: "CONFLICT" }, { code: "STATE" }]);
    await during("VOTING");
    const before = [await theStore().changes(0, 99), await theStore().workChanges(0, 99)];
    const voters = Array.from({ length: 30 }, (_, index) => person(`voter-${index}`, "CONTRIBUTOR"));
    // Each votes twice at the same time, and a third of them changes it.
    await Promise.all(voters.flatMap((voter) => [vote(voter, clinic.record.id), vote(voter, clinic.record.id)]));
    await Promise.all(voters.slice(0, 10).map((voter) => vote(voter, school.record.id)));
    const told = await vote(voters[0]!, school.record.id);
    expect(told.record.myVotes).toEqual([{ category: "C7-EHEA", entry: school.record.id }]);
    expect([await theStore().changes(0, 99), await theStore().workChanges(0, 99)]).toEqual(before);
    const votes = await theStore().work({ kind: "Vote", limit: 99 });
    expect(votes).toHaveLength(30);
    expect(JSON.stringify(votes)).not.toContain("voter-");
    await during("SELECTION");
    expect((await vote(alice, clinic.record.id)).problems[0]).toMatchObject({
      code: "CLOSED",
      message: expect.stringMatching(/^it closed/),
    });
    const winner = await select(rita, nominated, "WINNER");
    expect(winner.record).toMatchObject({ state: "WINNER" });
    expect((await select(rita, { record: { ...school.record, revision: 2 } }, "WINNER")).problems).toMatchObject([
      { code: "EXISTS" },
    ]);
    const entries = '{ contest(key: "2026") { entries { state revision project { id } } openPhase announcedAt } }';
    expect((await tell(person("reader", null), entries)).contest).toEqual({
      openPhase: "SELECTION",
      announcedAt: null,
      entries: ["Project:clinic", "Project:school"].map((id) => ({ state: "NOMINATED", revision: 0, project: { id } })),
    });
    const found = "{ prizeEntries(where: { prizeYears: { from: 2026, to: 2026 } }) { nodes { id votes status } } }";
    expect((await tell(null, found)).prizeEntries.nodes).toEqual([]);
    await during("ANNOUNCEMENT");
    const announced = await mutate(ada, "announceContest", "AnnounceContestInput", {
      key: "2026",
      expectedRevision: revision(),
    });
    expect(announced.problems).toEqual([]);
    expect((await tell(null, found)).prizeEntries.nodes).toEqual([
      { id: "PrizeEntry:2026-clinic", votes: 20, status: "WINNER" },
      { id: "PrizeEntry:2026-school", votes: 10, status: "NOMINATED" },
    ]);
    expect(await theStore().work({ kind: "Vote", limit: 99 })).toEqual([]);
    expect(await theStore().work({ kind: "BallotKey", limit: 99 })).toEqual([]);
    expect((await vote(voters[0]!, clinic.record.id)).problems[0].code).toBe("CLOSED");
    expect((await during("VOTING", { expectedRevision: announced.record.revision })).problems).toMatchObject([
      { code: "CLOSED" },
    ]);
  });

  it("entries are of who may enter, once each, and nobody nominates their own", async () => {
    const { during, enter, run } = await open();
    await during("SUBMISSION");
    const refused = async (caller: typeof alice, name: string, type: string, input: object) => {
      const query = `mutation ($input: ${type}!) { ${name}(input: $input) { revision } }`;
      return (await run(caller, query, { input: { idempotencyKey: aKey(), ...input } })).errors?.[0].extensions.code;
    };
    const of = { contest: "2026", project: "clinic", category: "C7-EHEA" };
    expect(await refused(carol, "enterContest", "EnterContestInput", of)).toBe("FORBIDDEN");
    // The clinic is run by ITU, for which both act.
    const entered = await enter(alice, "clinic");
    expect(entered.problems).toEqual([]);
    expect((await enter(alan, "clinic")).problems).toMatchObject([{ code: "EXISTS" }]);
    expect((await enter(rolf, "none", { category: "C1" })).problems).toMatchObject([
      { code: "INVALID", path: "input.project" },
      { code: "INVALID", path: "input.category" },
    ]);
    const own = await enter(rita, "portal");
    await during("NOMINATION");
    const entry = { id: own.record.id, expectedRevision: 1 };
    expect(await refused(rita, "nominateEntry", "ContestEntryInput", entry)).toBe("FORBIDDEN");
    expect(await refused(alice, "nominateEntry", "ContestEntryInput", entry)).toBe("FORBIDDEN");
    const theirs = { id: entered.record.id, expectedRevision: 1 };
    expect(await refused(rolf, "nominateEntry", "ContestEntryInput", theirs)).toBe("FORBIDDEN");
    expect(await refused(rita, "nominateEntry", "ContestEntryInput", theirs)).toBeUndefined();
    expect(await refused(rolf, "nominateEntry", "ContestEntryInput", { ...entry, id: "ContestEntry:none" })).toBe(
      "NOT_FOUND",
    );
  });

  it("phases are all there, in order, apart, and changed by who knows what they were", async () => {
    const { during } = await open();
    const at = (hours: number) => new Date(Date.UTC(2028, 1, 29) + hours * HOUR).toISOString();
    const phases = PHASES.map((phase, index) => ({ phase, opens: at(index), closes: at(index + 1) }));
    const told = async (rest: object) =>
      (await during("VOTING", rest as Record<string, unknown>)).problems.map(
        ({ code, path }: { code: string; path: string }) => `${code} ${path}`,
      );
    expect(await told({ phases: phases.slice(1) })).toEqual(["REQUIRED input.phases"]);
    expect(
      await told({ phases: phases.map((one) => (one.phase === "VOTING" ? { ...one, opens: at(1.5) } : one)) }),
    ).toEqual(["INVALID input.phases.VOTING.opens"]);
    expect(await told({ phases, zone: "Europe/Geneva", categories: ["C7-EHEAA"] })).toEqual([
      "INVALID input.zone",
      "INVALID input.categories[0]",
    ]);
    expect(await told({ phases })).toEqual([]);
    expect(await told({ phases, expectedRevision: 0 })).toEqual(["CONFLICT input.expectedRevision"]);
  });
}

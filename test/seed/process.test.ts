import { beforeAll, describe, expect, it } from "vitest";
import { type Api, createApi } from "../../src/api/createApi.ts";
import type { NodeRecord } from "../../src/model/types.ts";
import type { GraphStore } from "../../src/store/port.ts";
import { seededStore } from "../support/seededStore.ts";

let store: GraphStore;
let api: Api;
const records = new Map<string, NodeRecord>();
beforeAll(async () => {
  store = await seededStore();
  api = createApi({ store });
  for (const kind of ["Milestone", "Event", "Phase", "RegionalReview", "Session", "PrizeCycle", "EventFigure", "Call"])
    for await (const record of store.records(kind)) records.set(record.id, record);
});

async function ask(query: string) {
  const { data, errors } = await api.execute({ query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

const of = (kind: string) => [...records.values()].filter((record) => record.kind === kind);

/** What records of a kind lead to by a link. */
function linked(kind: string, link: string, to: string): [NodeRecord, NodeRecord][] {
  return of(kind).flatMap((record) =>
    (record.links[link] ?? []).map(({ key }): [NodeRecord, NodeRecord] => [record, records.get(`${to}:${key}`)!]),
  );
}

/** When it was, by whichever of its dates are known. */
const when = ({ properties: { dateStart, dateEnd } }: NodeRecord) =>
  dateStart ? [dateStart, dateEnd ?? null] : [dateEnd, null];

describe("what the sources print", () => {
  it("of the prizes and the consultation for 2017", async () => {
    const { phases, consultation } = await ask(`{
      phases(where: { prizeCycles: { any: ["2017"] } }, orderBy: [{ field: POSITION }]) { nodes { name dateStart dateEnd } }
      consultation: phases(
        where: { consultations: { any: ["ocp-2017"] }, types: { any: ["PHASE"] } } orderBy: [{ field: POSITION }]
      ) { nodes { dateStart } }
    }`);
    const dates = phases.nodes.map((phase: { dateStart: string; dateEnd: string }) => [phase.dateStart, phase.dateEnd]);
    expect(dates).toEqual([
      ["2016-09-05", "2017-02-15"],
      ["2017-02-16", "2017-03-15"],
      ["2017-03-16", "2017-04-15"],
      ["2017-04-16", "2017-04-25"],
      ["2017-06-12", "2017-06-16"],
    ]);
    expect(consultation.nodes.map(({ dateStart }: { dateStart: string }) => dateStart)).toEqual([
      "2016-09-01",
      "2016-10-12",
      "2017-02-14",
      "2017-02-20",
      "2017-03-14",
      "2017-05-10",
    ]);
  });

  it("of the consultation for 2025: five meetings, with hour and room where they are printed", async () => {
    const { phases } = await ask(`{
      phases(where: { consultations: { any: ["ocp-2025"] }, types: { any: ["MEETING"] } }, orderBy: [{ field: DATE_START }]) {
        nodes { dateStart timeStart zone room }
      }
    }`);
    const room = "ITU Headquarters, Room A";
    expect(phases.nodes).toEqual([
      { dateStart: "2024-11-18", timeStart: "14:00", zone: "CET", room },
      { dateStart: "2024-12-18", timeStart: "07:45", zone: "CET", room: null },
      { dateStart: "2025-02-11", timeStart: null, zone: null, room: "ITU Headquarters" },
      { dateStart: "2025-04-03", timeStart: null, zone: null, room },
      { dateStart: "2025-06-10", timeStart: "14:00", zone: "CEST", room },
    ]);
  });

  it("of prizes: 18 winners and 70 champions in 2016, 973 submissions from 110 countries in 2025", async () => {
    const { prizeCycles } = await ask(`{
      prizeCycles(where: { ids: ["PrizeCycle:2016", "PrizeCycle:2025"] }) {
        nodes { year submissions { value } countries { value } winners { value } champions { value } }
      }
    }`);
    expect(prizeCycles.nodes).toMatchObject([
      { year: 2016, winners: { value: 18 }, champions: { value: 70 } },
      { year: 2025, submissions: { value: 973 }, countries: { value: 110 } },
    ]);
  });

  it("of what was expected in 2025, and how the platform grew", async () => {
    const { eventFigures, platformFigures } = await ask(`{
      eventFigures(where: {
        events: { any: ["wsis-forum-2025"] } expected: { any: ["true"] }
        measures: { any: ["participants", "countries", "high-level guests"] }
      }) { nodes { measure value { value atLeast } } }
      platformFigures(where: { measures: { any: ["database entries", "platform entries"] }, years: { exists: true } }, orderBy: [{ field: YEAR }]) {
        nodes { year value { value atLeast } }
      }
    }`);
    const atLeast = (value: number) => ({ value, atLeast: true });
    expect(eventFigures.nodes).toEqual([
      { measure: "countries", value: atLeast(150) },
      { measure: "high-level guests", value: atLeast(500) },
      { measure: "participants", value: atLeast(4000) },
    ]);
    expect(platformFigures.nodes).toEqual([
      { year: 2016, value: atLeast(8000) },
      { year: 2023, value: atLeast(13500) },
      { year: 2024, value: atLeast(13500) },
    ]);
  });

  it("of tiers of sponsors, and themes of the HLPF", async () => {
    const { sponsorTiers, hlpfThemes } = await ask(`{
      sponsorTiers(where: { years: { from: 2024, to: 2024 } }, orderBy: [{ field: POSITION }]) { nodes { name } }
      hlpfThemes(orderBy: [{ field: YEAR }]) { nodes { year name milestones { totalCount } } }
    }`);
    expect(sponsorTiers.nodes.map(({ name }: { name: string }) => name)).toEqual([
      "Strategic Partner Platinum",
      "Strategic Partner Gold Plus",
      "Strategic Partner Gold",
      "Partner for Specific Activities",
      "Contributing Partner",
      "Supporting Partner",
    ]);
    expect(hlpfThemes.nodes.map(({ year }: { year: number }) => year)).toEqual(
      [...new Array(10)].map((_, i) => 2016 + i),
    );
    for (const { name, milestones } of hlpfThemes.nodes)
      expect([name.length > 30, milestones.totalCount]).toEqual([true, 1]);
    expect(hlpfThemes.nodes[5].name).toMatch(
      /^Sustainable and resilient recovery .* delivery for sustainable development$/,
    );
  });

  it.each([
    [2013, ["UNCTAD", "UNESCO"]],
    [2022, ["ITU", "UNESCO"]],
    [2023, ["ITU"]],
  ])("of the chair of UNGIS in %i", async (year, holders) => {
    const { memberships } = await ask(`{
      memberships(
        where: { bodies: { any: ["ungis"] }, roleTypes: { any: ["CHAIR"] }, years: { from: ${year}, to: ${year} } }
      ) { nodes { holder } }
    }`);
    expect(memberships.nodes.map(({ holder }: { holder: string }) => holder)).toEqual(holders);
  });
});

describe("one fact is one record", () => {
  it.each([
    ["Milestone", "MILESTONE_EVENT", "Event", 25],
    ["Milestone", "MILESTONE_PHASE", "Phase", 56],
    ["Milestone", "MILESTONE_REGIONAL_REVIEW", "RegionalReview", 6],
    ["Phase", "PHASE_EVENT", "Event", 2],
    ["Phase", "PHASE_REGIONAL_REVIEW", "RegionalReview", 5],
    ["Phase", "PHASE_SAME", "Phase", 4],
  ])("a %s and what it stands for by %s agree in dates and status", (kind, link, to, count) => {
    const pairs = linked(kind, link, to);
    expect(pairs).toHaveLength(count);
    for (const [one, other] of pairs) {
      expect([one.id, ...when(one)]).toEqual([one.id, ...when(other)]);
      expect([one.id, one.properties.status]).toEqual([one.id, other.properties.status]);
    }
  });

  it("a milestone and its session are of one day", () => {
    for (const [{ id, properties }, session] of linked("Milestone", "MILESTONE_SESSION", "Session"))
      expect([id, properties.dateStart]).toEqual([id, session.properties.date]);
  });

  it("a milestone of a call is the day on which it opens or closes", () => {
    const pairs = linked("Milestone", "MILESTONE_CALL", "Call");
    expect(pairs).toHaveLength(2);
    for (const [{ properties }, call] of pairs)
      expect([call.properties.opens, call.properties.closes]).toContain(properties.dateStart);
  });

  it("a phase of a call is its time, or the day on which it opens or closes", () => {
    const pairs = linked("Phase", "PHASE_CALL", "Call");
    expect(pairs).toHaveLength(10);
    for (const [phase, { id, properties }] of pairs)
      for (const date of when(phase).filter((one) => one !== null))
        expect([id, date, date === properties.opens || date === properties.closes]).toEqual([id, date, true]);
  });

  it("no call stands in the timeline beside what opens and closes it", async () => {
    const { timeline } = await ask("{ timeline(kinds: [CALL]) { node { id } standsFor { id } } }");
    const ids = (timeline as { node: { id: string } }[]).map(({ node }) => node.id);
    expect(ids.filter((id) => id.startsWith("Call:"))).toEqual([]);
    const told = (timeline as { standsFor: { id: string }[] }[]).flatMap(({ standsFor }) =>
      standsFor.map(({ id }) => id),
    );
    const dated = of("Call").filter(({ properties }) => properties.opens || properties.closes);
    expect(new Set(told.filter((id) => id.startsWith("Call:")))).toEqual(new Set(dated.map(({ id }) => id)));
  });

  it("the timeline says by status, and not by type or title, what was only planned", () => {
    for (const { id, name, properties } of of("Milestone")) {
      expect([id, properties.type === "PLANNED", /\((planned|announced|to be confirmed)/.test(name)]).toEqual([
        id,
        false,
        false,
      ]);
      expect([id, properties.status ?? null]).not.toEqual([id, null]);
    }
  });

  it("the timeline shows each thing once: no record stands beside one that stands for it", async () => {
    const { timeline } = (await ask("{ timeline { node { id } standsFor { id } } }")) as {
      timeline: { node: { id: string }; standsFor: { id: string }[] }[];
    };
    const ids = new Set(timeline.map(({ node }) => node.id));
    expect(ids.size).toBe(timeline.length);
    const told = new Set(timeline.flatMap(({ standsFor }) => standsFor.map(({ id }) => id)));
    const links = ["EVENT", "PHASE", "SESSION", "REGIONAL_REVIEW", "CALL"].map((name) => `MILESTONE_${name}`);
    const beside = of("Milestone").flatMap((milestone) =>
      links.flatMap((link) => (milestone.links[link] ?? []).map(({ key }) => `${store.model.link(link).to}:${key}`)),
    );
    expect(beside.length).toBeGreaterThan(60);
    expect(beside.filter((id) => ids.has(id) || !told.has(id))).toEqual([]);
    expect([...told].filter((id) => ids.has(id))).toEqual([]);
    for (const { id } of of("Milestone")) expect(ids).toContain(id);
  });

  it("official figures of an event and its prizes are the same wherever they stand", () => {
    const measures: Readonly<Record<string, string>> = {
      participantCount: "participants",
      countryCount: "countries",
      prizeWinnerCount: "WSIS Prize winners",
      prizeChampionCount: "WSIS Prize champions",
      prizeSubmissionCount: "WSIS Prize submissions",
    };
    const figures = of("EventFigure").filter(({ properties }) => properties.expected === false);
    for (const { id, key, properties } of of("Event"))
      for (const [name, measure] of Object.entries(measures)) {
        const values = figures
          .filter(
            ({ links, properties: figure }) => links.EVENT_FIGURE_EVENT?.[0]?.key === key && figure.measure === measure,
          )
          .map((figure) => figure.properties.value);
        expect([id, measure, values]).toEqual([id, measure, properties[name] ? [properties[name]] : []]);
      }
    for (const [cycle, event] of linked("PrizeCycle", "PRIZE_CYCLE_EVENT", "Event"))
      if (!cycle.properties.special)
        for (const [own, shared] of [
          ["submissions", "prizeSubmissionCount"],
          ["winners", "prizeWinnerCount"],
          ["champions", "prizeChampionCount"],
        ] as const)
          expect([cycle.id, own, cycle.properties[own]]).toEqual([cycle.id, own, event.properties[shared]]);
  });
});

import { describe, expect, it } from "vitest";
import { timeline, tookPlace } from "../../../src/api/sets/timeline.ts";
import type { NodeRecord } from "../../../src/model/types.ts";
import { record } from "../../support/record.ts";
import { smallContext } from "../../support/smallContext.ts";

const context = smallContext();
type Arguments = Parameters<typeof timeline>[1];
/** Titles of milestones alone. */
const titles = async (args: Arguments, of = context) =>
  (await timeline(of, args)).filter(({ node }) => node.kind === "Milestone").map(({ title }) => title);
const [geneva, review, maybe] = ["Geneva phase", "Review", "Announced phase"];

describe("the timeline", () => {
  it.each<[Arguments, string[]]>([
    [{}, [geneva, review, maybe]],
    [{ from: null, to: null, kinds: null }, [geneva, review, maybe]],
    [{ to: "2003-12-09" }, []],
    [{ to: "2003-12-10" }, [geneva]],
    [{ to: "2003" }, [geneva]],
    [{ from: "2003-12-12" }, [geneva, review, maybe]],
    [{ from: "2003-12-13" }, [review, maybe]],
    [{ from: "2015-12-31", to: "2016" }, [review]],
    [{ from: "2016" }, [maybe]],
    [{ from: "2016", to: "2025-01-31" }, []],
    [{ from: "2025-02-28", to: "2025-02-28" }, [maybe]],
    [{ from: "2025-03" }, []],
    [{ kinds: ["SUMMIT", "PREPARATORY_PHASE"] }, [geneva, maybe]],
    [{ kinds: [] }, []],
  ])("under %j holds what can overlap: %j", async (args, rows) => {
    expect(await titles(args)).toEqual(rows);
  });

  it("stands in order of dates, the vaguer first, then of ids", async () => {
    const dated = (key: string, dateStart: string) => record(`Milestone:${key}`, key, { type: "SUMMIT", dateStart });
    const more = [dated("c", "2015"), dated("d", "2014-12"), dated("b", "2015-01-01"), dated("a", "2015-01")];
    expect(await titles({ from: "2014", to: "2015" }, smallContext(...more))).toEqual(["d", "c", review, "a", "b"]);
  });

  it("tells of each entry what is known of it", async () => {
    const [first, , second] = await timeline(context, { from: "2003", to: "2015" });
    expect(first).toMatchObject({
      date: "2003-12-10",
      dateEnd: "2003-12-12",
      title: geneva,
      kind: "SUMMIT",
      place: null,
      tookPlace: true,
    });
    expect(second).toMatchObject({ date: "2015", dateEnd: null });
  });
});

describe("each thing in the timeline", () => {
  const milestone = (key: string, dateStart: string, links: Record<string, string[]>, more = {}) =>
    record(`Milestone:${key}`, key, { type: "FORUM", dateStart, ...more }, links);
  const ids = async (args: Arguments, ...more: readonly NodeRecord[]) =>
    (await timeline(smallContext(...more), args)).map(({ node }) => node.id);
  const within = { from: "2017", to: "2018" };
  const event = record("Event:e", "e", {
    ...{ year: 2017, dateStart: "2017-06-12", dateEnd: "2017-06-16", place: "Geneva, Switzerland", status: "HELD" },
    url: "https://example.org/e",
  });

  it("stands in it once: what a milestone stands for has no entry beside it, and lends it what it lacks", async () => {
    const more = [event, milestone("m", "2017-06-12", { MILESTONE_EVENT: ["e"] })];
    const [entry, ...others] = await timeline(smallContext(...more), within);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      ...{ date: "2017-06-12", kind: "FORUM", place: "Geneva, Switzerland", status: "HELD", tookPlace: true },
      ...{ url: "https://example.org/e", node: { id: "Milestone:m" }, standsFor: [{ id: "Event:e" }] },
    });
    expect(await ids(within, event)).toEqual(["Event:e"]);
  });

  it("is found by the kind of what it stands for, and at no date but its own", async () => {
    const more = [
      record("Document:d", "d", { year: 2017 }, { DOCUMENT_STAKEHOLDER: ["itu"] }),
      milestone("m", "2017-12-20", { MILESTONE_DOCUMENT: ["d"] }),
    ];
    expect(await ids({ ...within, kinds: ["DOCUMENT"] }, ...more)).toEqual(["Milestone:m"]);
    expect(await ids({ ...within, kinds: ["FORUM"] }, ...more)).toEqual(["Milestone:m"]);
    expect(await ids({ ...within, kinds: ["SUMMIT"] }, ...more)).toEqual([]);
    expect(await ids({ from: "2017-01", to: "2017-06" }, ...more)).toEqual([]);
    expect(await ids({ ...within, bodies: ["ITU"] }, ...more)).toEqual(["Milestone:m"]);
    expect(await ids({ ...within, bodies: ["Stakeholder:club"] }, ...more)).toEqual([]);
  });

  it("is told by way of others, and not lost where those stand in a circle", async () => {
    const phase = (key: string, links: Record<string, string[]>, more = {}) =>
      record(`Phase:${key}`, key, { process: "REVIEW", type: "PHASE", dateStart: "2017-06-12", ...more }, links);
    const chain = [event, phase("p", { PHASE_EVENT: ["e"] }), milestone("m", "2017-06-12", { MILESTONE_PHASE: ["p"] })];
    const [entry, ...others] = await timeline(smallContext(...chain), within);
    expect([entry?.standsFor.map(({ id }) => id), others]).toEqual([["Phase:p", "Event:e"], []]);
    const circle = [phase("a", { PHASE_SAME: ["b"] }), phase("b", { PHASE_SAME: ["a"] })];
    expect(await ids(within, ...circle)).toEqual(["Phase:a"]);
    const undated = [event, phase("p", { PHASE_EVENT: ["e"] }, { dateStart: null })];
    expect(await ids(within, ...undated)).toEqual(["Event:e"]);
  });

  it("has an entry of its own where only an end of it is told", async () => {
    const call = (opens: string | null) => record("Call:c", "c", { opens, closes: "2017-12-01" });
    const closing = milestone("z", "2017-12-01", { MILESTONE_CALL: ["c"] });
    const opening = milestone("a", "2017-07-01", { MILESTONE_CALL: ["c"] });
    expect(await ids(within, call(null), closing)).toEqual(["Milestone:z"]);
    expect(await ids(within, call("2017-07-01"), closing)).toEqual(["Call:c", "Milestone:z"]);
    expect(await ids(within, call("2017-07-01"), closing, opening)).toEqual(["Milestone:a", "Milestone:z"]);
  });

  it("is when and where what it is a part of was, if it does not say so itself", async () => {
    const session = (key: string, date: string | null) =>
      record(`Session:${key}`, key, { date }, { SESSION_EVENT: ["e"] });
    const entries = await timeline(smallContext(event, session("s", null), session("t", "2017-06-13")), within);
    expect(entries.map(({ node, date, place }) => [node.id, date, place])).toEqual([
      ["Session:s", "2017", "Geneva, Switzerland"],
      ["Event:e", "2017-06-12", "Geneva, Switzerland"],
      ["Session:t", "2017-06-13", "Geneva, Switzerland"],
    ]);
  });

  it("is work or a count only where asked for", async () => {
    const project = record("Project:p", "p", { yearStart: 2017, yearEnd: 2019 });
    expect(await ids(within, project)).toEqual([]);
    expect(await ids({ ...within, kinds: ["PROJECT"] }, project)).toContain("Project:p");
  });

  it("is found by words of its place, whatever their case, and by its status", async () => {
    const at = (key: string, place: string | null, status: string) => milestone(key, "2017", {}, { place, status });
    const more = [at("a", "Genève, Suisse", "HELD"), at("b", "Tunis, Tunisia", "PLANNED"), at("c", null, "UNKNOWN")];
    expect(await ids({ ...within, places: ["geneve"] }, ...more)).toEqual(["Milestone:a"]);
    expect(await ids({ ...within, places: ["Tunisia tunis", "Genève"] }, ...more)).toEqual([
      "Milestone:a",
      "Milestone:b",
    ]);
    expect(await ids({ ...within, places: [] }, ...more)).toEqual([]);
    expect(await ids({ ...within, places: ["!"] }, ...more)).toEqual([]);
    expect(await ids({ ...within, status: ["PLANNED", "UNKNOWN"] }, ...more)).toEqual(["Milestone:b", "Milestone:c"]);
    expect(await ids({ ...within, status: null, places: null, bodies: null }, ...more)).toHaveLength(3);
  });

  it("warns of places and bodies that are not there", async () => {
    const of = smallContext(milestone("a", "2017", {}, { place: "Geneva, Switzerland" }));
    expect(await timeline(of, { ...within, places: ["Genava"], bodies: ["itu"] })).toEqual([]);
    await timeline(of, { ...within, places: ["Genava"] });
    await timeline(of, { ...within, bodies: ["nobody"] });
    expect(of.warnings.list).toEqual([
      { path: "places[0]", message: 'No entry is at "Genava"' },
      { path: "places[0]", message: 'No entry is at "Genava": did you mean "Geneva"?' },
      { path: "bodies", message: 'There is no Stakeholder "nobody"' },
    ]);
  });
});

it("whether something took place follows from its status", () => {
  const of = (status: string | null, type = "SUMMIT") => tookPlace(record("Milestone:x", "x", { type, status }));
  expect(["HELD", "PLANNED", "TO_BE_CONFIRMED", "CANCELLED", "UNKNOWN", null].map((status) => of(status))).toEqual([
    true,
    false,
    false,
    false,
    null,
    null,
  ]);
  expect(of(null, "PLANNED")).toBe(false);
});

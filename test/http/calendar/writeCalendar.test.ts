import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type CalendarEntry, writeCalendar } from "../../../src/http/calendar/writeCalendar.ts";

const entry: CalendarEntry = {
  date: "2017-06-12",
  dateEnd: null,
  title: "Forum",
  kind: "HIGH_LEVEL_MEETING",
  place: null,
  status: null,
  url: null,
  node: { id: "Event:e", verified: true, sources: [] },
  standsFor: [],
};
const notes = { at: "2026-11-27T19:30:05.123Z", warnings: [] };
const eventsOf = (...entries: readonly CalendarEntry[]) =>
  new ICAL.Component(ICAL.parse(writeCalendar(entries, notes).text)).getAllSubcomponents("vevent");
const valuesOf = (more: Partial<CalendarEntry>) => {
  const [event] = eventsOf({ ...entry, ...more });
  return Object.fromEntries(event!.getAllProperties().map((one) => [one.name, String(one.getFirstValue())]));
};

describe("an event of the calendar", () => {
  it("lasts whole days, its end the day after the last", () => {
    expect(valuesOf({})).toMatchObject({ dtstart: "2017-06-12", dtend: "2017-06-13" });
    expect(valuesOf({ dateEnd: "2017-06-12" })).toMatchObject({ dtend: "2017-06-13" });
    expect(valuesOf({ dateEnd: "2017-06-30" })).toMatchObject({ dtstart: "2017-06-12", dtend: "2017-07-01" });
    expect(valuesOf({ date: "2016-02-28" })).toMatchObject({ dtend: "2016-02-29" });
    expect(valuesOf({ date: "2025-12-31" })).toMatchObject({ dtend: "2026-01-01" });
    expect(valuesOf({ dateEnd: "2017-09" })).toMatchObject({
      dtend: "2017-06-13",
      description: expect.stringMatching(/Until 2017-09/),
    });
  });

  it("keeps its id, and the stamp of the data", () => {
    expect(valuesOf({})).toMatchObject({ uid: "Event:e@wsis-graph", dtstamp: "2026-11-27T19:30:05Z" });
    expect(writeCalendar([entry], notes).text).toBe(writeCalendar([entry], notes).text);
  });

  it("tells what is known of it, any character as it is", () => {
    const title = 'A; B, C\\D: "é" 中文 😀\nE';
    const told = valuesOf({
      ...{ title, place: "Geneva, Switzerland", url: "https://example.org/a b?c=é,d;e" },
      node: { id: "Event:a,b", verified: false, sources: ["one", "two; three"] },
      standsFor: [{ name: "Phase 1" }],
      status: "TO_BE_CONFIRMED",
    });
    expect(told).toMatchObject({
      ...{
        summary: title,
        location: "Geneva, Switzerland",
        uid: "Event:a,b@wsis-graph",
        categories: "High level meeting",
      },
      url: "https://example.org/a%20b?c=%C3%A9,d;e",
      description:
        "High level meeting, to be confirmed\nStands for: Phase 1\nNot verified\nSource: one\nSource: two; three",
    });
  });

  it.each([
    ["HELD", "CONFIRMED"],
    ["PLANNED", "TENTATIVE"],
    ["TO_BE_CONFIRMED", "TENTATIVE"],
    ["CANCELLED", "CANCELLED"],
    ["UNKNOWN", undefined],
    [null, undefined],
  ])("of status %s is %s", (status, expected) => {
    expect(valuesOf({ status }).status).toBe(expected);
  });

  it.each(["ftp://example.org", "www.example.org", "javascript:alert(1)", "https://"])(
    "%s is no address for it",
    (url) => {
      expect(valuesOf({ url })).not.toHaveProperty("url");
    },
  );
});

describe("the calendar", () => {
  it("leaves out what has no day, and says how much that is", () => {
    const vague = [
      { ...entry, date: "2017" },
      { ...entry, date: "2017-06", dateEnd: "2017-06-30" },
    ];
    const { text, leftOut } = writeCalendar([...vague, entry], notes);
    expect(leftOut).toBe(2);
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getAllSubcomponents("vevent")).toHaveLength(1);
    expect(calendar.getFirstPropertyValue("x-wr-caldesc")).toMatch(
      /2 entries are known to the month or the year alone and left out\./,
    );
    expect(writeCalendar(vague.slice(1), notes).text).toMatch(/1 entry is known/);
    expect(writeCalendar([], notes).text).toMatch(/No entry is left out/);
  });

  it("says what to look at twice", () => {
    const { text } = writeCalendar([], { ...notes, warnings: ['There is no Stakeholder "x".'] });
    expect(String(new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue("x-wr-caldesc"))).toMatch(
      /There is no Stakeholder "x"\./,
    );
  });
});

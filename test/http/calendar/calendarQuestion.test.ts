import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Server, startServer } from "../../../src/http/startServer.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { record } from "../../support/record.ts";
import { seededStore } from "../../support/seededStore.ts";

let store: GraphStore;
let server: Server;
beforeAll(async () => {
  store = await seededStore();
  server = await startServer({ store, host: "127.0.0.1", port: 0, queriesFolder: "queries", webFolder: "none" });
});
afterAll(async () => {
  await server.close();
  await store.close();
});

const get = (search = "", headers: Record<string, string> = {}) =>
  fetch(`${server.url}/timeline.ics${search}`, { headers });

async function eventsOf(search: string) {
  const answer = await get(search);
  expect([search, answer.status]).toEqual([search, 200]);
  const text = await answer.text();
  const calendar = new ICAL.Component(ICAL.parse(text));
  const leftOut = Number(answer.headers.get("x-entries-left-out"));
  return { text, leftOut, calendar, events: calendar.getAllSubcomponents("vevent") };
}

async function entriesOf(search: string): Promise<{ date: string; node: { id: string } }[]> {
  const query = `{ timeline${search} { date node { id } } }`;
  const answer = await fetch(`${server.url}/graphql?${new URLSearchParams({ query })}`);
  const { data } = (await answer.json()) as { data: { timeline: { date: string; node: { id: string } }[] } };
  return data.timeline;
}

describe("/timeline.ics", () => {
  it.each([
    ["", ""],
    ["?from=2015-07&to=2015-12", '(from: "2015-07", to: "2015-12")'],
    ["?kinds=FORUM,PHASE&kinds=CALL", "(kinds: [FORUM, PHASE, CALL])"],
    ["?place=Paris,%20France&place=Tunis", '(places: ["Paris, France", "Tunis"])'],
    ["?body=ITU,unesco&status=HELD", '(bodies: ["itu", "unesco"], status: HELD)'],
    ["?from=&kinds=&to=2005", '(to: "2005")'],
  ])("%s holds what the timeline holds, but for what has no day", async (search, asked) => {
    const [{ events, leftOut }, entries] = await Promise.all([eventsOf(search), entriesOf(asked)]);
    const days = entries.filter(({ date }) => date.length === 10);
    expect(events.map((event) => event.getFirstPropertyValue("uid"))).toEqual(
      days.map(({ node }) => `${node.id}@wsis-graph`),
    );
    expect([events.length > 0, leftOut]).toEqual([true, entries.length - days.length]);
  });

  it("is well-formed: CRLF, lines of 75 octets, what every event must have, ids once", async () => {
    const { text, events } = await eventsOf("");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const lines = text.split("\r\n");
    expect(lines.pop()).toBe("");
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).toMatch(/^( |[A-Z-]+(;VALUE=DATE)?:)/);
    }
    const ids = events.map((event) => event.getFirstPropertyValue("uid"));
    expect(new Set(ids).size).toBe(ids.length);
    for (const event of events)
      expect(event.getAllProperties().map(({ name }) => name)).toEqual(
        expect.arrayContaining(["uid", "dtstamp", "dtstart", "dtend", "summary", "description"]),
      );
  });

  it("is a calendar for its type, and kept by its revision", async () => {
    const first = await get("?to=2004");
    const etag = first.headers.get("etag")!;
    expect(Object.fromEntries(first.headers)).toMatchObject({
      "content-type": "text/calendar; charset=utf-8",
      "cache-control": "public, max-age=0, must-revalidate",
      "access-control-allow-origin": "*",
    });
    expect(first.headers.get("access-control-expose-headers")).toMatch(/x-entries-left-out/);
    const again = await get("?to=2004", { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const kept = await get("?to=2004");
    expect([kept.headers.get("etag"), await kept.text()]).toEqual([etag, await first.text()]);
    expect(kept.headers.get("x-entries-left-out")).toBe(first.headers.get("x-entries-left-out"));
    await store.apply({ actor: "test", upserts: [record("Call:new", "Of 1999", { opens: "1999-01-02" })] });
    const next = await get("?to=2004", { "if-none-match": etag });
    expect([next.status, (await next.text()).includes("Of 1999")]).toEqual([200, true]);
  });

  it.each([
    ["?kind=FORUM", 'There is no parameter "kind": expected from, to, kinds, place, body or status.'],
    ["?from=2015&from=2016", 'The parameter "from" is given twice.'],
    ["?from=2015-02-30", /2015-02-30.*expected YYYY, YYYY-MM or YYYY-MM-DD/],
    ["?from=2016&to=2015", /end before they begin/],
    ["?kinds=FORUMS", /FORUMS.*Did you mean the enum value "FORUM"/],
    ["?status=held", /"held".*Did you mean the enum value "HELD"/],
    ["?place=%ff", /not UTF-8/],
  ])("%s is refused as the API refuses it", async (search, message) => {
    const answer = await get(search, { accept: "text/calendar" });
    const { errors } = (await answer.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect([answer.status, errors[0]?.extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
    expect(errors[0]?.message).toMatch(message);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("says what was mistyped", async () => {
    const { calendar, events } = await eventsOf("?body=itoo");
    expect(events).toEqual([]);
    expect(calendar.getFirstPropertyValue("x-wr-caldesc")).toMatch(/There is no Stakeholder "itoo"/);
  });
});

import { expect, it } from "vitest";
import { wsisModel } from "../../../../src/model/wsisModel.ts";
import { plain } from "../../../../src/store/neo4j/shape/integer.ts";
import {
  hasIndex,
  nodeProperties,
  sortedValue,
  storedProperty,
  storedSort,
} from "../../../../src/store/neo4j/shape/nodeProperties.ts";
import { record } from "../../../support/record.ts";

const kind = (name: string) => wsisModel.kind(name);
const property = (of: string, name: string) => kind(of).property.get(name)!;

function stored(id: string, name: string, properties: Parameters<typeof record>[2]) {
  const made = record(id, name, properties);
  const values = nodeProperties(kind(made.kind), made, "hash");
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, plain(value)]));
}

it("a node has the record's values, and beside them what it sorts by, false where there is none, and is found by", () => {
  expect(stored("Project:p", "École en ligne", { summary: "Health records", yearStart: 2015 })).toEqual({
    key: "p",
    recordName: "École en ligne",
    sources: ["made up for tests"],
    verified: true,
    title: "École en ligne",
    titleSort: "ecole en ligne",
    summary: "Health records",
    summarySort: "health records",
    statusSort: false,
    yearStart: 2015,
    yearStartSort: 2015,
    yearEndSort: false,
    urlSort: false,
    titleText: " ecole en ligne =ecoleenligne ",
    bodyText: " health records ",
    contentHash: "hash",
  });
});

it("a date has its year beside it; figures sort as numbers, booleans as 0 and 1", () => {
  expect(stored("Session:s", "S", { date: "2016-05-03" })).toMatchObject({ date: "2016-05-03", dateYear: 2016 });
  expect(stored("Event:e", "E", { participantCount: "1800+" })).toMatchObject({ participantCountSort: 1800 });
  expect(stored("SdgTarget:3.8", "T", { ictIndicator: true })).toMatchObject({ ictIndicatorSort: 1 });
});

it("a sort value of a position stands for what it was, and back", () => {
  const [flag, title] = [property("SdgTarget", "ictIndicator"), property("Project", "title")];
  expect([1, 0, false].map((value) => sortedValue(flag, value))).toEqual([true, false, null]);
  expect([true, false, null].map((value) => storedSort(flag, value))).toEqual([1, 0, undefined]);
  expect([sortedValue(title, "a"), storedSort(title, "a")]).toEqual(["a", "a"]);
});

it("long texts and lists have no index; a year is read from where it is stored", () => {
  expect(["title", "summary"].map((name) => hasIndex(property("Project", name)))).toEqual([true, false]);
  expect(hasIndex(property("Country", "developmentGroups"))).toBe(false);
  expect(storedProperty(property("Session", "date"), "year")).toBe("dateYear");
  expect(storedProperty(property("Project", "yearStart"), undefined)).toBe("yearStart");
});

import { describe, expect, it } from "vitest";
import { timelineUnits, widerSpan } from "../../../src/page/records/timelineUnits.ts";

const entries = [
  { date: "2024", tookPlace: true },
  { date: "2025-07-07", tookPlace: true },
  { date: "2025-07", tookPlace: null },
  { date: "2025-12-16", tookPlace: false },
  { date: "2027", tookPlace: null },
];

describe("timelineUnits", () => {
  it("counts by years, what was held apart from what was not", () => {
    expect(timelineUnits(entries, "2023", "2027")).toEqual([
      { key: "2023", held: 0, open: 0 },
      { key: "2024", held: 1, open: 0 },
      { key: "2025", held: 1, open: 2 },
      { key: "2026", held: 0, open: 0 },
      { key: "2027", held: 0, open: 1 },
    ]);
  });

  it("counts at most two years by months, and what is known to the year alone beside them", () => {
    const units = timelineUnits(entries, "2024", "2025");
    expect(units).toHaveLength(25);
    expect(units.filter(({ held, open }) => held + open > 0)).toEqual([
      { key: "2024", held: 1, open: 0 },
      { key: "2025-07", held: 1, open: 1 },
      { key: "2025-12", held: 0, open: 1 },
    ]);
    expect(timelineUnits(entries, "2025-06", "2025-08-15").map(({ key }) => key)).toEqual([
      "2025-06",
      "2025-07",
      "2025-08",
    ]);
  });

  it("counts nothing between what are no years, or in no order", () => {
    expect(timelineUnits(entries, "x", "2025")).toEqual([]);
    expect(timelineUnits(entries, "2025", "2024")).toEqual([]);
  });
});

describe("widerSpan", () => {
  it("leads from a month to its year, from a year to years around it, and from these to all", () => {
    const all = ["1998", "2030"] as const;
    expect(widerSpan("2025-07", "2025-07", all)).toEqual(["2025", "2025"]);
    expect(widerSpan("2025", "2025", all)).toEqual(["2020", "2030"]);
    expect(widerSpan("2020", "2030", all)).toEqual(all);
    expect(widerSpan("1998", "2030", all)).toBeNull();
  });
});

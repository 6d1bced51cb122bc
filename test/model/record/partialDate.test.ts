import { describe, expect, it } from "vitest";
import { dayRange, isPartialDate, yearOf } from "../../../src/model/record/partialDate.ts";

describe("isPartialDate", () => {
  it("takes years, months and days that the calendar has", () => {
    expect(
      ["2015", "2015-01", "2015-12", "2015-12-16", "2016-02-29", "2000-02-29", "0001-01-31"].filter(isPartialDate),
    ).toHaveLength(7);
    const none = [
      "15",
      "2015-13",
      "2015-00",
      "2015-02-29",
      "1900-02-29",
      "2015-04-31",
      "2015-01-00",
      "2015-1",
      "2015-12-16T00:00",
      " 2015",
      "",
    ];
    expect(none.filter(isPartialDate)).toEqual([]);
  });
});

describe("yearOf", () => {
  it("is the year, however much is known", () => {
    expect(["2015", "2015-12", "2015-12-16"].map(yearOf)).toEqual(["2015", "2015", "2015"]);
  });
});

describe("dayRange", () => {
  it("has the first and the last day that are meant", () => {
    expect(dayRange("2015")).toEqual({ from: "2015-01-01", to: "2015-12-31" });
    expect(dayRange("2016-02")).toEqual({ from: "2016-02-01", to: "2016-02-29" });
    expect(dayRange("2015-04")).toEqual({ from: "2015-04-01", to: "2015-04-30" });
    expect(dayRange("2015-12-16")).toEqual({ from: "2015-12-16", to: "2015-12-16" });
  });
});

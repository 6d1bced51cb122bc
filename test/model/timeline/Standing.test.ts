import { describe, expect, it } from "vitest";
import { createModel } from "../../../src/model/createModel.ts";
import { datesOf, standings, termOf } from "../../../src/model/timeline/Standing.ts";
import { timelineTerms } from "../../../src/model/timeline/timelineTerms.ts";
import type { Value } from "../../../src/model/types.ts";
import { wsisDefinition, wsisModel } from "../../../src/model/wsisModel.ts";
import { record } from "../../support/record.ts";
import { toyModel } from "../../support/toyModel.ts";

const of = (kind: string, model = wsisModel) => standings(model).find((one) => one.kind.name === kind)!;
const dates = (kind: string, properties: Record<string, Value>, model = wsisModel) =>
  datesOf(of(kind, model), { ...record("Event:x", "x"), properties });

describe("how a kind stands in the timeline", () => {
  it("follows from its dates and years: every kind that has one stands in it", () => {
    const said = new Set(["Linkage", "EventFigure"]);
    const dated = wsisModel.kinds.filter(
      ({ name, properties, dimensions }) =>
        !said.has(name) &&
        (properties.some(({ type }) => type === "date") ||
          dimensions.some(({ name: by, path }) => path.length === 0 && by.endsWith("YEAR"))),
    );
    expect(standings(wsisModel).map(({ kind }) => kind.name)).toEqual(dated.map(({ name }) => name));
  });

  it("needs nothing but a date: a new kind stands in it by itself", () => {
    expect(of("Toy", toyModel).terms).toEqual([{ key: "TOY", description: "Of kind `Toy`." }]);
    expect(dates("Toy", { year: 2015, soldFrom: "2015-12" }, toyModel)).toEqual({ date: "2015-12", dateEnd: null });
    expect(dates("Toy", { year: 2015 }, toyModel)).toEqual({ date: "2015", dateEnd: null });
    expect(timelineTerms(toyModel).map(({ key }) => key)).toContain("TOY");
  });

  it.each<[string, Record<string, Value>, [string, string | null] | null]>([
    ["Event", { year: 2015, dateStart: "2015-05-25", dateEnd: "2015-05-29" }, ["2015-05-25", "2015-05-29"]],
    ["Event", { year: 2015 }, ["2015", null]],
    ["Event", {}, null],
    ["RegionalReview", { dateEnd: "2015-08-07" }, ["2015-08-07", null]],
    ["Membership", { from: "2023", to: null, asOf: "2024" }, ["2023", null]],
    ["Membership", { asOf: "2024" }, null],
    ["Project", { yearStart: 2003, yearEnd: 2005 }, ["2003", "2005"]],
    ["Call", { closes: "2024-01-31" }, ["2024-01-31", null]],
    ["HlpfTheme", { year: 2016 }, ["2016", null]],
  ])("%s with %j was at %j", (kind, properties, expected) => {
    expect(dates(kind, properties)).toEqual(expected && { date: expected[0], dateEnd: expected[1] });
  });

  it("calls a record by its type where the kind says so, else by the kind", () => {
    const term = (kind: string, properties: Record<string, Value> = {}) =>
      termOf(of(kind), record(`${kind}:x`, "x", properties));
    expect(term("Milestone", { type: "IGF" })).toBe("IGF");
    expect(term("Phase", { type: "MEETING" })).toBe("MEETING");
    expect(term("RoadmapStep")).toBe("ROADMAP_STEP");
  });

  it("knows each term once, those of milestones as they are", () => {
    const terms = timelineTerms(wsisModel).map(({ key }) => key);
    expect(new Set(terms).size).toBe(terms.length);
    expect(terms.slice(0, 2)).toEqual(["SUMMIT", "OUTCOME"]);
    expect(terms).toEqual(expect.arrayContaining(["PHASE", "MEETING", "DEADLINE", "REGIONAL_REVIEW", "AGENDA_ITEM"]));
  });

  it("refuses a type that is no enum", () => {
    const kinds = wsisDefinition.kinds.map((kind) =>
      kind.name === "Call" ? { ...kind, timeline: { type: "name" } } : kind,
    );
    expect(() => createModel({ ...wsisDefinition, kinds })).toThrow(/Call: name is no enum that says/);
  });
});

import { describe, expect, it } from "vitest";
import {
  bucketFilter,
  cellFilter,
  joinFilters,
  linkFilter,
  missingFilter,
  withoutField,
} from "../../../src/api/request/door.ts";
import type { FilterInput } from "../../../src/model/filter/Filter.ts";
import type { Basis } from "../../../src/model/types.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { smallContext } from "../../support/smallContext.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const { terms } = smallContext();
const dimension = (name: string, kind = "Project") => wsisModel.kind(kind).dimension.get(name)!;

describe("joinFilters", () => {
  const [one, other, third] = [{ ids: ["a"] }, { ids: ["b"] }, { ids: ["c"] }];
  const [won, in2023] = [{ prizeStatuses: { any: ["WINNER"] } }, { prizeYears: { from: 2023, to: 2023 } }];
  it.each<[string, FilterInput, FilterInput, FilterInput]>([
    ["nothing changes a filter", one, {}, one],
    ["a filter replaces nothing", {}, one, one],
    ["different fields stand side by side", one, { verified: true }, { ...one, verified: true }],
    ["one field twice takes an and", one, other, { ...one, and: [other] }],
    ["an and goes on", { ...one, and: [other] }, third, { ...one, and: [other, third] }],
    ["an and that is null begins", { ...one, and: null }, other, { ...one, and: [other] }],
    ["a condition's own and is taken over", one, { and: [other] }, { ...one, and: [other] }],
    ["two ands are one", { and: [one] }, { and: [other] }, { and: [one, other] }],
    ["what would meet on one entry stands apart", won, in2023, { ...won, and: [in2023] }],
    ["two that meet already go together", one, { ...won, ...in2023 }, { ...one, ...won, ...in2023 }],
    [
      "an and of both takes the rest between",
      { and: [one] },
      { and: [third], verified: true },
      { and: [one, { verified: true }, third] },
    ],
  ])("%s", (_, base, condition, joined) => {
    const before = structuredClone([base, condition]);
    expect(joinFilters(wsisModel.kind("Project"), base, condition)).toEqual(joined);
    expect([base, condition]).toEqual(before);
  });
});

describe("cellFilter", () => {
  const kind = wsisModel.kind("Project");
  const axis = (name: string, filter: FilterInput) => ({ dimension: dimension(name), filter });
  const [won, in2023] = [{ prizeStatuses: { any: ["WINNER"] } }, { prizeYears: { from: 2023, to: 2023 } }];

  it("puts what two axes count together into one object, apart from what the set asks of the same", () => {
    const [status, year] = [axis("PRIZE_STATUS", won), axis("PRIZE_YEAR", in2023)];
    expect(cellFilter(kind, { ids: ["a"] }, status, year)).toEqual({ ids: ["a"], ...won, ...in2023 });
    expect(cellFilter(kind, won, status, year)).toEqual({ ...won, and: [{ ...won, ...in2023 }] });
  });

  it("joins other axes one after the other", () => {
    const [region, sdg] = [{ regions: { any: ["AFR"] } }, { sdgs: { any: ["3"] } }];
    expect(cellFilter(kind, region, axis("REGION", region), axis("SDG", sdg))).toEqual({
      ...region,
      ...sdg,
      and: [region],
    });
  });
});

describe("bucketFilter", () => {
  it.each<[string, string, FilterInput]>([
    ["SDG", "3", { sdgs: { any: ["3"], basis: ["DECLARED", "IMPLIED"] } }],
    ["ACTION_LINE_GROUP", "C7", { actionLines: { any: ["C7"], basis: ["DECLARED", "IMPLIED"] } }],
    ["COUNTRY", "KEN", { countries: { any: ["KEN"] } }],
    ["STATUS", "ONGOING", { statuses: { any: ["ONGOING"] } }],
    ["PRIZE_YEAR", "2016", { prizeYears: { from: 2016, to: 2016 } }],
  ])("%s %s: has a basis where tags count, in the order of bases", (name, key, filter) => {
    expect(bucketFilter(dimension(name), key, ["IMPLIED", "DECLARED"])).toEqual(filter);
  });
});

describe("missingFilter", () => {
  const basis: Basis[] = ["DECLARED"];
  it.each<[string, string, FilterInput]>([
    ["COUNTRY", "asks for none at all", { countries: { exists: false } }],
    ["YEAR", "asks for none at all", { years: { exists: false } }],
    ["ACTION_LINE_GROUP", "asks for none of any level", { actionLines: { exists: false, basis } }],
    [
      "ACTION_LINE",
      "asks for none of the leaves, as a bare C7 is missing among them",
      { actionLines: { none: ["C1", "C2", "C7-EHEA", "C7-ELEA"], basis } },
    ],
  ])("of %s %s", (name, _, filter) => {
    expect(missingFilter(dimension(name), basis, terms)).toEqual(filter);
  });
});

describe("linkFilter", () => {
  it.each<[string, string, FilterInput]>([
    ["Sdg:3", "projects", { sdgs: { any: ["3"], basis: ["SUGGESTED"] } }],
    ["Project:clinic", "sdgs", { projects: { any: ["clinic"], basis: ["SUGGESTED"] } }],
    ["Project:clinic", "countries", { projects: { any: ["clinic"] } }],
    ["Sdg:3", "targets", { sdgs: { any: ["3"] } }],
    ["Country:KEN", "region", { countries: { any: ["KEN"] } }],
    ["Region:AFR", "countries", { regions: { any: ["AFR"] } }],
    ["Region:ECA", "members", { unCommissions: { any: ["ECA"] } }],
  ])("from %s to its %s is the filter field of the way back", (id, field, filter) => {
    expect(linkFilter(wsisModel, startOf(id, field), ["SUGGESTED"])).toEqual(filter);
  });

  it("lists nothing where the node is of a class that the link does not reach", () => {
    expect(linkFilter(wsisModel, startOf("Region:ECA", "countries"), ["DECLARED"])).toEqual({ ids: [] });
    expect(linkFilter(wsisModel, startOf("Region:AFR", "members"), ["DECLARED"])).toEqual({ ids: [] });
  });

  function startOf(id: string, field: string) {
    const node = smallGraph.find((record) => record.id === id)!;
    return { node, side: wsisModel.kind(node.kind).side.get(field)! };
  }
});

describe("withoutField", () => {
  const [sdgs, years] = [{ any: ["3"] }, { from: 2015 }];
  it.each<[string, FilterInput, FilterInput]>([
    ["leaves a filter that does not name it", { years }, { years }],
    ["takes it from the top", { sdgs, years }, { years }],
    ["takes it from each part of the top and", { and: [{ sdgs }, { sdgs, years }] }, { and: [{}, { years }] }],
    ["leaves it below or and not", { or: [{ sdgs }], not: { sdgs } }, { or: [{ sdgs }], not: { sdgs } }],
    ["leaves it deeper in the and", { and: [{ and: [{ sdgs }] }] }, { and: [{ and: [{ sdgs }] }] }],
    ["leaves an and that is null", { sdgs, and: null }, { and: null }],
  ])("%s", (_, where, rest) => {
    expect(withoutField(where, "sdgs")).toEqual(rest);
  });
});

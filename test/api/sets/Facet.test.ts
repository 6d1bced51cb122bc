import { describe, expect, it } from "vitest";
import { Connection } from "../../../src/api/sets/Connection.ts";
import { loadFacet } from "../../../src/api/sets/Facet.ts";
import type { FilterInput } from "../../../src/model/filter/Filter.ts";
import type { Basis } from "../../../src/model/types.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { smallContext } from "../../support/smallContext.ts";

const context = smallContext();
const { dimensions } = wsisModel.kind("Project");
const by = dimensions.map(({ name }) => name);
const size = (where: FilterInput) => new Connection(context, "Project", { where }).totalCount();

type Mode = "CONJUNCTIVE" | "DISJUNCTIVE";

const facetsOf = (where: FilterInput, basis: readonly Basis[], mode: Mode) =>
  new Connection(context, "Project", { where, basis }).facets({ by, mode });

const sets: Record<string, FilterInput> = {
  all: {},
  "what is verified": { verified: true },
  "what is of a line and has a country": { actionLines: { any: ["C7"] }, and: [{ countries: { exists: true } }] },
  "what serves goal 3, or is anything": { or: [{ sdgs: { any: ["3"] } }, {}] },
  nothing: { ids: [] },
};
const bases: Basis[][] = [["DECLARED"], ["DECLARED", "SUGGESTED"], ["IMPLIED"]];

it.each(Object.entries(sets))("every number of the facets of %s opens to so many", async (_, where) => {
  for (const basis of bases)
    for (const mode of ["CONJUNCTIVE", "DISJUNCTIVE"] as const)
      for (const { buckets, missing } of await facetsOf(where, basis, mode))
        for (const door of [...buckets, missing]) expect(await size(door.where())).toBe(door.count);
});

describe("a facet", () => {
  const counts = async (where: FilterInput, mode: Mode, dimension: string) => {
    const facets = await facetsOf(where, ["DECLARED", "SUGGESTED"], mode);
    const { buckets } = facets.find((facet) => facet.dimension === dimension)!;
    return Object.fromEntries(buckets.filter(({ count }) => count > 0).map(({ key, count }) => [key, count]));
  };

  it("counts within the whole filter", async () => {
    const where = { actionLines: { any: ["C1"] }, years: { from: 2015 } };
    expect(await counts(where, "CONJUNCTIVE", "ACTION_LINE")).toEqual({ C1: 1 });
  });

  it("that is disjunctive counts without the conditions on its own field, and with all others", async () => {
    const where = { actionLines: { any: ["C1"] }, and: [{ actionLines: { none: ["C2"] } }, { years: { from: 2015 } }] };
    expect(await counts(where, "DISJUNCTIVE", "ACTION_LINE")).toEqual({ C1: 1, "C7-EHEA": 2, "C7-ELEA": 1 });
    expect(await counts(where, "DISJUNCTIVE", "ACTION_LINE_GROUP")).toEqual({ C1: 1, C7: 2 });
    expect(await counts(where, "DISJUNCTIVE", "SDG")).toEqual({ 3: 1 });
    expect(await counts(where, "DISJUNCTIVE", "YEAR")).toEqual({ 2015: 1 });
  });

  it("keeps the zeros of closed lists, and says how many buckets there are beyond those shown", async () => {
    const dimension = wsisModel.kind("Project").dimension.get("SDG")!;
    const set = { kind: "Project", filter: { op: "nothing" }, basis: 3 } as const;
    const facet = await loadFacet({ context, basis: ["DECLARED"], door: { ids: [] } }, set, { dimension, first: 1 });
    expect(facet).toMatchObject({ dimension: "SDG", totalBuckets: 2, missing: { count: 0 } });
    expect(facet.buckets.map(({ key, count }) => [key, count])).toEqual([["3", 0]]);
  });

  it("counts a bare C7 as missing among the leaves, and not among the groups", async () => {
    const facets = await facetsOf({}, ["DECLARED"], "CONJUNCTIVE");
    const missing = Object.fromEntries(facets.map((facet) => [facet.dimension, facet.missing.count]));
    expect(missing).toMatchObject({ ACTION_LINE: 2, ACTION_LINE_GROUP: 1 });
  });
});

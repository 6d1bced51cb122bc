import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FilterInput } from "../../../src/model/filter/Filter.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { Address, AddressError, chipsOf, filterOf, parametersOf } from "../../../src/page/parts/Address.ts";
import { filters } from "../../oracle/arbitraries.ts";
import { Oracle } from "../../oracle/Oracle.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const projects = wsisModel.kind("Project");
const asked = (search: string) => filterOf(chipsOf(projects, new URLSearchParams(search)));

describe("the conditions of an address", () => {
  it.each<[string, FilterInput]>([
    ["", {}],
    ["regions=AFR,ARB", { regions: { any: ["AFR", "ARB"] } }],
    ["regions.none=EUR&sdgs.all=3,4", { regions: { none: ["EUR"] }, sdgs: { all: ["3", "4"] } }],
    ["years=2015..2020", { years: { from: 2015, to: 2020 } }],
    ["years=2015", { years: { from: 2015, to: 2015 } }],
    ["years=..2020", { years: { to: 2020 } }],
    ["text=health&lang=fr&basis=declared", { text: "health" }],
    ["stakeholders=a\\, b,c", { stakeholders: { any: ["a, b", "c"] } }],
    ["regions=AFR&regions.none=EUR", { and: [{ regions: { any: ["AFR"] } }, { regions: { none: ["EUR"] } }] }],
    ['where={"verified":true}&regions=AFR', { verified: true, regions: { any: ["AFR"] } }],
  ])("%s", (search, filter) => {
    expect(asked(search)).toEqual(filter);
  });

  it("are told to be wrong where they are", () => {
    for (const wrong of ["where={", "where=null", "where=[]", "years=abc", "nonsense=1", "regions.foo=AFR"])
      expect(() => asked(wrong)).toThrow(AddressError);
  });

  it("say what any filter says", () => {
    const oracle = new Oracle(wsisModel, smallGraph);
    fc.assert(
      fc.property(filters(wsisModel, smallGraph, projects, 2), (where) => {
        const basis = ["DECLARED", "SUGGESTED"] as const;
        const said = asked(new URLSearchParams(parametersOf(projects, where, basis)).toString());
        const found = (filter: FilterInput) => oracle.select("Project", filter as never, basis).map(({ id }) => id);
        expect(found(said)).toEqual(found(where));
      }),
      { seed: 15, numRuns: 300 },
    );
  });
});

describe("links", () => {
  const at = (path: string, search = "") => new Address(path, new URLSearchParams(search));

  it.each([
    [at("/").to("sdg/3"), "./sdg/3"],
    [at("/matrix").to("/"), "./"],
    [at("/sdg/3").to("matrix"), "../matrix"],
    [at("/sdg/3", "lang=fr").to("projects", { regions: "AFR" }), "../projects?regions=AFR&lang=fr"],
    [at("/projects", "regions=AFR&after=x").with({ after: null }), "./projects?regions=AFR"],
  ])("hold below any prefix: %s", (link, expected) => {
    expect(link).toBe(expected);
  });

  it("take another language, and English without one", () => {
    expect(at("/projects", "lang=fr").with({ lang: "ar" })).toBe("./projects?lang=ar");
    expect(at("/projects", "lang=fr").with({ lang: null })).toBe("./projects");
  });

  it("know the tags that count, and the usual ones where none is named", () => {
    expect(at("/", "basis=implied").basis).toEqual(["IMPLIED"]);
    expect(() => at("/", "basis=implied,nonsense").basis).toThrow("basis: expected declared, suggested, implied");
    expect(at("/", "basis=").basis).toEqual(["DECLARED", "SUGGESTED"]);
  });
});

import { describe, expect, it } from "vitest";
import { kindInputs } from "../../../src/api/schema/filterSdl.ts";
import { sdlDescriptions, sdlMembers } from "../../support/sdlMembers.ts";
import { toyModel } from "../../support/toyModel.ts";

const toy = toyModel.kind("Toy");

describe("the filter of a kind", () => {
  it("has what every filter has, then its links and its dimensions, each matched as its keys ask for", () => {
    expect(sdlMembers(...kindInputs(toy)).ToyFilter).toEqual([
      ...["and: [ToyFilter!]", "or: [ToyFilter!]", "not: ToyFilter", "ids: [ID!]", "text: String"],
      ...["verified: Boolean", "traverse: TraverseMatch"],
      "countries: KeyMatch",
      "makers: StakeholderMatch",
      "partOf: ToyMatch",
      "parts: ToyMatch",
      "actionLines: TagMatch",
      "sdgTargets: TagMatch",
      "sdgs: TagMatch",
      "sessions: SessionMatch",
      "sizes: KeyMatch",
      "materials: KeyMatch",
      "colours: KeyMatch",
      "years: IntRange",
      "safe: KeyMatch",
      "saleYears: IntRange",
      "regions: KeyMatch",
      "events: KeyMatch",
    ]);
  });

  it("is described by its links, then by its dimensions", () => {
    const { ToyFilter } = sdlDescriptions(...kindInputs(toy));
    expect(ToyFilter?.slice(7, 9)).toEqual([
      "Where it is made. Keys: a code of three capital letters, as KEN; `countries` lists them.",
      "Who makes it. Keys of stakeholders; `stakeholders` lists them.",
    ]);
    expect(ToyFilter?.at(-1)).toBe("Events where it was played with. Keys of events; `events` lists them.");
  });
});

describe("the match of links to a kind", () => {
  it("takes keys, or a filter of its own", () => {
    expect(sdlMembers(...kindInputs(toy)).ToyMatch).toEqual([
      "any: [String!]",
      "all: [String!]",
      "none: [String!]",
      "exists: Boolean",
      "some: ToyFilter",
      "basis: [TagBasis!]",
    ]);
  });

  it("is left out of the framework, whose keys everybody knows", () => {
    expect(Object.keys(sdlMembers(...kindInputs(toyModel.kind("Region"))))).toEqual([
      "RegionFilter",
      "RegionOrder",
      "RegionCount",
    ]);
  });
});

describe("the order of a kind", () => {
  it("is by a field or by one count of what many links lead to", () => {
    const [sdl] = kindInputs(toy).slice(-1);
    expect(sdl).toContain("input ToyCount @oneOf");
    expect(sdlMembers(...kindInputs(toy))).toMatchObject({
      ToyOrder: ["field: ToyOrderField", "count: ToyCount", "descending: Boolean = false"],
      ToyCount: [
        "countries: CountryFilter",
        "partOf: ToyFilter",
        "parts: ToyFilter",
        "actionLines: ActionLineFilter",
        "sdgTargets: SdgTargetFilter",
        "sdgs: SdgFilter",
        "sessions: SessionFilter",
      ],
    });
  });

  it("is by a field alone where no link leads to many", () => {
    const alone = { ...toy, sides: toy.sides.filter(({ end }) => !end.many) };
    const { ToyOrder, ...rest } = sdlMembers(...kindInputs(alone));
    expect(ToyOrder).toEqual(["field: ToyOrderField!", "descending: Boolean = false"]);
    expect(Object.keys(rest)).toEqual(["ToyFilter", "ToyMatch"]);
  });
});

import { describe, expect, it } from "vitest";
import { kindEnums, modelEnums } from "../../../src/api/schema/enumSdl.ts";
import { sdlDescriptions, sdlMembers } from "../../support/sdlMembers.ts";
import { toyModel } from "../../support/toyModel.ts";

const sdlOf = (enums: readonly { readonly sdl: string }[]) => enums.map(({ sdl }) => sdl);
const ofModel = modelEnums(toyModel);
const members = sdlMembers(...sdlOf(ofModel));
const descriptions = sdlDescriptions(...sdlOf(ofModel));

/** What a value of an enum of the model says. */
const said = (name: string, value: string) => descriptions[name]?.[members[name]!.indexOf(value)];

describe("the enums of a model", () => {
  it("stand under their names, the terms of each list once", () => {
    const names = ofModel.map(({ name }) => name);
    expect(Object.keys(members)).toEqual(names);
    expect(names.slice(0, 3)).toEqual(["Kind", "Dimension", "Link"]);
    expect(names).toEqual(expect.arrayContaining(["ToySize", "ToyMaterial", "StakeholderType"]));
    const toy = toyModel.kind("Toy");
    const twice = modelEnums({ ...toyModel, kinds: [toy, toy] }).map(({ name }) => name);
    expect(twice).toEqual(["Kind", "Dimension", "Link", "ToySize", "ToyMaterial"]);
  });

  it("are its kinds, in their order, each with what it is", () => {
    expect(members.Kind).toEqual(toyModel.kinds.map(({ name }) => name));
    expect(said("Kind", "Toy")).toBe("Something to play with. Key: a short name.");
  });

  it("are its dimensions, each once, with the kinds that have it", () => {
    expect(members.Dimension?.[0]).toBe("KIND");
    expect(members.Dimension?.filter((name) => name === "REGION")).toHaveLength(1);
    expect(said("Dimension", "MATERIAL")).toBe("Of toys.");
    expect(said("Dimension", "UN_COMMISSION")).toBe(
      "Of countries, projects, prize entries, participations, regional reviews.",
    );
    expect(said("Dimension", "SDG")).toMatch(/^Of SDG targets, linkages, .*toys\.$/);
  });

  it("are its links, in order of their names, with all that each joins", () => {
    expect(members.Link).toEqual([...members.Link!].sort());
    expect(said("Link", "MADE_BY")).toBe("Toy → Stakeholder.");
    expect(said("Link", "PART_OF")).toBe("ActionLine → ActionLine, Session → Event, Toy → Toy.");
  });

  it("are its terms, each with its description, or its label", () => {
    expect(members.ToySize).toEqual(["SMALL", "LARGE"]);
    expect(descriptions.ToySize).toEqual(["Small", "Large"]);
    expect(said("LinkageOrigin", "SESSION")).toBe("A forum session.");
  });
});

describe("the enums of a kind", () => {
  it("are what its records can be ordered by and counted by", () => {
    const own = sdlMembers(...sdlOf(kindEnums(toyModel.kind("Region"))));
    expect(own).toEqual({ RegionOrderField: ["ID", "NAME", "TYPE"], RegionDimension: ["TYPE"] });
    expect(sdlDescriptions(...sdlOf(kindEnums(toyModel.kind("Region"))))).toEqual({
      RegionOrderField: ["Id.", "Its name.", "Who drew the region."],
      RegionDimension: ["Who drew the region. Filter field: `types`. Keys: `ITU_REGION`, `UN_COMMISSION`."],
    });
  });

  it("have no dimensions where there are none", () => {
    expect(kindEnums({ ...toyModel.kind("Region"), dimensions: [] }).map(({ name }) => name)).toEqual([
      "RegionOrderField",
    ]);
  });
});

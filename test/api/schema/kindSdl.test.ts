import { describe, expect, it } from "vitest";
import { hasTags, kindTypes } from "../../../src/api/schema/kindSdl.ts";
import { library } from "../../model/library.ts";
import { sdlDescriptions, sdlMembers } from "../../support/sdlMembers.ts";
import { toyModel } from "../../support/toyModel.ts";

const types = (kind: string) => sdlMembers(...kindTypes(toyModel, toyModel.kind(kind)));
const page = "first: Int, after: String, last: Int, before: String";
const connection = (kind: string) =>
  `(where: ${kind}Filter, basis: [TagBasis!] = [DECLARED, SUGGESTED], orderBy: [${kind}Order!], ${page}): ${kind}Connection!`;

describe("the type of a kind", () => {
  it("has what every node has, its key by its own name, its properties, tags, likeness and links, in this order", () => {
    expect(types("Toy").Toy).toEqual([
      ...["id: ID!", "key: String!", "kind: Kind!", "name: String!", "verified: Boolean!", "sources: [String!]!"],
      "history(first: Int = 20): [RecordChange!]!",
      "label(lang: [String!]!): LocalName!",
      "code: String!",
      "title: String!",
      "praise: String",
      "size: ToySize",
      "materials: [ToyMaterial!]!",
      "colours: [String!]!",
      "year: Int",
      "weight: Float",
      "safe: Boolean",
      "soldFrom: PartialDate",
      "sold: Figure",
      "tags(basis: [TagBasis!]): [Tag!]!",
      "similar(first: Int = 10): [Similar!]!",
      `countries${connection("Country")}`,
      "maker: Stakeholder",
      `partOf${connection("Toy")}`,
      `parts${connection("Toy")}`,
      `actionLines${connection("ActionLine")}`,
      `sdgTargets${connection("SdgTarget")}`,
      `sdgs${connection("Sdg")}`,
      `sessions${connection("Session")}`,
    ]);
  });

  it.each([
    ["Sdg", ["number: Int!", "color: String"], ["tags", "similar"]],
    ["Region", ["code: String!", "type: RegionType!"], ["tags", "similar"]],
    ["Linkage", ["level: LinkageLevel!", "strength: Float", "actionLine: ActionLine"], ["code", "tags", "similar"]],
  ])("%s has %j, and none of %j, of which the model says nothing", (kind, present, absent) => {
    const fields = types(kind)[kind];
    expect(fields).toEqual(expect.arrayContaining(present));
    const names = fields?.map((field) => /^\w+/.exec(field)?.[0]);
    expect(names).not.toEqual(expect.arrayContaining([expect.stringMatching(`^(${absent.join("|")})$`)]));
  });

  it("takes a property called name for the name that every node has", () => {
    expect(types("Country").Country?.filter((field) => field.startsWith("name"))).toEqual(["name: String!"]);
  });

  it("is described in the model's own words", () => {
    const toy = sdlDescriptions(...kindTypes(toyModel, toyModel.kind("Toy"))).Toy;
    expect(toy).toEqual(expect.arrayContaining(["Its short name.", "What children say.", "Who makes it."]));
    expect(toy).toContain("Toys that share makers and tags with it.");
  });
});

describe("the connection of a kind", () => {
  it("has a page, a size, walks, and what can be counted", () => {
    expect(types("Toy")).toMatchObject({
      ToyEdge: ["cursor: String!", "node: Toy!", "matchedVia: [Match!]!"],
      ToyConnection: [
        "totalCount: Int!",
        "pageInfo: PageInfo!",
        "edges: [ToyEdge!]!",
        "nodes: [Toy!]!",
        "traverse(steps: [Step!]!, first: Int = 20): Traversal!",
        "facets(by: [ToyDimension!]!, first: Int = 50, mode: FacetMode = CONJUNCTIVE, order: FacetOrder = COUNT): [Facet!]!",
        "crossTab(rows: ToyDimension!, columns: ToyDimension!, measure: Measure = COUNT, rowsFirst: Int = 50, columnsFirst: Int = 50): CrossTab!",
      ],
    });
  });

  it("has no tables of a kind without dimensions", () => {
    const bare = { ...toyModel.kind("Toy"), dimensions: [] };
    expect(sdlMembers(...kindTypes(toyModel, bare)).ToyConnection).toHaveLength(5);
  });

  it("is a field of Query, but for kinds that are listed whole", () => {
    expect(types("Toy")["extend Query"]).toEqual([`toys${connection("Toy")}`]);
    expect(types("Sdg")).not.toHaveProperty("extend Query");
  });
});

it("kinds with tags are those that hold them, not those that they lead to", () => {
  expect(library.kinds.filter(hasTags).map(({ name }) => name)).toEqual(["Book"]);
});

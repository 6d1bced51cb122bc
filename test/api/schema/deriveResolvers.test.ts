import type { FieldNode, GraphQLResolveInfo } from "graphql";
import { describe, expect, it } from "vitest";
import { createContext } from "../../../src/api/ApiContext.ts";
import { deriveResolvers } from "../../../src/api/schema/deriveResolvers.ts";
import { Connection } from "../../../src/api/sets/Connection.ts";
import type { NodeRecord, NodeSummary } from "../../../src/model/types.ts";
import { graphReader } from "../../support/graphReader.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { toyModel } from "../../support/toyModel.ts";

const toy = (key: string, name: string, given: Pick<NodeRecord, "properties" | "links">): NodeRecord => {
  return { id: `Toy:${key}`, kind: "Toy", key, name, sources: [], verified: true, ...given };
};
const ball = toy("ball", "Ball", {
  properties: { title: "Ball", colours: ["red"], sold: "200+", weight: 0 },
  links: { TOY_COUNTRY: [{ key: "KEN" }], TOY_MAKER: [{ key: "itu" }], TOY_LINE: [{ key: "C1" }] },
});
const bare = toy("bare", "Bare", { properties: { title: "Bare" }, links: {} });
const context = createContext(toyModel, graphReader(toyModel, [...smallGraph, ball, bare]));

type Resolve = (source: unknown, args: object, context: unknown, info: GraphQLResolveInfo) => unknown;
const resolvers = deriveResolvers(toyModel) as Record<string, Record<string, Resolve>>;

/** Nothing is known of the operation. */
const info = { fieldNodes: [] as readonly FieldNode[] } as GraphQLResolveInfo;

/** What a field gives. */
const field = (source: NodeSummary | null, type: string, name: string, args = {}) =>
  resolvers[type]?.[name]?.(source, args, context, info);

describe("a field of a kind", () => {
  it.each<[string, unknown, unknown]>([
    ["code", "ball", "bare"],
    ["title", "Ball", "Bare"],
    ["colours", ["red"], []],
    ["materials", [], []],
    ["weight", 0, null],
    ["year", null, null],
    ["sold", { value: 200, atLeast: true }, null],
  ])("%s is its value, or what stands for none", (name, value, none) => {
    expect([field(ball, "Toy", name), field(bare, "Toy", name)]).toEqual([value, none]);
  });

  it("that leads to one node gives it, or null", async () => {
    expect(await field(ball, "Toy", "maker")).toMatchObject({ id: "Stakeholder:itu" });
    expect(await field(bare, "Toy", "maker")).toBeNull();
  });

  it("that leads to many gives a connection, either way", async () => {
    const countries = field(ball, "Toy", "countries") as Connection;
    expect(await countries.nodes()).toMatchObject([{ id: "Country:KEN" }]);
    const kenya = (await countries.nodes())[0]!;
    const back = field(kenya, "Country", "toys", { first: 1 }) as Connection;
    expect([await back.totalCount(), await back.nodes()]).toMatchObject([1, [{ id: "Toy:ball" }]]);
  });

  it("gives tags, likeness and labels", async () => {
    expect(await field(ball, "Toy", "tags")).toMatchObject([{ kind: "ActionLine", key: "C1" }]);
    expect(await field(ball, "Toy", "similar")).toEqual([]);
    expect(await field(ball, "Toy", "label", { lang: ["fr"] })).toMatchObject({ text: "Ball", lang: "en" });
  });

  it.each([
    ["Country", "tags"],
    ["Region", "similar"],
    ["Linkage", "code"],
  ])("%s has no resolver for %s, of which the model says nothing", (type, name) => {
    expect(resolvers[type]).not.toHaveProperty(name);
  });
});

describe("a field of Query", () => {
  it("gives the set of a kind", async () => {
    const set = field(null, "Query", "toys", { where: { makers: { any: ["itu"] } } });
    expect(set).toBeInstanceOf(Connection);
    expect(await (set as Connection).totalCount()).toBe(1);
  });

  it("is not there for kinds that are listed whole", () => {
    const listed = toyModel.kinds.filter(({ plural }) => !(plural in resolvers.Query!)).map(({ name }) => name);
    expect(listed).toEqual(["ActionLine", "Sdg"]);
  });
});

it("a node is of the type of its kind", () => {
  expect(resolvers.Node?.__resolveType?.(ball, {}, context, info)).toBe("Toy");
});

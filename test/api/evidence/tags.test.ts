import { describe, expect, it } from "vitest";
import { createContext } from "../../../src/api/ApiContext.ts";
import { tags } from "../../../src/api/evidence/tags.ts";
import type { Basis, NodeSummary } from "../../../src/model/types.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { counting, graphReader } from "../../support/graphReader.ts";
import { smallContext } from "../../support/smallContext.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const context = smallContext();
const node = (id: string): NodeSummary => smallGraph.find((record) => record.id === id)!;
const keys = async (id: string, basis?: readonly Basis[] | null) =>
  (await tags(node(id), basis === undefined ? {} : { basis }, context)).map(({ kind, key }) => `${kind}:${key}`);

describe("the tags of a node", () => {
  it("are what its record holds, link by link as the model has them, without what follows from them", async () => {
    expect(await keys("Project:school")).toEqual(["ActionLine:C7-EHEA", "ActionLine:C7-ELEA", "Sdg:3", "Sdg:4"]);
    expect(await keys("Project:clinic")).toEqual(["ActionLine:C7-EHEA", "SdgTarget:3.8"]);
    expect(await keys("Project:bare")).toEqual([]);
  });

  it.each<[Basis[] | null, string[]]>([
    [["DECLARED"], ["ActionLine:C7-EHEA", "Sdg:3"]],
    [["SUGGESTED"], ["ActionLine:C7-ELEA", "Sdg:4"]],
    [["IMPLIED"], []],
    [[], []],
    [null, ["ActionLine:C7-EHEA", "ActionLine:C7-ELEA", "Sdg:3", "Sdg:4"]],
  ])("of basis %j are %j", async (basis, rows) => {
    expect(await keys("Project:school", basis)).toEqual(rows);
  });

  it("say who says so, how sure they are and why", async () => {
    const [line, target] = await tags(node("Project:clinic"), {}, context);
    expect(line).toMatchObject({ basis: "DECLARED", confidence: null, because: null });
    expect(target).toMatchObject({ basis: "SUGGESTED", confidence: "high", because: "says so" });
  });

  it("are no links that are not tags, and none of other records", async () => {
    expect(await keys("Country:RWA")).toEqual([]);
    expect(await keys("Sdg:3")).toEqual([]);
  });

  it("are asked of nobody where the node came with its links", async () => {
    const { reader, calls } = counting(graphReader(wsisModel, smallGraph));
    const [line] = await tags(node("Project:clinic"), {}, createContext(wsisModel, reader));
    expect([line?.key, calls]).toEqual(["C7-EHEA", {}]);
  });

  it("are read from the record where the node came without its links", async () => {
    const { links: _, ...bare } = smallGraph.find(({ id }) => id === "Project:clinic")!;
    expect((await tags(bare, {}, context)).map(({ key }) => key)).toEqual(["C7-EHEA", "3.8"]);
    expect(await tags({ ...bare, id: "Project:gone" }, {}, context)).toEqual([]);
  });
});

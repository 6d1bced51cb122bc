import { expect, it } from "vitest";
import { createContext } from "../../src/api/ApiContext.ts";
import { loadNode, loadNodes } from "../../src/api/loadNodes.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { graphReader, readerWith } from "../support/graphReader.ts";
import { smallContext } from "../support/smallContext.ts";

it("the records of rows come in their order", async () => {
  const context = smallContext();
  const nodes = await loadNodes(context, [{ id: "Sdg:4" }, { id: "Country:KEN" }, { id: "Sdg:3" }]);
  expect(nodes.map(({ id }) => id)).toEqual(["Sdg:4", "Country:KEN", "Sdg:3"]);
  expect(await loadNodes(context, [])).toEqual([]);
  expect((await loadNode(context, "Sdg:3")).key).toBe("3");
});

it("a row that is gone before its record is read is an error of the store, not of the caller", async () => {
  const gone = "Sdg:99 was selected and is gone";
  await expect(loadNodes(smallContext(), [{ id: "Sdg:3" }, { id: "Sdg:99" }])).rejects.toThrow(new Error(gone));
  await expect(loadNode(smallContext(), "Sdg:99")).rejects.toThrow(new Error(gone));
});

it("what the store says when it fails is passed on", async () => {
  const broken = readerWith(graphReader(wsisModel, []), { nodes: () => Promise.reject(new Error("away")) });
  await expect(loadNodes(createContext(wsisModel, broken), [{ id: "Sdg:3" }])).rejects.toThrow(new Error("away"));
});

import { describe, expect, it } from "vitest";
import { splitId } from "../../../src/model/record/nodeId.ts";
import { KnownNodes } from "../../../src/model/validity/KnownNodes.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { record } from "../../support/record.ts";

const region = (key: string, group: string | null) => ({ key, name: key, parent: null, class: group });
const terms = (kind: string) =>
  kind === "Region" ? [region("AFR", "ITU_REGION"), region("ECA", "UN_COMMISSION")] : [];
const stakeholder = record("Stakeholder:itu", "ITU");

/** Answers with what there is, and keeps what it was asked for. */
function fetching(...there: readonly (typeof stakeholder)[]) {
  const asked: (readonly string[])[] = [];
  const fetch = async (ids: readonly string[]) => {
    asked.push(ids);
    return ids.map((id) => there.find((one) => one.id === id) ?? null);
  };
  return { asked, fetch };
}

function has(known: KnownNodes, id: string): boolean {
  const { kind, key } = splitId(id)!;
  return known.has(kind, key);
}

describe("KnownNodes", () => {
  it("asks for what it does not know, once and all together, and for nothing of the framework", async () => {
    const known = new KnownNodes(wsisModel, terms);
    const { asked, fetch } = fetching(stakeholder);
    known.add(record("Project:here", "Here"));
    const ids = [
      "Region:AFR",
      "Region:XXX",
      "Stakeholder:itu",
      "Stakeholder:nobody",
      "Stakeholder:itu",
      "Project:here",
    ];
    await known.load(ids, fetch);
    await known.load(ids, fetch);
    expect(asked).toEqual([["Stakeholder:itu", "Stakeholder:nobody"]]);
    expect(ids.map((id) => has(known, id))).toEqual([true, false, true, false, true, true]);
    expect(known.classOf("Region", "AFR")).toBe("ITU_REGION");
    expect(known.keysLike("Region", "UN_COMMISSION")).toEqual(["ECA"]);
  });

  it("keeps what it was told before it asked, until it is told otherwise", async () => {
    const known = new KnownNodes(wsisModel, terms);
    known.remove("Stakeholder", "itu");
    await known.load(["Stakeholder:itu"], fetching(stakeholder).fetch);
    expect(has(known, "Stakeholder:itu")).toBe(false);
    known.add(stakeholder);
    expect(has(known, "Stakeholder:itu")).toBe(true);
  });

  it("learns of what stands above", async () => {
    const lines = [
      { key: "C7", name: "C7", parent: "C8", class: null },
      { key: "C7-EHEA", name: "E-health", parent: "C7", class: null },
      { key: "C8", name: "C8", parent: null, class: null },
    ];
    const known = new KnownNodes(wsisModel, () => lines);
    await known.load(["ActionLine:C7-EHEA"], fetching().fetch);
    expect(has(known, "ActionLine:C8")).toBe(true);
    known.add(record("ActionLine:C8", "C8", {}, { ACTION_LINE_PARENT: ["C7-EHEA"] }));
    expect(known.circleOf("ActionLine:C7")?.toSorted()).toEqual([
      "ActionLine:C7",
      "ActionLine:C7-EHEA",
      "ActionLine:C8",
    ]);
    expect(known.parentOf("ActionLine:C7")).toBe("ActionLine:C8");
    known.remove("ActionLine", "C7-EHEA");
    expect(known.circleOf("ActionLine:C7")).toBeNull();
  });
});

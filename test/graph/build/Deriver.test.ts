import { describe, expect, it } from "vitest";
import { type Csr, truthTableOf } from "../../../src/graph/arrays/csr.ts";
import { Deriver } from "../../../src/graph/build/Deriver.ts";
import type { GraphParts } from "../../../src/graph/build/GraphParts.ts";
import { createModel } from "../../../src/model/createModel.ts";
import { DECLARED, IMPLIED, SUGGESTED } from "../../../src/model/filter/basis.ts";
import type { NodeRecord } from "../../../src/model/types.ts";
import { wsisDefinition, wsisModel } from "../../../src/model/wsisModel.ts";
import { graphParts } from "../../support/graphParts.ts";
import { record } from "../../support/record.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { edgesOf } from "../csrs.ts";

const goals = wsisModel.link("PROJECT_SDG");
const [declared, suggested, implied] = [DECLARED, SUGGESTED, IMPLIED].map(truthTableOf);

const framework: readonly NodeRecord[] = [
  record("Sdg:3", "Health"),
  record("Sdg:4", "Education"),
  record("SdgTarget:3.8", "Coverage", {}, { TARGET_GOAL: ["3"] }),
  record("ActionLine:C1", "Governments"),
  record("ActionLine:C2", "Infrastructure"),
];
const linkage = (line: string, goal: string, properties: Record<string, string>) =>
  record(`Linkage:${line}-${goal}`, line, properties, { LINKAGE_ACTION_LINE: [line], LINKAGE_SDG: [goal] });

/** The goals of one project, with the tables under which they count. */
function goalsOf(links: Record<string, string[]>, ...more: NodeRecord[]): Record<string, number> {
  const parts = graphParts([...framework, ...more, record("Project:p", "P", {}, links)]);
  const sdgs = parts.tables.get("Sdg")!;
  return Object.fromEntries(
    edgesOf(parts.links.get("PROJECT_SDG")!.forward).map(([, target, truth]) => [sdgs.keys.at(target)!, truth]),
  );
}

/** Some rows of a matrix. */
function rowsOf(csr: Csr, rows: readonly number[]): Csr {
  const edges = rows.map((row) =>
    [...Array(csr.offsets[row + 1]! - csr.offsets[row]!).keys()].map((n) => csr.offsets[row]! + n),
  );
  return {
    offsets: Uint32Array.from([0, ...edges.map((_, n) => edges.slice(0, n + 1).flat().length)]),
    targets: Uint32Array.from(edges.flat(), (edge) => csr.targets[edge]!),
    ...(csr.truths && { truths: Uint8Array.from(edges.flat(), (edge) => csr.truths![edge]!) }),
  };
}

const stored = (parts: GraphParts) => (link: string) => parts.stored.get(link) ?? parts.links.get(link)!.forward;

describe("Deriver", () => {
  it("adds what follows of the same basis to what is stored", () => {
    expect(goalsOf({ PROJECT_TARGET: ["3.8/SUGGESTED"] })).toEqual({ 3: suggested });
    expect(goalsOf({ PROJECT_TARGET: ["3.8/SUGGESTED"], PROJECT_SDG: ["3", "4"] })).toEqual({
      3: declared! | suggested!,
      4: declared,
    });
  });

  it("implies goals from declared lines alone", () => {
    const official = linkage("C1", "4", { origin: "OFFICIAL", level: "GOAL" });
    expect(goalsOf({ PROJECT_ACTION_LINE: ["C1"] }, official)).toEqual({ 4: implied });
    expect(goalsOf({ PROJECT_ACTION_LINE: ["C1/SUGGESTED"] }, official)).toEqual({});
    expect(goalsOf({ PROJECT_ACTION_LINE: ["C2"] }, official)).toEqual({});
  });

  it("goes through what holds the keys of its conditions", () => {
    for (const properties of [{ origin: "SESSION", level: "GOAL" }, { origin: "OFFICIAL", level: "TARGET" }, {}])
      expect(goalsOf({ PROJECT_ACTION_LINE: ["C1"] }, linkage("C1", "4", properties))).toEqual({});
  });

  it("derives some rows as it derives all", () => {
    const parts = graphParts(smallGraph);
    const deriver = new Deriver(parts);
    const whole = deriver.effective(goals, stored(parts));
    expect(edgesOf(whole)).toEqual(edgesOf(parts.links.get("PROJECT_SDG")!.forward));
    for (const rows of [[], [0], [1, 4], [4, 2, 3]]) {
      const some = deriver.effective(goals, (link) => rowsOf(stored(parts)(link), rows));
      expect(edgesOf(some)).toEqual(edgesOf(rowsOf(whole, rows)));
    }
  });

  it("leaves a link without derivations as it is", () => {
    const parts = graphParts(smallGraph);
    const rows = parts.links.get("PROJECT_COUNTRY")!.forward;
    expect(new Deriver(parts).effective(wsisModel.link("PROJECT_COUNTRY"), () => rows)).toBe(rows);
  });

  it("reads the links and columns further down its paths, and not the first links", () => {
    const parts = graphParts(smallGraph);
    const { links, columns } = parts;
    const inputs = new Deriver(parts).inputs(goals);
    for (const input of [
      links.get("TARGET_GOAL"),
      links.get("LINKAGE_ACTION_LINE"),
      links.get("LINKAGE_SDG"),
      columns.get("Linkage.origin"),
      columns.get("Linkage.level"),
    ])
      expect(inputs).toContain(input);
    for (const first of ["PROJECT_TARGET", "PROJECT_ACTION_LINE", "PROJECT_SDG"])
      expect(inputs).not.toContain(links.get(first));
  });

  it("refuses a condition on a step that its path lacks", () => {
    const [keep] = goals.tag!.derived!;
    const tag = {
      ...goals.tag!,
      derived: [{ ...keep!, where: [{ step: 9, property: "origin", equals: "OFFICIAL" }] }],
    };
    const model = createModel({
      ...wsisDefinition,
      links: wsisDefinition.links.map((link) => (link.name === goals.name ? { ...link, tag } : link)),
    });
    const parts = graphParts(smallGraph);
    expect(() => new Deriver({ ...parts, model }).inputs(model.link(goals.name))).toThrow(RangeError);
  });
});

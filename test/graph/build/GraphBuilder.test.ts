import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GraphBuilder } from "../../../src/graph/build/GraphBuilder.ts";
import { basisMask } from "../../../src/model/filter/basis.ts";
import { BASES } from "../../../src/model/types.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { graphs } from "../../oracle/arbitraries.ts";
import { Oracle } from "../../oracle/Oracle.ts";
import { graphParts, sourceOf } from "../../support/graphParts.ts";
import { record } from "../../support/record.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { edgesOf } from "../csrs.ts";
import { describeParts } from "../describeParts.ts";

const seed = 20_261_127;

describe("GraphBuilder", () => {
  it("has the edges that follow from the records, derived ones too, under the bases under which they count", () => {
    for (const records of [smallGraph, ...fc.sample(graphs, { seed, numRuns: 6 })]) {
      const { tables, links } = graphParts(records);
      const oracle = new Oracle(wsisModel, records);
      for (const { name, from, to } of wsisModel.links) {
        const edges = edgesOf(links.get(name)!.forward);
        for (const basis of BASES) {
          const counting = edges
            .filter(([, , truth]) => (truth >> basisMask([basis])) & 1)
            .map(([row, target]) => `${tables.get(from)!.id(row)} ${tables.get(to)!.id(target)}`);
          const expected = oracle
            .of(from)
            .flatMap((node) => oracle.step({ link: name }, node, [basis]).map(({ id }) => `${node.id} ${id}`));
          expect([name, basis, counting.sort()]).toEqual([name, basis, expected.sort()]);
        }
      }
    }
  });

  it("takes records in any order", () => {
    const expected = describeParts(graphParts(smallGraph));
    const orders = fc.shuffledSubarray([...smallGraph], { minLength: smallGraph.length });
    for (const records of fc.sample(orders, { seed, numRuns: 10 }))
      expect(describeParts(graphParts(records))).toEqual(expected);
  });

  it("finds the facts of the records again", () => {
    const { numbers, ...found } = describeParts(graphParts(smallGraph));
    expect(numbers.Sdg).toEqual([0, 1]);
    expect(found.keys.Project).toEqual(["apps", "bare", "clinic", "portal", "school"]);
    expect(found.unverified.Project).toEqual([3]);
    expect(found.terms.ActionLine?.map(({ key, parent }) => [key, parent])).toEqual([
      ["C1", null],
      ["C2", null],
      ["C7", null],
      ["C7-EHEA", "C7"],
      ["C7-ELEA", "C7"],
    ]);
    expect(found.columns["Project.yearStart"]).toEqual(["2 2015", "3 2015", "4 2018"]);
    expect([...found.texts.Project![0]!.nodes]).toEqual([2, 4]);
    expect(found.texts.Label).toBeDefined();
  });

  it("leaves out links to what is not there, and awaits it", () => {
    const parts = graphParts([
      record("Project:p", "P", {}, { PROJECT_COUNTRY: ["KEN", "ZZZ"] }),
      record("Country:KEN", "K"),
    ]);
    expect(edgesOf(parts.links.get("PROJECT_COUNTRY")!.forward).map(([row, target]) => [row, target])).toEqual([
      [0, 0],
    ]);
    expect([...parts.awaited.of("Country", "ZZZ")]).toEqual(["Project:p"]);
  });

  it("keeps apart what records store of the links that have derivations", () => {
    const { stored, links } = graphParts(smallGraph);
    const derived = wsisModel.links.filter(({ tag }) => tag?.derived).map(({ name }) => name);
    expect([...stored.keys()].sort()).toEqual([...derived].sort());
    expect(edgesOf(stored.get("PROJECT_SDG")!).map(([row, target]) => [row, target])).toEqual([
      [3, 0],
      [4, 0],
      [4, 1],
    ]);
    expect(edgesOf(links.get("PROJECT_SDG")!.forward).length).toBeGreaterThan(3);
  });

  it("builds the parts of no records", () => {
    const parts = graphParts([]);
    expect([...parts.tables.values()].every((table) => table.size === 0)).toBe(true);
    expect([...parts.tables.keys()]).toEqual(wsisModel.kinds.map(({ name }) => name));
    expect([...parts.links.keys()].sort()).toEqual(wsisModel.links.map(({ name }) => name).sort());
  });

  it("hands on the source, and refuses a kind that the model lacks", () => {
    const source = sourceOf([]);
    expect(new GraphBuilder(wsisModel).build(source).source).toBe(source);
    const stranger = { ...record("Project:p", "P"), id: "Robot:p", kind: "Robot" };
    expect(() => new GraphBuilder(wsisModel).add(stranger)).toThrow(/Robot:p/);
  });
});

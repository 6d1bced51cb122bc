import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LazyIndexes } from "../../../src/graph/build/LazyIndexes.ts";
import { nextParts } from "../../../src/graph/build/nextParts.ts";
import type { FieldIndex } from "../../../src/graph/indexes/FieldIndex.ts";
import { basisMask } from "../../../src/model/filter/basis.ts";
import { sortValue } from "../../../src/model/record/sortValue.ts";
import { BASES, type Basis, type NodeRecord } from "../../../src/model/types.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { graphs } from "../../oracle/arbitraries.ts";
import { Oracle } from "../../oracle/Oracle.ts";
import { graphParts, sourceOf } from "../../support/graphParts.ts";
import { record } from "../../support/record.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { edgesOf } from "../csrs.ts";

const drawn = [smallGraph, ...fc.sample(graphs, { seed: 20_261_127, numRuns: 3 })];

/** By node the keys that it holds under a basis, in order. */
function held({ forward, keySpace, size }: FieldIndex, basis: readonly Basis[]): string[][] {
  const keys = Array.from({ length: size }, (): string[] => []);
  for (const [node, key, truth] of edgesOf(forward))
    if ((truth >> basisMask(basis)) & 1) keys[node]!.push(keySpace.keys.at(key)!);
  return keys.map((list) => list.sort());
}

const single = BASES.map((basis) => [basis]);

describe("LazyIndexes", () => {
  it("know the keys of every field, along its path", () => {
    for (const records of drawn) {
      const [indexes, oracle] = [new LazyIndexes(graphParts(records)), new Oracle(wsisModel, records)];
      for (const kind of wsisModel.kinds)
        for (const field of kind.filterFields)
          for (const basis of field.tagged ? single : [[...BASES]]) {
            const expected = oracle.of(kind.name).map((node) => [...oracle.keys(field, node, basis)].sort());
            expect([kind.name, field.name, held(indexes.field(field), basis)]).toEqual([
              kind.name,
              field.name,
              expected,
            ]);
          }
    }
  });

  it("know the keys that dimensions show: leaves, groups, those of a class", () => {
    for (const records of drawn) {
      const [indexes, oracle] = [new LazyIndexes(graphParts(records)), new Oracle(wsisModel, records)];
      for (const kind of wsisModel.kinds)
        for (const dimension of kind.dimensions) {
          const index = indexes.dimension(kind.name, dimension.name);
          const expected = oracle.of(kind.name).map((node) =>
            oracle
              .facet([node], dimension, ["DECLARED"], 1000)
              .buckets.flatMap(({ key, count }) => (count > 0 ? [key] : []))
              .sort(),
          );
          expect([dimension.name, held(index, ["DECLARED"])]).toEqual([dimension.name, expected]);
          const closed = oracle.facet([], dimension, ["DECLARED"], 1000).buckets.map(({ key }) => key);
          if (index.keySpace.closed) expect([...index.keySpace.keys].sort()).toEqual(closed.sort());
        }
    }
  });

  it("sees the edges of one step from both ends", () => {
    const indexes = new LazyIndexes(graphParts(smallGraph));
    for (const field of wsisModel.kinds.flatMap(({ filterFields }) => filterFields)) {
      const { forward, reverse } = indexes.field(field);
      const around = edgesOf(reverse).map(([key, node, truth]) => [node, key, truth]);
      expect(around.sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d)).toEqual(edgesOf(forward));
    }
  });

  it("order a kind by a property", () => {
    const { ranks, ...index } = new LazyIndexes(graphParts(smallGraph)).order("Project", "yearStart");
    expect(index).toBeDefined();
    expect([...ranks]).toEqual([0xffffffff, 0xffffffff, 0, 0, 1]);
  });

  it("makes each index once", () => {
    const indexes = new LazyIndexes(graphParts(smallGraph));
    const field = wsisModel.kind("Project").filterField.get("sdgs")!;
    expect(indexes.field(field)).toBe(indexes.field(field));
    expect(indexes.dimension("Project", "SDG")).toBe(indexes.field(field));
    expect(indexes.dimension("Project", "REGION")).toBe(indexes.dimension("Project", "REGION"));
    expect(indexes.order("Project", "title")).toBe(indexes.order("Project", "title"));
  });

  it("refuses what the model lacks", () => {
    const indexes = new LazyIndexes(graphParts([]));
    expect(() => indexes.dimension("Project", "COLOUR")).toThrow("Project has no dimension COLOUR");
    expect(() => indexes.order("Project", "colour")).toThrow("Project has no property colour");
  });
});

describe("LazyIndexes after a write", () => {
  const before = graphParts(smallGraph);
  const known = new LazyIndexes(before);
  const dimensions = wsisModel.kinds.flatMap((kind) => kind.dimensions);
  const properties = ["title", "yearStart", "status"];
  for (const { kind, name } of dimensions) known.dimension(kind, name);
  for (const property of properties) known.order("Project", property);

  function afterWrite(...upserts: NodeRecord[]) {
    const records = new Map([...smallGraph, ...upserts].map((one) => [one.id, one]));
    const { parts, deltas } = nextParts(before, { upserts, deletes: [] }, sourceOf(records.values()));
    return { next: known.next(parts, deltas), records: [...records.values()] };
  }

  it.each([
    ["a project", [record("Project:bare", "Bare", { yearStart: 2017 }, { PROJECT_SDG: ["4"] })]],
    ["a new project", [record("Project:a", "A", { status: "ONGOING" }, { PROJECT_COUNTRY: ["KEN"] })]],
    ["a line that moves", [record("ActionLine:C2", "Infrastructure", {}, { ACTION_LINE_PARENT: ["C1"] })]],
    ["a region of another class", [record("Region:ARB", "Arab States", { type: "UN_COMMISSION" })]],
    ["a country that moves", [record("Country:KEN", "Kenya", {}, { COUNTRY_REGION: ["ARB"] })]],
    ["nothing", []],
  ])("answer as those made afresh do: %s", (_, upserts) => {
    const { next, records } = afterWrite(...upserts);
    const fresh = new LazyIndexes(graphParts(records));
    for (const { kind, name } of dimensions) {
      const [index, expected] = [next.dimension(kind, name), fresh.dimension(kind, name)];
      for (const basis of single) expect([kind, name, held(index, basis)]).toEqual([kind, name, held(expected, basis)]);
      if (index.keySpace.closed)
        expect([kind, name, [...index.keySpace.keys]]).toEqual([kind, name, [...expected.keySpace.keys]]);
    }
    for (const property of properties)
      expect([...next.order("Project", property).ranks]).toEqual([...fresh.order("Project", property).ranks]);
  });

  it("are shared where nothing that they are made from changed", () => {
    const { next } = afterWrite(record("Project:bare", "Bare", { yearStart: 2017 }));
    expect(next.dimension("Session", "ACTION_LINE")).toBe(known.dimension("Session", "ACTION_LINE"));
    expect(next.dimension("Project", "SDG")).toBe(known.dimension("Project", "SDG"));
    expect(next.dimension("Project", "YEAR")).not.toBe(known.dimension("Project", "YEAR"));
    expect(next.order("Project", "title")).not.toBe(known.order("Project", "title"));
    expect(afterWrite(record("Sdg:4", "Education")).next.order("Project", "title")).toBe(
      known.order("Project", "title"),
    );
  });

  it("take the values of orders from the records written alone", () => {
    const title = wsisModel.kind("Project").property.get("title")!;
    const order = afterWrite(record("Project:bare", "Zebra")).next.order("Project", "title");
    expect(order.value(order.ranks[1]!)).toBe(sortValue(title, "Zebra"));
  });
});

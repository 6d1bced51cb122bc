import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finalNumbers, KindDraft } from "../../../src/graph/build/KindDraft.ts";
import { columnsOf } from "../../../src/graph/build/PropertyColumn.ts";
import { LOST } from "../../../src/graph/indexes/KindTable.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { record } from "../../support/record.ts";
import { bare, keyPool, project, tableOf } from "../writes.ts";

const draftOf = (kind: string) => new KindDraft(wsisModel.kind(kind), columnsOf(wsisModel).get(kind)!);

describe("KindDraft", () => {
  it("numbers keys as they are first met", () => {
    const draft = draftOf("Project");
    expect(["b", "a", "b", "c"].map((key) => draft.number(key))).toEqual([0, 1, 0, 2]);
    expect(draft.keys).toEqual(["b", "a", "c"]);
  });

  it("takes in the facts of a record", () => {
    const draft = draftOf("ActionLine");
    draft.add(record("ActionLine:C7", "Applications"));
    draft.number("C9");
    expect(draft.add(record("ActionLine:C1", "Governments", {}, {}, { verified: false }))).toBe(2);
    expect([...draft.added.view()]).toEqual([0, 2]);
    expect(draft.unverified).toEqual([2]);
    expect(draft.terms.map(({ key }) => key)).toEqual(["C7", "C1"]);
    const text = draft.text!.build(Uint32Array.of(0, 1));
    expect([...text.find({ terms: ["gov"] }).nodes]).toEqual([1]);
  });

  it("keeps terms of the framework alone", () => {
    const draft = draftOf("Project");
    draft.add(bare("p"));
    expect(draft.terms).toEqual([]);
  });
});

describe("finalNumbers", () => {
  it("are in order of keys, whatever the order of the records, and LOST for what is none", () => {
    const cases = fc.subarray(keyPool).chain((met) =>
      fc.record({
        met: fc.shuffledSubarray(met, { minLength: met.length }),
        added: fc.subarray(met).chain((some) => fc.shuffledSubarray(some, { minLength: some.length })),
      }),
    );
    fc.assert(
      fc.property(cases, fc.boolean(), ({ met, added }, first) => {
        const draft = new KindDraft(project, []);
        if (first) for (const key of met) draft.number(key);
        for (const key of added) draft.add(bare(key));
        const { table, final, recordOrder } = finalNumbers(draft);
        const fresh = tableOf(added);
        expect([...table.keys]).toEqual([...fresh.keys]);
        expect(keyPool.map((key) => table.ofKey(key))).toEqual(keyPool.map((key) => fresh.ofKey(key)));
        expect([...final]).toEqual(draft.keys.map((key) => fresh.ofKey(key) ?? LOST));
        expect([...recordOrder].map((position) => added[position])).toEqual([...fresh.keys]);
      }),
      { seed: 13, numRuns: 200 },
    );
  });
});

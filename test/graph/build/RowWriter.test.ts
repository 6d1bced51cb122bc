import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cut, RowWriter } from "../../../src/graph/build/RowWriter.ts";
import { LOST } from "../../../src/graph/indexes/KindTable.ts";
import { csrOf, edgeLists, edgesOf, truthsOf } from "../csrs.ts";

const [rows, targets] = [4, 6];
const cuts = (tagged: boolean): fc.Arbitrary<Cut[]> =>
  fc
    .uniqueArray(
      fc.record({ target: fc.nat(targets - 1), truth: fc.option(fc.integer({ min: 1, max: tagged ? 200 : 255 })) }),
      { selector: ({ target }) => target, maxLength: 4 },
    )
    .map((list) => list.sort((a, b) => a.target - b.target));
const cases = fc.boolean().chain((tagged) =>
  fc.record({
    edges: edgeLists(rows, targets, tagged),
    wanted: fc.array(fc.record({ row: fc.constantFrom(LOST, 0, 1, 2, 3), cuts: cuts(tagged) }), { maxLength: 5 }),
  }),
);

describe("RowWriter", () => {
  it("writes rows in any order, with edges put in, replaced and left out", () => {
    fc.assert(
      fc.property(cases, ({ edges, wanted }) => {
        const csr = csrOf(rows, targets, edges);
        const most = wanted.reduce((sum, one) => sum + one.cuts.length, 0);
        const writer = new RowWriter(
          csr,
          Uint32Array.from(wanted, ({ row }) => row),
          most,
        );
        for (const one of wanted) writer.write(one.row, one.cuts);
        const written = writer.csr();
        const truths = truthsOf(edges);
        const expected = wanted.flatMap(({ row, cuts: changed }, place) =>
          [...Array(targets).keys()].flatMap((target): [number, number, number][] => {
            const cut = changed.find((one) => one.target === target);
            const truth = cut ? cut.truth : truths.get(`${row} ${target}`);
            return truth === null || truth === undefined ? [] : [[place, target, csr.truths ? truth : 255]];
          }),
        );
        expect(edgesOf(written)).toEqual(expected);
        expect(written.offsets).toHaveLength(wanted.length + 1);
        expect(written.truths === undefined).toBe(csr.truths === undefined);
      }),
      { seed: 14, numRuns: 300 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renumberTargets, replaceRows } from "../../../src/graph/build/replaceRows.ts";
import { LOST } from "../../../src/graph/indexes/KindTable.ts";
import { csrOf, edgeLists, edgesOf, type ListedEdge } from "../csrs.ts";

const targets = 5;
const bothTagged = fc.boolean();

/** The edges of a list by row, as they come out of a matrix. */
function rowsOf(rowCount: number, edges: readonly ListedEdge[]): [target: number, truth: number][][] {
  const all = edgesOf(csrOf(rowCount, targets, edges));
  return Array.from({ length: rowCount }, (_, row) =>
    all.filter(([of]) => of === row).map(([, target, truth]): [number, number] => [target, truth]),
  );
}

describe("replaceRows", () => {
  const cases = fc
    .record({ before: fc.nat(8), put: fc.nat(4), tagged: bothTagged })
    .chain(({ before, put, tagged }) =>
      fc.record({
        before: fc.constant(before),
        dropped: fc.subarray([...Array(before).keys()]),
        edges: edgeLists(before, targets, tagged),
        put: edgeLists(put, targets, tagged),
        putCount: fc.constant(put),
        tagged: fc.constant(tagged),
      }),
    )
    .chain((rest) => {
      const size = rest.before - rest.dropped.length + rest.putCount;
      const places = fc.subarray([...Array(size).keys()], { minLength: rest.putCount, maxLength: rest.putCount });
      return fc.record({ places }).map(({ places }) => ({ ...rest, places, size }));
    });

  it("puts rows at their places among those that stay", () => {
    fc.assert(
      fc.property(cases, ({ before, dropped, edges, put, putCount, places, size, tagged }) => {
        // Of no edges at all, tables are there or not by the matrix alone.
        fc.pre(!tagged || (edges.length > 0 && put.length > 0));
        const staying = rowsOf(before, edges).filter((_, row) => !dropped.includes(row));
        const added = rowsOf(putCount, put);
        const expected = Array.from({ length: size }, (_, row) => {
          const place = places.indexOf(row);
          return place < 0 ? staying.shift()! : added[place]!;
        });
        const changes = {
          dropped: Uint32Array.from(dropped),
          places: Uint32Array.from(places),
          rows: csrOf(putCount, targets, put),
        };
        const after = replaceRows(csrOf(before, targets, edges), changes, size);
        expect(edgesOf(after)).toEqual(expected.flatMap((row, at) => row.map((edge) => [at, ...edge])));
        expect(after.offsets).toHaveLength(size + 1);
        expect(after.truths === undefined).toBe(!tagged);
      }),
      { seed: 15, numRuns: 400 },
    );
  });

  it("is the same matrix if no row changes", () => {
    const csr = csrOf(2, targets, [[0, 1]]);
    const none = { dropped: new Uint32Array(0), places: new Uint32Array(0), rows: csrOf(0, targets, []) };
    expect(replaceRows(csr, none, 2)).toBe(csr);
  });
});

describe("renumberTargets", () => {
  it("gives targets other numbers, and leaves out edges to LOST ones", () => {
    const numbers = fc.subarray([0, 1, 2, 3, 4]).map((kept) => {
      return Uint32Array.from({ length: targets }, (_, target) =>
        kept.includes(target) ? kept.indexOf(target) * 2 : LOST,
      );
    });
    const lists = bothTagged.chain((tagged) => edgeLists(4, targets, tagged));
    fc.assert(
      fc.property(lists, numbers, (edges, through) => {
        const csr = csrOf(4, targets, edges);
        const expected = edgesOf(csr).flatMap(([row, target, truth]) =>
          through[target] === LOST ? [] : [[row, through[target], truth]],
        );
        const after = renumberTargets(csr, through);
        expect(edgesOf(after)).toEqual(expected);
        expect(after.truths === undefined).toBe(csr.truths === undefined);
      }),
      { seed: 16, numRuns: 200 },
    );
  });

  it("is the same matrix if no number changes", () => {
    const csr = csrOf(1, targets, [[0, 1]]);
    expect(renumberTargets(csr, null)).toBe(csr);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossTab } from "../../../src/graph/answers/crossTab.ts";
import type { NodeSet } from "../../../src/graph/answers/NodeSet.ts";
import { type DrawnField, drawnFields, drawnSets, holders, missingFrom } from "./fields.ts";

interface Case {
  readonly set: NodeSet;
  readonly rows: DrawnField;
  readonly columns: DrawnField;
  readonly basis: number;
  readonly rowsFirst: number;
  readonly columnsFirst: number;
}

function cases(sizes: readonly number[], keyCounts: readonly number[]): fc.Arbitrary<Case> {
  return fc.constantFrom(...sizes).chain((size) =>
    fc
      .record({
        set: drawnSets(size),
        rows: drawnFields(size, keyCounts),
        other: drawnFields(size, keyCounts),
        same: fc.boolean(),
        basis: fc.integer({ min: 1, max: 7 }),
        rowsFirst: fc.constantFrom(1, 3, 1000),
        columnsFirst: fc.constantFrom(1, 3, 1000),
      })
      .map(({ other, same, ...rest }) => ({ ...rest, columns: same ? rest.rows : other })),
  );
}

function check({ set, rows, columns, basis, rowsFirst, columnsFirst }: Case): void {
  const [row, column] = (
    [
      [rows, rowsFirst],
      [columns, columnsFirst],
    ] as const
  ).map(([field, first]) => {
    const held = holders(set, field, basis);
    const largest = [...held].sort(([, a], [, b]) => b.size - a.size).slice(0, first);
    const shown = [...held].filter(([key]) => largest.some(([of]) => of === key));
    return { shown, missing: missingFrom(set, held) };
  });
  const expected = {
    rows: row!.shown.map(([key, of]) => ({ key, count: of.size })),
    columns: column!.shown.map(([key, of]) => ({ key, count: of.size })),
    counts: row!.shown.map(([, inRow]) =>
      column!.shown.map(([, inColumn]) => [...inRow].filter((member) => inColumn.has(member)).length),
    ),
    total: set.size,
    rowMissing: row!.missing,
    columnMissing: column!.missing,
  };
  const [asked, beside] = [
    { index: rows.index, first: rowsFirst },
    { index: columns.index, first: columnsFirst },
  ];
  expect(crossTab(set, { rows: asked, columns: beside, together: null }, basis)).toEqual(expected);
}

describe("crossTab", () => {
  it("counts the members that hold both keys, of the keys that most hold, in natural order", () => {
    fc.assert(fc.property(cases([1, 33, 70], [1, 5, 40]), check), { seed: 25, numRuns: 150 });
  });

  it("counts alike where there are too many keys for bits, or for a cell each", () => {
    fc.assert(fc.property(cases([40], [300]), check), { seed: 26, numRuns: 10 });
    fc.assert(fc.property(cases([40], [501]), check), { seed: 27, numRuns: 10 });
  });
});

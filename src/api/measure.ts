import type { Measure } from "./generated/types.ts";

type Formula = (count: number, rowTotal: number, columnTotal: number) => number | null;

const share = (count: number, total: number) => (total === 0 ? null : count / total);

const formulas: Readonly<Record<Measure, Formula>> = {
  COUNT: (count) => count,
  SHARE_OF_ROW: (count, rowTotal) => share(count, rowTotal),
  SHARE_OF_COLUMN: (count, _, columnTotal) => share(count, columnTotal),
};

/** The cells of a cross-tab under a measure; null where it is undefined. */
export function measure(
  name: Measure,
  counts: readonly (readonly number[])[],
  rowTotals: readonly number[],
  columnTotals: readonly number[],
): (number | null)[][] {
  const formula = formulas[name];
  return counts.map((cells, row) =>
    cells.map((count, column) => formula(count, rowTotals[row] as number, columnTotals[column] as number)),
  );
}

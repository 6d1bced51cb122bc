import { qValues } from "../../model/statistics/falseDiscovery.ts";
import { type Margins, upperTail } from "../../model/statistics/hypergeometric.ts";
import type { Measure } from "../generated/types.ts";

type Formula = (count: number, margins: Margins) => number | null;

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

const formulas: Readonly<Record<Exclude<Measure, "Q_VALUE">, Formula>> = {
  COUNT: (count) => count,
  SHARE_OF_ROW: (count, { row }) => share(count, row),
  SHARE_OF_COLUMN: (count, { column }) => share(count, column),
  EXPECTED: (_, { total, row, column }) => share(row * column, total),
  LIFT: (count, { total, row, column }) => share(count * total, row * column),
  JACCARD: (count, { row, column }) => share(count, row + column - count),
  P_VALUE: upperTail,
};

/** What stands at the edges of a table: the totals of its rows and of its columns, and the size of the set. */
export interface Totals {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly total: number;
}

/** The cells of a cross-tab under a measure; null where it is undefined. */
export function measure(
  name: Measure,
  counts: readonly (readonly number[])[],
  { rows, columns, total }: Totals,
): (number | null)[][] {
  const values = counts.map((cells, row) => measureRow(name, cells, { total, row: rows[row]!, columns }));
  return name === "Q_VALUE" ? corrected(values) : values;
}

/** One row of them; of Q_VALUE the values before they are corrected. */
export function measureRow(
  name: Measure,
  cells: readonly number[],
  { total, row, columns }: { readonly total: number; readonly row: number; readonly columns: readonly number[] },
): (number | null)[] {
  const formula = formulas[name === "Q_VALUE" ? "P_VALUE" : name];
  return cells.map((count, column) => formula(count, { total, row, column: columns[column]! }));
}

/** P values as they are when so many are looked at. */
export function corrected(values: readonly (readonly (number | null)[])[]): (number | null)[][] {
  const all = qValues(values.flat());
  let next = 0;
  return values.map((cells) => cells.map(() => all[next++] ?? null));
}

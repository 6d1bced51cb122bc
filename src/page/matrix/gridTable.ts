import type { Cell, Table } from "../../export/table/Table.ts";
import { withCode } from "../parts/words.ts";
import type { Grid } from "./matrixGrid.ts";

/** Keys of what stands beside the cells. */
export const TOTAL = "total";
export const MISSING = "missing";

/**
 * A row a key, a column a key, and beside them the totals and how many records have no key; what nobody counts is empty, and so
 * is what a measure leaves undefined. Totals and missing are counts, whatever the measure.
 */
function wideTable({ rows, columns, counts, values, total, missing, rowDimension }: Grid): Table {
  const cells: readonly (readonly Cell[])[] = values ?? counts;
  const none = columns.map(() => null);
  return {
    columns: [rowDimension, "label", ...columns.map(({ key, label }) => codeAndLabel(key, label)), TOTAL, MISSING],
    rows: [
      ...rows.map((row, index): Cell[] => [row.key, row.label, ...cells[index]!, row.total, null]),
      [TOTAL, null, ...columns.map((column) => column.total), total, missing.columns],
      [MISSING, null, ...none, missing.rows, null],
    ],
  };
}

/** A table of one of the two shapes: `long`, else wide. */
export function gridTable(grid: Grid, shape: string | null): Table {
  return shape === "long" ? longTable(grid) : wideTable(grid);
}

/** A row a cell, with its keys and labels apart; totals and missing are cells as well. */
function longTable(grid: Grid): Table {
  const { rows, columns, counts, values, official, total, missing, rowDimension, columnDimension } = grid;
  const cell = (row: readonly Cell[], column: readonly Cell[], count: number, value: Cell, marked: Cell): Cell[] => [
    ...row,
    ...column,
    count,
    ...(values ? [value] : []),
    ...(official ? [marked] : []),
  ];
  const all = [TOTAL, null];
  const no = [MISSING, null];
  return {
    columns: [
      rowDimension,
      "row_label",
      rowDimension === columnDimension ? `${columnDimension}_2` : columnDimension,
      "column_label",
      "count",
      ...(values ? [grid.measure.toLowerCase()] : []),
      ...(official ? ["official"] : []),
    ],
    rows: [
      ...rows.flatMap((row, y) => [
        ...columns.map((column, x) =>
          cell(
            [row.key, row.label],
            [column.key, column.label],
            counts[y]![x]!,
            values?.[y]?.[x] ?? null,
            official?.[y]?.[x] ?? null,
          ),
        ),
        cell([row.key, row.label], all, row.total, null, null),
      ]),
      ...columns.map((column) => cell(all, [column.key, column.label], column.total, null, null)),
      cell(all, all, total, null, null),
      cell(all, no, missing.columns, null, null),
      cell(no, all, missing.rows, null, null),
    ],
  };
}

function codeAndLabel(key: string, label: string): string {
  const shown = withCode(key, label);
  return shown === label && key !== label && !label.startsWith(key) ? `${label} (${key})` : shown;
}

import type { BasisMask } from "../model/basis.ts";
import type { CrossTabAnswer, KeyCount } from "../model/question.ts";
import { andInto, type Bits, countCommon } from "./bits.ts";
import type { FieldIndex } from "./FieldIndex.ts";
import { countKeys, largest } from "./facet.ts";
import type { Selection } from "./Selection.ts";

/** Cost of following one pair of edges, in words of bitset work. */
const PAIR_COST = 3;

interface Axis {
  /** Keys shown, in natural order. */
  readonly keys: readonly number[];
  readonly shown: readonly KeyCount[];
  readonly missing: number;
}

export function crossTab(
  selection: Selection,
  rows: FieldIndex,
  columns: FieldIndex,
  basis: BasisMask,
  rowsFirst: number,
  columnsFirst: number,
): CrossTabAnswer {
  const row = axis(selection, rows, basis, rowsFirst);
  const column = columns === rows && rowsFirst === columnsFirst ? row : axis(selection, columns, basis, columnsFirst);
  const counts = countsOf(selection, rows, row, columns, column, basis);
  return {
    rows: row.shown,
    columns: column.shown,
    counts,
    total: selection.size,
    rowMissing: row.missing,
    columnMissing: column.missing,
  };
}

function axis(selection: Selection, index: FieldIndex, basis: BasisMask, first: number): Axis {
  const { counts, missing } = countKeys(selection, index, basis);
  const { keySpace } = index;
  const keys = largest(counts, keySpace, first).sort(
    (a, b) => (keySpace.rank[a] as number) - (keySpace.rank[b] as number),
  );
  const shown = keys.map((key) => ({ key: keySpace.keys[key] as string, count: counts[key] as number }));
  return { keys, shown, missing };
}

function countsOf(
  selection: Selection,
  rows: FieldIndex,
  row: Axis,
  columns: FieldIndex,
  column: Axis,
  basis: BasisMask,
): number[][] {
  const { bits } = selection;
  const share = selection.size / Math.max(1, rows.size);
  const pairs = (rows.forward.targets.length * columns.forward.targets.length * share) / Math.max(1, rows.size);
  if (
    bits &&
    rows.keepsBits &&
    columns.keepsBits &&
    row.keys.length * column.keys.length * bits.length < PAIR_COST * pairs
  )
    return byBits(bits, rows, row, columns, column, basis);
  return byEdges(selection, rows, row, columns, column, basis);
}

function byBits(
  bits: Bits,
  rows: FieldIndex,
  row: Axis,
  columns: FieldIndex,
  column: Axis,
  basis: BasisMask,
): number[][] {
  const columnBits = column.keys.map((key) => columns.bitsOf(key, basis));
  return row.keys.map((key) => {
    const inRow = bits.slice();
    andInto(inRow, rows.bitsOf(key, basis));
    return columnBits.map((inColumn) => countCommon(inRow, inColumn));
  });
}

function byEdges(
  selection: Selection,
  rows: FieldIndex,
  row: Axis,
  columns: FieldIndex,
  column: Axis,
  basis: BasisMask,
): number[][] {
  const width = column.keys.length;
  const cells = new Uint32Array(row.keys.length * width);
  const rowStart = placesOf(rows.keySpace.size, row.keys, width);
  const columnAt = placesOf(columns.keySpace.size, column.keys, 1);
  const left = rows.forward;
  const right = columns.forward;
  const leftWhen = rows.tables(basis);
  const rightWhen = columns.tables(basis);
  for (const subject of selection.list) {
    const rowEnd = left.offsets[subject + 1] as number;
    const columnBegin = right.offsets[subject] as number;
    const columnEnd = right.offsets[subject + 1] as number;
    for (let edge = left.offsets[subject] as number; edge < rowEnd; edge++) {
      const start = rowStart[left.targets[edge] as number] as number;
      if (start < 0 || (leftWhen && (((leftWhen[edge] as number) >> basis) & 1) === 0)) continue;
      for (let other = columnBegin; other < columnEnd; other++) {
        const at = columnAt[right.targets[other] as number] as number;
        if (at < 0 || (rightWhen && (((rightWhen[other] as number) >> basis) & 1) === 0)) continue;
        cells[start + at] = (cells[start + at] as number) + 1;
      }
    }
  }
  return row.keys.map((_, at) => Array.from(cells.subarray(at * width, (at + 1) * width)));
}

/** Key → its place on the axis times `width`; -1 for a key that is not shown. */
function placesOf(size: number, keys: readonly number[], width: number): Int32Array {
  const places = new Int32Array(size).fill(-1);
  keys.forEach((key, at) => {
    places[key] = at * width;
  });
  return places;
}

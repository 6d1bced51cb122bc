import type { BasisMask } from "../../model/filter/basis.ts";
import type { CrossTabAnswer, KeyCount } from "../../model/requests.ts";
import { andInto, type Bits, countCommon } from "../arrays/bits.ts";
import type { Csr } from "../arrays/csr.ts";
import type { FieldIndex } from "../indexes/FieldIndex.ts";
import { countKeys, topKeysInOrder } from "./facet.ts";
import type { NodeSet } from "./NodeSet.ts";

/** Cost of following one pair of edges, in words of bitset work. */
const PAIR_COST = 3;

/** Up to so many pairs of keys, each has a cell while counting. */
const MOST_CELLS = 250_000;

/** What an axis is to show: the `first` keys of an index with the largest counts. */
export interface AxisRequest {
  readonly index: FieldIndex;
  readonly first: number;
}

interface Axis {
  readonly index: FieldIndex;
  /** Keys shown, in natural order. */
  readonly keys: readonly number[];
  readonly shown: readonly KeyCount[];
  readonly missing: number;
}

/** The nodes that two dimensions share, each of which has keys of both. */
export interface Together {
  /** From the selected to these nodes. */
  readonly over: Csr;
  readonly rows: FieldIndex;
  readonly columns: FieldIndex;
}

/** What a table is to show; `together`: a cell counts what holds both keys by one and the same linked node. */
export interface TableRequest {
  readonly rows: AxisRequest;
  readonly columns: AxisRequest;
  readonly together: Together | null;
}

/**
 * How many of the selected hold each pair of a row's and a column's key: counts[row][column]. Each axis takes the keys with
 * the largest counts and puts them into natural order; keys without a count are left out unless they are closed. A member
 * with several keys stands in several cells, so that cells may come to more than `total`.
 */
export function crossTab(
  selection: NodeSet,
  { rows, columns, together }: TableRequest,
  basis: BasisMask,
): CrossTabAnswer {
  const row = axis(selection, rows, basis);
  const same = columns.index === rows.index && columns.first === rows.first;
  const column = same ? row : axis(selection, columns, basis);
  return {
    rows: row.shown,
    columns: column.shown,
    counts: together
      ? countTogether(selection, together, { row, column }, basis)
      : countsOf(selection, row, column, basis),
    total: selection.size,
    rowMissing: row.missing,
    columnMissing: column.missing,
  };
}

function axis(selection: NodeSet, { index, first }: AxisRequest, basis: BasisMask): Axis {
  const { counts, missing } = countKeys(selection, index, basis);
  const { keySpace } = index;
  const keys = topKeysInOrder(counts, keySpace, first);
  const shown = keys.map((key) => ({ key: keySpace.keys.at(key)!, count: counts[key]! }));
  return { index, keys, shown, missing };
}

/** By whichever way is cheaper: a word of bits holds 32 members, an edge has to be followed for each. */
function countsOf(selection: NodeSet, row: Axis, column: Axis, basis: BasisMask): number[][] {
  const { bits } = selection;
  const [rows, columns] = [row.index, column.index];
  const size = Math.max(1, rows.size);
  const pairs = (rows.forward.targets.length * columns.forward.targets.length * (selection.size / size)) / size;
  if (
    bits &&
    rows.keepsBits &&
    columns.keepsBits &&
    row.keys.length * column.keys.length * bits.length < PAIR_COST * pairs
  )
    return byBits(bits, row, column, basis);
  return byEdges(selection, row, column, basis);
}

function byBits(bits: Bits, row: Axis, column: Axis, basis: BasisMask): number[][] {
  const columnBits = column.keys.map((key) => column.index.bitsOf(key, basis));
  return row.keys.map((key) => {
    const inRow = bits.slice();
    andInto(inRow, row.index.bitsOf(key, basis));
    return columnBits.map((inColumn) => countCommon(inRow, inColumn));
  });
}

function byEdges(selection: NodeSet, row: Axis, column: Axis, basis: BasisMask): number[][] {
  const [rows, columns] = [row.index, column.index];
  // Every pair of keys has a cell where that is affordable: no edge then has to be asked whether it is shown.
  const whole = rows.keySpace.size * columns.keySpace.size <= MOST_CELLS;
  const width = whole ? columns.keySpace.size : column.keys.length;
  const rowStart = whole ? multiples(rows.keySpace.size, width) : placesOf(rows.keySpace.size, row.keys, width);
  const columnAt = whole ? null : placesOf(columns.keySpace.size, column.keys, 1);
  const cells = new Uint32Array(whole ? rows.keySpace.size * width : row.keys.length * width);
  const left = rows.forward;
  const right = columns.forward;
  const leftTruths = rows.truthsUnder(basis);
  const rightTruths = columns.truthsUnder(basis);
  if (whole && !leftTruths && !rightTruths) countPairs({ cells, width }, selection.list, left, right);
  else
    for (const subject of selection.list) {
      const rowEnd = left.offsets[subject + 1]!;
      const columnBegin = right.offsets[subject]!;
      const columnEnd = right.offsets[subject + 1]!;
      for (let edge = left.offsets[subject]!; edge < rowEnd; edge++) {
        const start = rowStart[left.targets[edge]!]!;
        if (start < 0 || (leftTruths && ((leftTruths[edge]! >> basis) & 1) === 0)) continue;
        for (let other = columnBegin; other < columnEnd; other++) {
          const key = right.targets[other]!;
          const place = columnAt ? columnAt[key]! : key;
          if (place < 0 || (rightTruths && ((rightTruths[other]! >> basis) & 1) === 0)) continue;
          cells[start + place] = cells[start + place]! + 1;
        }
      }
    }
  return row.keys.map((rowKey, r) => {
    const start = whole ? rowKey * width : r * width;
    const counts = new Array<number>(column.keys.length);
    for (let c = 0; c < counts.length; c++) counts[c] = cells[start + (whole ? column.keys[c]! : c)]!;
    return counts;
  });
}

/** Each member once a cell, however many of its linked nodes hold both keys. */
function countTogether(
  selection: NodeSet,
  { over, rows, columns }: Together,
  shown: { readonly row: Axis; readonly column: Axis },
  basis: BasisMask,
): number[][] {
  const width = shown.column.keys.length;
  const rowAt = placesOf(rows.keySpace.size, shown.row.keys, width);
  const columnAt = placesOf(columns.keySpace.size, shown.column.keys, 1);
  const cells = new Uint32Array(shown.row.keys.length * width);
  /** The last member that each cell has counted, from 1. */
  const last = new Uint32Array(cells.length);
  const [rowTruths, columnTruths] = [rows.truthsUnder(basis), columns.truthsUnder(basis)];
  for (const subject of selection.list)
    for (let link = over.offsets[subject]!; link < over.offsets[subject + 1]!; link++) {
      if (over.truths && ((over.truths[link]! >> basis) & 1) === 0) continue;
      const node = over.targets[link]!;
      for (let edge = rows.forward.offsets[node]!; edge < rows.forward.offsets[node + 1]!; edge++) {
        const start = rowAt[rows.forward.targets[edge]!]!;
        if (start < 0 || (rowTruths && ((rowTruths[edge]! >> basis) & 1) === 0)) continue;
        for (let other = columns.forward.offsets[node]!; other < columns.forward.offsets[node + 1]!; other++) {
          const place = columnAt[columns.forward.targets[other]!]!;
          if (place < 0 || (columnTruths && ((columnTruths[other]! >> basis) & 1) === 0)) continue;
          if (last[start + place] === subject + 1) continue;
          last[start + place] = subject + 1;
          cells[start + place] = cells[start + place]! + 1;
        }
      }
    }
  return shown.row.keys.map((_, r) => Array.from(cells.subarray(r * width, (r + 1) * width)));
}

/** The common case without any question in its innermost loop: all edges count, and each pair has a cell. */
function countPairs(
  { cells, width }: { readonly cells: Uint32Array; readonly width: number },
  subjects: Uint32Array,
  left: Csr,
  right: Csr,
): void {
  const { offsets: rowOffsets, targets: rowKeys } = left;
  const { offsets: columnOffsets, targets: columnKeys } = right;
  for (let index = 0; index < subjects.length; index++) {
    const subject = subjects[index]!;
    const columnBegin = columnOffsets[subject]!;
    const columnEnd = columnOffsets[subject + 1]!;
    const rowEnd = rowOffsets[subject + 1]!;
    for (let edge = rowOffsets[subject]!; edge < rowEnd; edge++) {
      const start = rowKeys[edge]! * width;
      for (let other = columnBegin; other < columnEnd; other++) {
        const cell = start + columnKeys[other]!;
        cells[cell] = cells[cell]! + 1;
      }
    }
  }
}

function multiples(size: number, width: number): Int32Array {
  return new Int32Array(size).map((_, key) => key * width);
}

/** Key → its place on the axis times `width`; -1 for a key that is not shown. */
function placesOf(size: number, keys: readonly number[], width: number): Int32Array {
  const places = new Int32Array(size).fill(-1);
  keys.forEach((key, index) => {
    places[key] = index * width;
  });
  return places;
}

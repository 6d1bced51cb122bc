import { type Csr, edgeCount } from "../arrays/csr.ts";
import { LOST } from "../indexes/KindTable.ts";

/** The same rows with their targets under other numbers, in the same order; edges to LOST ones are left out. */
export function renumberTargets(csr: Csr, numbers: Uint32Array | null): Csr {
  if (!numbers) return csr;
  const rowCount = csr.offsets.length - 1;
  const offsets = new Uint32Array(rowCount + 1);
  const targets = new Uint32Array(csr.targets.length);
  const truths = csr.truths ? new Uint8Array(csr.targets.length) : null;
  let length = 0;
  for (let row = 0; row < rowCount; row++) {
    const end = csr.offsets[row + 1]!;
    for (let edge = csr.offsets[row]!; edge < end; edge++) {
      const target = numbers[csr.targets[edge]!]!;
      if (target === LOST) continue;
      if (truths && csr.truths) truths[length] = csr.truths[edge]!;
      targets[length++] = target;
    }
    offsets[row + 1] = length;
  }
  if (length === targets.length) return { offsets, targets, ...(truths && { truths }) };
  return { offsets, targets: targets.slice(0, length), ...(truths && { truths: truths.slice(0, length) }) };
}

/** Rows that come to stand among others. */
export interface RowChanges {
  /** Rows before that are left out, ascending. */
  readonly dropped: Uint32Array;
  /** The numbers, after, of the rows that are put in, ascending. */
  readonly places: Uint32Array;
  /** What is put in: row i at places[i]. */
  readonly rows: Csr;
}

/**
 * The rows that are not dropped, in their order, and between them those that are put in; `size` rows in all. With rows
 * A B C D, B dropped, and X and Y put in at 0 and 2: X A Y C D. Runs of rows that stay are copied whole.
 */
export function replaceRows(csr: Csr, { dropped, places, rows }: RowChanges, size: number): Csr {
  if (dropped.length + places.length === 0) return csr;
  const count = dropped.reduce((rest, row) => rest - edgeCount(csr, row), csr.targets.length + rows.targets.length);
  const offsets = new Uint32Array(size + 1);
  const targets = new Uint32Array(count);
  const truths = csr.truths ? new Uint8Array(count) : null;
  let row = 0;
  let length = 0;
  const copy = (from: Csr, first: number, last: number) => {
    const begin = from.offsets[first]!;
    const end = from.offsets[last]!;
    targets.set(from.targets.subarray(begin, end), length);
    if (truths && from.truths) truths.set(from.truths.subarray(begin, end), length);
    for (let next = first + 1; next <= last; next++) offsets[++row] = from.offsets[next]! - begin + length;
    length += end - begin;
  };
  let old = 0;
  let drop = 0;
  let put = 0;
  while (row < size) {
    for (; drop < dropped.length && dropped[drop] === old; drop++) old++;
    if (places[put] === row) {
      copy(rows, put, put + 1);
      put++;
      continue;
    }
    const untilDrop = (dropped[drop] ?? csr.offsets.length - 1) - old;
    const run = Math.min(untilDrop, (places[put] ?? size) - row);
    copy(csr, old, old + run);
    old += run;
  }
  return { offsets, targets, ...(truths && { truths }) };
}

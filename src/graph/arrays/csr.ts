import type { BasisMask } from "../../model/filter/basis.ts";

/**
 * Edges in compressed sparse rows: those of row r are targets[offsets[r]] to targets[offsets[r + 1] - 1], ascending.
 * `truths` says under which bases an edge counts, as a truth table: bit b is set if it counts where the basis mask is b.
 * Absent: every edge always counts. Tables compose: along a path by AND, over alternatives by OR.
 */
export interface Csr {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly truths?: Uint8Array;
}

/** The truth table of an edge that always counts. */
export const ALWAYS = 0xff;

/** How many edges a row has. */
export function edgeCount({ offsets }: Csr, row: number): number {
  return offsets[row + 1]! - offsets[row]!;
}

/** The targets of a row. Shared: not to be changed. */
export function targetsOf({ offsets, targets }: Csr, row: number): Uint32Array {
  return targets.subarray(offsets[row], offsets[row + 1]);
}

/** Whether a row has an edge to a target. */
export function hasTarget({ offsets, targets }: Csr, row: number, target: number): boolean {
  const end = offsets[row + 1]!;
  for (let edge = offsets[row]!; edge < end; edge++) if (targets[edge] === target) return true;
  return false;
}

/** Visits the edges of a row that count under a basis. Where time matters most, the loop is written out instead. */
export function eachEdge(
  { offsets, targets, truths }: Csr,
  row: number,
  basis: BasisMask,
  visit: (target: number, truth: number) => void,
): void {
  const end = offsets[row + 1]!;
  for (let edge = offsets[row]!; edge < end; edge++) {
    const truth = truths ? truths[edge]! : ALWAYS;
    if ((truth >> basis) & 1) visit(targets[edge]!, truth);
  }
}

/** The truth table of a tag that has the bases in `mask`. */
export function truthTableOf(mask: BasisMask): number {
  let table = 0;
  for (let basis = 0; basis < 8; basis++) if (basis & mask) table |= 1 << basis;
  return table;
}

/** Edges in any order, as parallel lists. */
export interface EdgePairs {
  readonly rows: Uint32Array;
  readonly targets: Uint32Array;
  readonly truths: Uint8Array | null;
}

/** The same edges in rows. Edges between the same two nodes become one. */
export function csrFromPairs({ rows, targets, truths }: EdgePairs, rowCount: number, targetCount: number): Csr {
  // Two stable counting sorts, by target and then by row, order the edges by (row, target).
  const byTarget = countingOrder(targets, targetCount, null);
  const order = countingOrder(rows, rowCount, byTarget);
  const offsets = new Uint32Array(rowCount + 1);
  const outTargets = new Uint32Array(rows.length);
  const outTruths = truths ? new Uint8Array(rows.length) : null;
  let length = 0;
  let row = 0;
  for (const edge of order) {
    const edgeRow = rows[edge]!;
    const target = targets[edge]!;
    while (row < edgeRow) offsets[++row] = length;
    if (length > offsets[row]! && outTargets[length - 1] === target) {
      if (outTruths && truths) outTruths[length - 1] = outTruths[length - 1]! | truths[edge]!;
      continue;
    }
    outTargets[length] = target;
    if (outTruths && truths) outTruths[length] = truths[edge]!;
    length++;
  }
  while (row < rowCount) offsets[++row] = length;
  return {
    offsets,
    targets: length === rows.length ? outTargets : outTargets.slice(0, length),
    ...(outTruths && { truths: length === rows.length ? outTruths : outTruths.slice(0, length) }),
  };
}

function countingOrder(keys: Uint32Array, keyCount: number, order: Uint32Array | null): Uint32Array {
  const next = new Uint32Array(keyCount + 1);
  for (let index = 0; index < keys.length; index++) {
    const slot = keys[index]! + 1;
    next[slot] = next[slot]! + 1;
  }
  for (let key = 0; key < keyCount; key++) next[key + 1] = next[key + 1]! + next[key]!;
  const sorted = new Uint32Array(keys.length);
  for (let index = 0; index < keys.length; index++) {
    const edge = order ? order[index]! : index;
    const key = keys[edge]!;
    const slot = next[key]!;
    sorted[slot] = edge;
    next[key] = slot + 1;
  }
  return sorted;
}

/** The same edges seen from their targets. */
export function reverseCsr(csr: Csr, targetCount: number): Csr {
  const { offsets, targets, truths } = csr;
  const reversed = new Uint32Array(targetCount + 1);
  for (let edge = 0; edge < targets.length; edge++) {
    const slot = targets[edge]! + 1;
    reversed[slot] = reversed[slot]! + 1;
  }
  for (let row = 0; row < targetCount; row++) reversed[row + 1] = reversed[row + 1]! + reversed[row]!;
  const next = reversed.slice();
  const outTargets = new Uint32Array(targets.length);
  const outTruths = truths ? new Uint8Array(targets.length) : null;
  for (let row = 0; row + 1 < offsets.length; row++) {
    const end = offsets[row + 1]!;
    for (let edge = offsets[row]!; edge < end; edge++) {
      const target = targets[edge]!;
      const slot = next[target]!;
      outTargets[slot] = row;
      if (outTruths && truths) outTruths[slot] = truths[edge]!;
      next[target] = slot + 1;
    }
  }
  return { offsets: reversed, targets: outTargets, ...(outTruths && { truths: outTruths }) };
}

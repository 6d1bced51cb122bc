import { HELD_BASIS } from "../../model/filter/basis.ts";
import { type Csr, eachEdge, edgeCount } from "../arrays/csr.ts";

/** Visits the edges of a row that a record holds itself, or that follow from its own tags. */
export function eachHeld(csr: Csr, row: number, visit: (target: number, truth: number) => void): void {
  eachEdge(csr, row, HELD_BASIS, visit);
}

/** How many such edges a row has; counted once where some edges may not count. */
export function degreeOf(csr: Csr, row: number): number {
  if (!csr.truths) return edgeCount(csr, row);
  let known = degrees.get(csr);
  if (!known) {
    known = new Int32Array(csr.offsets.length - 1).fill(-1);
    degrees.set(csr, known);
  }
  if (known[row]! >= 0) return known[row]!;
  let degree = 0;
  eachHeld(csr, row, () => degree++);
  known[row] = degree;
  return degree;
}

/** Kept as long as the revision that the edges are of. */
const degrees = new WeakMap<Csr, Int32Array>();

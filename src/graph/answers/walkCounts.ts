import type { BasisMask } from "../../model/filter/basis.ts";
import { type Bits, hasBit } from "../arrays/bits.ts";
import type { Csr } from "../arrays/csr.ts";
import { PIECE, type Work } from "../Work.ts";

/** A step as the graph takes it: edges from the nodes before to the nodes after, and which of those may be reached. */
export interface CountedStep {
  readonly edges: Csr;
  readonly basis: BasisMask;
  /** How many nodes there are of the kind that it leads to. */
  readonly size: number;
  /** Null: all of them. */
  readonly passing: Bits | null;
  /** True if it goes back over the link of the step before. */
  readonly turns: boolean;
}

const NOBODY = -1;
const SEVERAL = -2;

/**
 * One number a node of the last kind: of the walks that end there. Exact up to 2^53; beyond, still 0 for just those
 * nodes where none ends.
 */
export function* walkCounts(
  start: Iterable<number>,
  startSize: number,
  steps: readonly CountedStep[],
): Work<Float64Array> {
  const counts: Float64Array[] = [new Float64Array(startSize)];
  let present: number[] = [];
  for (const node of start) {
    counts[0]![node] = 1;
    present.push(node);
  }
  /** Walks whose step number `step` goes over an edge with this truth table. */
  const over = (step: number, from: number, to: number, truth: number): number => {
    const { basis, turns } = steps[step]!;
    if (((truth >> basis) & 1) === 0 || counts[step + 1]?.[to] === 0) return 0;
    const walks = counts[step]![from]!;
    return turns && walks !== 0 ? walks - over(step - 1, to, from, truth) : walks;
  };
  /** Where the walks to a node all came from: what turns back at it can go anywhere else. */
  let origins: Int32Array | null = null;
  let looked = 0;
  for (const [step, { edges, basis, size, passing, turns }] of steps.entries()) {
    const { offsets, targets, truths } = edges;
    const before = counts[step]!;
    const after = new Float64Array(size);
    const next = steps[step + 1]?.turns ? new Int32Array(size).fill(NOBODY) : null;
    const reached: number[] = [];
    for (const from of present) {
      const end = offsets[from + 1]!;
      const walks = before[from]!;
      looked += end - offsets[from]!;
      if (looked > PIECE) {
        looked = 0;
        yield;
      }
      for (let edge = offsets[from]!; edge < end; edge++) {
        const to = targets[edge]!;
        const table = truths ? truths[edge]! : 0xff;
        if (((table >> basis) & 1) === 0 || (passing && !hasBit(passing, to))) continue;
        if (turns && origins?.[from] === to) continue;
        // Rounding may lose the few walks beside very many.
        const going = turns ? Math.max(1, walks - over(step - 1, to, from, table)) : walks;
        if (after[to] === 0) reached.push(to);
        after[to] = after[to]! + going;
        if (next) next[to] = next[to] === NOBODY ? from : SEVERAL;
      }
    }
    counts.push(after);
    present = reached;
    origins = next;
  }
  return counts[steps.length]!;
}

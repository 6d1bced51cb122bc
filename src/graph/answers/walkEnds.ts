import { type Bits, emptyBits, hasBit, setBit } from "../arrays/bits.ts";
import { PIECE, type Work } from "../Work.ts";
import type { CountedStep } from "./walkCounts.ts";

const NOBODY = -1;
const SEVERAL = -2;

/**
 * The nodes of the last kind where walks of one step or more end: those with a number in `walkCounts`, without counting. Whether a walk can go on without
 * turning straight back hangs on where those to its node came from: from one node alone, or from several.
 */
export function* walkEnds(start: Uint32Array, steps: readonly CountedStep[]): Work<Bits> {
  let present: ArrayLike<number> = start;
  let origins: Int32Array | null = null;
  let ends: Bits = emptyBits(0);
  let looked = 0;
  for (const [step, { edges, basis, size, passing, turns }] of steps.entries()) {
    const { offsets, targets, truths } = edges;
    const after = emptyBits(size);
    const next: Int32Array | null = steps[step + 1]?.turns ? new Int32Array(size).fill(NOBODY) : null;
    const isLast = step === steps.length - 1;
    const reached: number[] = [];
    for (let place = 0; place < present.length; place++) {
      const from = present[place]!;
      const end = offsets[from + 1]!;
      looked += end - offsets[from]!;
      if (looked > PIECE) {
        looked = 0;
        yield;
      }
      const origin = turns ? origins![from]! : SEVERAL;
      for (let edge = offsets[from]!; edge < end; edge++) {
        if (truths && ((truths[edge]! >> basis) & 1) === 0) continue;
        const to = targets[edge]!;
        if (to === origin || (passing && !hasBit(passing, to))) continue;
        if (next) next[to] = next[to] === NOBODY ? from : SEVERAL;
        if (hasBit(after, to)) continue;
        setBit(after, to);
        if (!isLast) reached.push(to);
      }
    }
    ends = after;
    present = reached;
    origins = next;
  }
  return ends;
}

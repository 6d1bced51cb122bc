import type { BasisMask } from "../model/basis.ts";
import { type Bits, hasBit } from "./bits.ts";
import type { Csr } from "./csr.ts";

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

/** One number a node of the last kind: of the walks that end there. Exact up to 2^53. */
export function walkCounts(start: Iterable<number>, startSize: number, steps: readonly CountedStep[]): Float64Array {
  const counts: Float64Array[] = [new Float64Array(startSize)];
  let present: number[] = [];
  for (const at of start) {
    (counts[0] as Float64Array)[at] = 1;
    present.push(at);
  }
  /** Walks whose step number `step` goes over an edge with this truth table. */
  const over = (step: number, from: number, to: number, when: number): number => {
    const { basis, turns } = steps[step] as CountedStep;
    if (((when >> basis) & 1) === 0 || counts[step + 1]?.[to] === 0) return 0;
    const walks = (counts[step] as Float64Array)[from] as number;
    return turns && walks !== 0 ? walks - over(step - 1, to, from, when) : walks;
  };
  steps.forEach(({ edges, basis, size, passing, turns }, step) => {
    const { offsets, targets, when } = edges;
    const before = counts[step] as Float64Array;
    const after = new Float64Array(size);
    const reached: number[] = [];
    const seen = new Uint8Array(size);
    for (const from of present) {
      const end = offsets[from + 1] as number;
      const walks = before[from] as number;
      for (let edge = offsets[from] as number; edge < end; edge++) {
        const to = targets[edge] as number;
        const table = when ? (when[edge] as number) : 0xff;
        if (((table >> basis) & 1) === 0 || (passing && !hasBit(passing, to))) continue;
        const going = turns ? walks - over(step - 1, to, from, table) : walks;
        if (going === 0) continue;
        after[to] = (after[to] as number) + going;
        if (seen[to] === 0) {
          seen[to] = 1;
          reached.push(to);
        }
      }
    }
    counts.push(after);
    present = reached;
  });
  return counts[steps.length] as Float64Array;
}

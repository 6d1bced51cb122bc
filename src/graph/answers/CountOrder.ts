import type { BasisMask } from "../../model/filter/basis.ts";
import { type Bits, hasBit } from "../arrays/bits.ts";
import { type Csr, eachEdge } from "../arrays/csr.ts";
import type { Ranks } from "../indexes/OrderIndex.ts";
import { PIECE, type Work } from "../Work.ts";

/** A link of the nodes to be ordered, and which of the nodes that it leads to are counted. */
export interface CountedLink {
  readonly edges: Csr;
  readonly basis: BasisMask;
  /** Null: all of them count. */
  readonly passing: Bits | null;
  /** A node and those below it, where what is linked to them counts for it too. */
  readonly within: ((node: number) => readonly number[]) | null;
}

/** An order by the number of distinct nodes that a link leads to; `size`: how many nodes there are of the kind. */
export function* countOrder(size: number, members: Uint32Array, link: CountedLink): Work<CountOrder> {
  const ranks = new Uint32Array(size);
  for (let begin = 0; begin < members.length; begin += PIECE) {
    for (const node of members.subarray(begin, begin + PIECE)) ranks[node] = countOf(node, link);
    yield;
  }
  return new CountOrder(ranks);
}

/** Ranks that are numbers of nodes, known of the members of one set. */
export class CountOrder implements Ranks {
  readonly ranks: Uint32Array;

  constructor(ranks: Uint32Array) {
    this.ranks = ranks;
  }

  value(rank: number): number {
    return rank;
  }

  /** A cursor may hold anything: what is no number stands first. */
  rankOf(value: unknown): number {
    return typeof value === "number" ? value : -1;
  }
}

function countOf(node: number, { edges, basis, passing, within }: CountedLink): number {
  const starts = within?.(node);
  if (starts && starts.length > 1) {
    const reached = new Set<number>();
    for (const start of starts)
      eachEdge(edges, start, basis, (target) => {
        if (!passing || hasBit(passing, target)) reached.add(target);
      });
    return reached.size;
  }
  const { offsets, targets, truths } = edges;
  const [first, end] = [offsets[node]!, offsets[node + 1]!];
  if (!truths && !passing) return end - first;
  let count = 0;
  for (let edge = first; edge < end; edge++)
    if ((!truths || (truths[edge]! >> basis) & 1) && (!passing || hasBit(passing, targets[edge]!))) count++;
  return count;
}

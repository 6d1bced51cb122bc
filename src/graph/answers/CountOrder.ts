import { type Bits, hasBit } from "../arrays/bits.ts";
import type { Csr } from "../arrays/csr.ts";
import type { Ranks } from "../indexes/OrderIndex.ts";

export interface CountedLink {
  readonly edges: Csr;
  readonly basis: number;
  /** Null: all of them count. */
  readonly passing: Bits | null;
  /** A node and those below it, where what is linked to them counts for it too. */
  readonly within: ((node: number) => readonly number[]) | null;
}

/** An order by the number of distinct nodes that a link leads to, worked out for the members of one set. */
export class CountOrder implements Ranks {
  readonly ranks: Uint32Array;

  /** `size`: how many nodes there are of the kind; `members`: those that are to be ordered. */
  constructor(size: number, members: Uint32Array, link: CountedLink) {
    this.ranks = new Uint32Array(size);
    for (const node of members) this.ranks[node] = countOf(node, link);
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
  const { offsets, targets, truths } = edges;
  const counts = (edge: number) =>
    (!truths || ((truths[edge]! >> basis) & 1) !== 0) && (!passing || hasBit(passing, targets[edge]!));
  const starts = within?.(node) ?? [node];
  if (starts.length > 1) {
    const met = new Set<number>();
    for (const start of starts)
      for (let edge = offsets[start]!; edge < offsets[start + 1]!; edge++) if (counts(edge)) met.add(targets[edge]!);
    return met.size;
  }
  const [first, end] = [offsets[node]!, offsets[node + 1]!];
  if (!truths && !passing) return end - first;
  let count = 0;
  for (let edge = first; edge < end; edge++) if (counts(edge)) count++;
  return count;
}

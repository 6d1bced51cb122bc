import type { BasisMask } from "../../model/filter/basis.ts";
import type { FacetAnswer } from "../../model/requests.ts";
import { type Bits, countCommon } from "../arrays/bits.ts";
import type { Csr } from "../arrays/csr.ts";
import type { FieldIndex } from "../indexes/FieldIndex.ts";
import type { KeySpace } from "../indexes/KeySpace.ts";
import type { NodeSet } from "./NodeSet.ts";

export function facet(selection: NodeSet, index: FieldIndex, basis: BasisMask, first: number): FacetAnswer {
  const { counts, missing } = countKeys(selection, index, basis);
  const { keySpace } = index;
  const totalBuckets = keySpace.closed ? keySpace.size : counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  const buckets = topKeys(counts, keySpace, first).map((key) => ({
    key: keySpace.keys[key]!,
    count: counts[key]!,
  }));
  return { buckets, totalBuckets, missing };
}

/** How many of the selected hold each key, and how many hold none. */
export function countKeys(
  selection: NodeSet,
  index: FieldIndex,
  basis: BasisMask,
): { counts: Uint32Array; missing: number } {
  const { keySpace, forward } = index;
  const counts = new Uint32Array(keySpace.size);
  const canonical = index.canonical(basis);
  if (canonical === 0) return { counts, missing: selection.size };
  const missing = () => selection.size - countCommon(selection.bits as Bits, index.anyKey(canonical));
  const edges = forward.targets.length * (selection.size / Math.max(1, index.size));
  if (selection.bits && index.keepsBits && keySpace.size * selection.bits.length < 2 * edges) {
    for (let key = 0; key < counts.length; key++)
      counts[key] = countCommon(selection.bits, index.bitsOf(key, canonical));
    return { counts, missing: missing() };
  }
  const { offsets, targets } = forward;
  const truths = index.truthsUnder(canonical);
  if (!truths) return { counts, missing: countEdges(counts, selection.list, forward) };
  let without = 0;
  for (const subject of selection.list) {
    const end = offsets[subject + 1]!;
    let any = false;
    for (let edge = offsets[subject]!; edge < end; edge++) {
      if (((truths[edge]! >> canonical) & 1) === 0) continue;
      const key = targets[edge]!;
      counts[key] = counts[key]! + 1;
      any = true;
    }
    if (!any) without++;
  }
  return { counts, missing: without };
}

/** Counts all edges of the subjects; answers how many subjects have none. */
function countEdges(counts: Uint32Array, subjects: Uint32Array, { offsets, targets }: Csr): number {
  let without = 0;
  for (let index = 0; index < subjects.length; index++) {
    const subject = subjects[index]!;
    const begin = offsets[subject]!;
    const end = offsets[subject + 1]!;
    if (begin === end) without++;
    for (let edge = begin; edge < end; edge++) {
      const key = targets[edge]!;
      counts[key] = counts[key]! + 1;
    }
  }
  return without;
}

/** The keys with the largest counts, by count and then natural order; without zeros unless the keys are closed. */
export function topKeys(counts: Uint32Array, { rank, closed }: KeySpace, first: number): number[] {
  const least = closed ? 0 : 1;
  // Counts below what the first ones reach are left out before sorting.
  const candidates = keysReaching(counts, floorOfLargest(counts, first, least));
  candidates.sort((a, b) => counts[b]! - counts[a]! || rank[a]! - rank[b]!);
  return candidates.slice(0, first);
}

/** The same keys in natural order. */
export function topKeysInOrder(counts: Uint32Array, keySpace: KeySpace, first: number): number[] {
  const all = keysReaching(counts, keySpace.closed ? 0 : 1);
  const keys = all.length <= first ? all : topKeys(counts, keySpace, first);
  const { rank } = keySpace;
  return keys.sort((a, b) => rank[a]! - rank[b]!);
}

function keysReaching(counts: Uint32Array, floor: number): number[] {
  const keys: number[] = [];
  for (let key = 0; key < counts.length; key++) if (counts[key]! >= floor) keys.push(key);
  return keys;
}

/** A count that at least `first` keys reach, as large as can be told cheaply; `least` if fewer do. */
function floorOfLargest(counts: Uint32Array, first: number, least: number): number {
  if (counts.length <= 4 * first) return least;
  const sizes = new Uint32Array(33);
  for (const count of counts) {
    const size = 32 - Math.clz32(count);
    sizes[size] = sizes[size]! + 1;
  }
  let reached = 0;
  for (let size = 32; size > 0; size--) {
    reached += sizes[size]!;
    if (reached >= first) return Math.max(least, 2 ** (size - 1));
  }
  return least;
}

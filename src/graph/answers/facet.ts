import type { BasisMask } from "../../model/filter/basis.ts";
import type { FacetAnswer } from "../../model/requests.ts";
import { type Bits, countCommon } from "../arrays/bits.ts";
import type { Csr } from "../arrays/csr.ts";
import { SmallestK } from "../arrays/SmallestK.ts";
import type { FieldIndex } from "../indexes/FieldIndex.ts";
import type { KeySpace } from "../indexes/KeySpace.ts";
import type { NodeSet } from "./NodeSet.ts";

/**
 * The `first` keys that most of the selected hold, by count and then in natural order, and how many of the selected hold
 * none. Keys that none of them holds are left out unless they are closed; `totalBuckets` counts what would be shown of all.
 */
export function facet(selection: NodeSet, index: FieldIndex, basis: BasisMask, first: number): FacetAnswer {
  const { counts, missing } = countKeys(selection, index, basis);
  const { keySpace } = index;
  const totalBuckets = keySpace.closed ? keySpace.size : countPositive(counts);
  const buckets = topKeys(counts, keySpace, first).map((key) => ({
    key: keySpace.keys.at(key)!,
    count: counts[key]!,
  }));
  return { buckets, totalBuckets, missing };
}

function countPositive(counts: Uint32Array): number {
  let positive = 0;
  for (let key = 0; key < counts.length; key++) if (counts[key]! > 0) positive++;
  return positive;
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
export function topKeys(counts: Uint32Array, keySpace: KeySpace, first: number): number[] {
  const { rank } = keySpace;
  const compare = (a: number, b: number) => counts[b]! - counts[a]! || rank[a]! - rank[b]!;
  const least = leastShown(keySpace);
  const largest = new SmallestK(first, compare);
  for (let key = firstReaching(counts, 0, least); key < counts.length; ) {
    largest.offer(key);
    const { last } = largest;
    key = firstReaching(counts, key + 1, last === undefined ? least : counts[last]!);
  }
  return largest.sorted();
}

/** The same keys in natural order. */
export function topKeysInOrder(counts: Uint32Array, keySpace: KeySpace, first: number): number[] {
  const all = keysReaching(counts, leastShown(keySpace));
  const keys = all.length <= first ? all : topKeys(counts, keySpace, first);
  const { rank } = keySpace;
  return keys.sort((a, b) => rank[a]! - rank[b]!);
}

function leastShown({ closed }: KeySpace): number {
  return closed ? 0 : 1;
}

function keysReaching(counts: Uint32Array, least: number): number[] {
  const keys: number[] = [];
  for (let key = 0; key < counts.length; key++) if (counts[key]! >= least) keys.push(key);
  return keys;
}

/** The first key from `start` on with such a count or a larger one; how many there are, if there is none. */
function firstReaching(counts: Uint32Array, start: number, least: number): number {
  let key = start;
  while (key < counts.length && counts[key]! < least) key++;
  return key;
}

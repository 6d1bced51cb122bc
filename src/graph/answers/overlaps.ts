import type { Bits } from "../arrays/bits.ts";

/** counts[m]: how many are in the sets whose bits are set in m, and in no other; counts[0] is 0. The sets have one size. */
export function overlaps(sets: readonly Bits[]): number[] {
  const counts = new Array<number>(1 << sets.length).fill(0);
  const words = new Uint32Array(sets.length);
  const length = sets[0]?.length ?? 0;
  for (let word = 0; word < length; word++) {
    let rest = 0;
    for (let set = 0; set < sets.length; set++) {
      words[set] = sets[set]![word]!;
      rest |= words[set]!;
    }
    while (rest !== 0) {
      const lowest = rest & -rest;
      let mask = 0;
      for (let set = 0; set < words.length; set++) if (words[set]! & lowest) mask |= 1 << set;
      counts[mask] = counts[mask]! + 1;
      rest ^= lowest;
    }
  }
  return counts;
}

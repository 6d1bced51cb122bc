import { SmallestK } from "../arrays/SmallestK.ts";

/** The numbers of the largest values, largest first, those of the lowest number where they are equal; none of 0. */
export function largestValues(values: Float64Array, limit: number): number[] {
  const best = new SmallestK(limit, (a, b) => values[b]! - values[a]! || a - b);
  for (let index = firstAbove(values, 0, 0); index < values.length; ) {
    best.offer(index);
    // What comes later and is no larger than the last one stands behind.
    const { last } = best;
    index = firstAbove(values, index + 1, last === undefined ? 0 : values[last]!);
  }
  return best.sorted();
}

/** The first number from `start` on of a larger value; how many there are, if there is none. */
function firstAbove(values: Float64Array, start: number, least: number): number {
  let index = start;
  while (index < values.length && values[index]! <= least) index++;
  return index;
}

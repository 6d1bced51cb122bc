import { SmallestK } from "../arrays/SmallestK.ts";

/**
 * The numbers of the largest values, largest first, those of the lowest number where they are equal; none of 0. `decimals`: so many
 * count, and those looked at are rounded to them in place.
 */
export function largestValues(values: Float64Array, limit: number, decimals?: number): number[] {
  const scale = decimals === undefined ? null : 10 ** decimals;
  // What rounding may add.
  const slack = scale === null ? 0 : 1 / scale;
  const best = new SmallestK(limit, (a, b) => values[b]! - values[a]! || a - b);
  for (let index = firstAbove(values, 0, 0); index < values.length; ) {
    if (scale !== null) values[index] = Math.round(values[index]! * scale) / scale;
    if (values[index] !== 0) best.offer(index);
    // What comes later and is no larger than the last one stands behind.
    const { last } = best;
    index = firstAbove(values, index + 1, last === undefined ? 0 : Math.max(0, values[last]! - slack));
  }
  return best.sorted();
}

/** The first number from `start` on of a larger value; how many there are, if there is none. */
function firstAbove(values: Float64Array, start: number, least: number): number {
  let index = start;
  while (index < values.length && values[index]! <= least) index++;
  return index;
}

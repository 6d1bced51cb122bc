/**
 * The first of the numbers `low` to `high` - 1 for which `isBefore` is false; `high` if there is none. It has to be true up
 * to some number and false from there on: a binary search.
 */
export function partitionPoint(low: number, high: number, isBefore: (index: number) => boolean): number {
  let first = low;
  let end = high;
  while (first < end) {
    const middle = (first + end) >>> 1;
    if (isBefore(middle)) first = middle + 1;
    else end = middle;
  }
  return first;
}

/** How many of the ascending values are smaller. */
export function lowerBound(values: Uint32Array, value: number): number {
  return partitionPoint(0, values.length, (index) => values[index]! < value);
}

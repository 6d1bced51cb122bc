/** Beyond so many, they are sorted instead of being put in their place one by one. */
const FEW = 1000;

/** The numbers of the largest values, largest first, those of the lowest number where they are equal; none of 0. */
export function largestValues(values: Float64Array, limit: number): number[] {
  const compare = (a: number, b: number) => values[b]! - values[a]! || a - b;
  const best: number[] = [];
  if (limit > FEW) {
    for (let index = 0; index < values.length; index++) if (values[index] !== 0) best.push(index);
    return best.sort(compare).slice(0, limit);
  }
  let least = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    // What comes later and is no larger stands behind.
    if (value === 0 || (best.length === limit && value <= least)) continue;
    let place = best.length;
    while (place > 0 && values[best[place - 1]!]! < value) place--;
    best.splice(place, 0, index);
    if (best.length > limit) best.pop();
    least = values[best.at(-1)!]!;
  }
  return best;
}

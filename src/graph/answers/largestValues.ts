/** Beyond so many, they are sorted instead of being put in their place one by one. */
const FEW = 1000;

/** The numbers of the largest values, largest first, those of the lowest number where they are equal; none of 0. */
export function largest(values: Float64Array, limit: number): number[] {
  const compare = (a: number, b: number) => values[b]! - values[a]! || a - b;
  const best: number[] = [];
  if (limit > FEW) {
    for (let at = 0; at < values.length; at++) if (values[at] !== 0) best.push(at);
    return best.sort(compare).slice(0, limit);
  }
  let least = 0;
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    // What comes later and is no larger stands behind.
    if (value === 0 || (best.length === limit && value <= least)) continue;
    let place = best.length;
    while (place > 0 && values[best[place - 1]!]! < value) place--;
    best.splice(place, 0, at);
    if (best.length > limit) best.pop();
    least = values[best.at(-1)!]!;
  }
  return best;
}

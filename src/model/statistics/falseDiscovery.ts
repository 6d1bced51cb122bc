/**
 * Q-values: the false discovery rate at which each p-value would still count (Benjamini & Hochberg 1995, Journal of the
 * Royal Statistical Society B 57(1), 289–300). Null p-values are left out and stay null.
 */
export function qValues(pValues: readonly (number | null)[]): (number | null)[] {
  const order = pValues.flatMap((p, index) => (p === null ? [] : [{ p, index }])).sort((a, b) => b.p - a.p);
  const found: (number | null)[] = pValues.map(() => null);
  let least = 1;
  order.forEach(({ p, index }, place) => {
    least = Math.min(least, (p * order.length) / (order.length - place));
    found[index] = least;
  });
  return found;
}

/** A fourfold table: `total` records, `row` of them in the row, `column` in the column. */
export interface Margins {
  readonly total: number;
  readonly row: number;
  readonly column: number;
}

/**
 * P(X ≥ count) where X of the `row` records fall into `column` of `total` by chance: the one-sided p-value of Fisher's
 * exact test for more than chance. The first term by Loader's saddle-point expansion, the rest by their ratios, so that
 * small values keep their digits. Null where total, row or column is 0.
 */
export function upperTail(count: number, margins: Margins): number | null {
  if (!isDefined(margins)) return null;
  const { total, row, column } = margins;
  if (count <= Math.max(0, row + column - total)) return 1;
  if (count > Math.min(row, column)) return 0;
  return count > (row * column) / total ? tail(count, 1, margins) : 1 - tail(count - 1, -1, margins);
}

/** P(X ≤ count), for fewer than chance. Null where total, row or column is 0. */
export function lowerTail(count: number, margins: Margins): number | null {
  if (!isDefined(margins)) return null;
  const { total, row, column } = margins;
  if (count < Math.max(0, row + column - total)) return 0;
  if (count >= Math.min(row, column)) return 1;
  return count < (row * column) / total ? tail(count, -1, margins) : 1 - tail(count + 1, 1, margins);
}

function isDefined({ total, row, column }: Margins): boolean {
  return total > 0 && row > 0 && column > 0;
}

/** The sum of the point probabilities from a count on, up or down. */
function tail(count: number, step: 1 | -1, margins: Margins): number {
  const { total, row, column } = margins;
  const rest = total - row - column;
  let ratios = 1;
  let term = 1;
  for (let at = count; term > ratios * 1e-17; at += step) {
    term *=
      step > 0
        ? ((row - at) * (column - at)) / ((at + 1) * (rest + at + 1))
        : (at * (rest + at)) / ((row - at + 1) * (column - at + 1));
    ratios += term;
  }
  return Math.min(1, Math.exp(logPoint(count, margins)) * ratios);
}

/** ln P(X = count), as three binomials of one chance (Loader 2000, Fast and Accurate Computation of Binomial Probabilities). */
function logPoint(count: number, { total, row, column }: Margins): number {
  const chance = column / total;
  const other = (total - column) / total;
  return (
    logBinomial(count, row, chance, other) +
    logBinomial(column - count, total - row, chance, other) -
    logBinomial(column, total, chance, other)
  );
}

function logBinomial(x: number, n: number, p: number, q: number): number {
  if (n === 0) return 0;
  if (x === 0) return p < 0.1 ? -deviance(n, n * q) - n * p : n * Math.log(q);
  if (x === n) return q < 0.1 ? -deviance(n, n * p) - n * q : n * Math.log(p);
  return (
    stirlingError(n) -
    stirlingError(x) -
    stirlingError(n - x) -
    deviance(x, n * p) -
    deviance(n - x, n * q) -
    0.5 * Math.log((2 * Math.PI * x * (n - x)) / n)
  );
}

/** x ln(x / m) + m − x, without cancellation where x is near m. */
function deviance(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) - difference;
  const v = difference / (x + m);
  let sum = difference * v;
  let power = 2 * x * v;
  for (let j = 1; ; j++) {
    power *= v * v;
    const next = sum + power / (2 * j + 1);
    if (next === sum) return sum;
    sum = next;
  }
}

const small = Array.from({ length: 16 }, (_, n) => {
  if (n === 0) return 0;
  let factorial = 1;
  for (let i = 2; i <= n; i++) factorial *= i;
  return Math.log(factorial) - ((n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI));
});

/** ln n! less Stirling's formula. */
function stirlingError(n: number): number {
  const known = small[n];
  if (known !== undefined) return known;
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}

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
  const ratios =
    step > 0
      ? sumOfRatios(row - count, column - count, count + 1, rest + count + 1)
      : sumOfRatios(count, rest + count, row - count + 1, column - count + 1);
  return Math.min(1, Math.exp(logPoint(count, margins)) * ratios);
}

/**
 * 1 + ab/cd + ab/cd · (a−1)(b−1)/(c+1)(d+1) + …, until a term no longer counts: the terms of a tail over its first. Two at a
 * time, because a division takes longer than all the rest.
 */
function sumOfRatios(a: number, b: number, c: number, d: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 0; term > sum * 1e-17; k += 2) {
    const above = (a - k) * (b - k);
    const below = (c + k) * (d + k);
    const nextBelow = (c + k + 1) * (d + k + 1);
    const part = (term * above) / (below * nextBelow);
    term = part * (a - k - 1) * (b - k - 1);
    sum += part * nextBelow + term;
  }
  return sum;
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
  for (let j = 0; j < oddReciprocals.length; j++) {
    power *= v * v;
    const next = sum + power * oddReciprocals[j]!;
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** 1/3, 1/5, …: more than are needed where |v| < 0.1. */
const oddReciprocals = Array.from({ length: 20 }, (_, j) => 1 / (2 * j + 3));

const small = Array.from({ length: 16 }, (_, n) => {
  if (n === 0) return 0;
  let factorial = 1;
  for (let i = 2; i <= n; i++) factorial *= i;
  return Math.log(factorial) - ((n + 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI));
});

/** ln n! less Stirling's formula. */
function stirlingError(n: number): number {
  if (n < small.length) return small[n]!;
  const reciprocal = 1 / n;
  const square = reciprocal * reciprocal;
  return reciprocal * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188))));
}

import { fold } from "./fold.ts";

/** What is shorter is near to anything. */
const SHORTEST = 4;
/** Of so many letters one may be wrong. */
const LETTERS_A_SLIP = 4;

/**
 * The candidate that a text is a slip of, compared folded: the fewest letters wrong, left out, added or changed with their
 * neighbour, one in four at most; or the longest beginning that the two share, where one is a beginning of the other. Digits are
 * never a slip. Null if none is near: to say nothing is better than to say something silly.
 */
export function suggest(text: string, candidates: Iterable<string>): string | null {
  const all = [...candidates];
  return all[nearestFolded(fold(text), all.map(fold))] ?? likeCode(text, all);
}

/** The one code of three capital letters that only ends otherwise, as KEN for KEM. */
function likeCode(text: string, candidates: readonly string[]): string | null {
  if (!/^[A-Z]{3}$/.test(text)) return null;
  const alike = candidates.filter((one) => /^[A-Z]{3}$/.test(one) && one.startsWith(text.slice(0, 2)));
  return alike.length === 1 ? alike[0]! : null;
}

/** The place of the nearest of some texts that are folded already; -1 if none is near. */
export function nearestFolded(wanted: string, candidates: readonly string[]): number {
  if (wanted.length < SHORTEST) return candidates.indexOf(wanted);
  const digits = digitsOf(wanted);
  let best = -1;
  let least = Math.floor(wanted.length / LETTERS_A_SLIP) + 1;
  for (const [index, candidate] of candidates.entries()) {
    if (Math.abs(wanted.length - candidate.length) >= least || digitsOf(candidate) !== digits) continue;
    // A word more is no slip: government is not e-government.
    if (candidate.endsWith(`-${wanted}`)) continue;
    const distance = editDistance(wanted, candidate, least);
    if (distance >= least) continue;
    least = distance;
    best = index;
  }
  return best >= 0 ? best : sharedBeginning(wanted, candidates);
}

/** The place of the longest of those that begin the text or that it begins, as far as that is a whole and not just letters. */
function sharedBeginning(wanted: string, candidates: readonly string[]): number {
  let best = -1;
  let longest = SHORTEST - 1;
  for (const [index, candidate] of candidates.entries()) {
    const [short, long] = candidate.length < wanted.length ? [candidate, wanted] : [wanted, candidate];
    const near = short.length > longest && 2 * short.length >= long.length && long.startsWith(short);
    if (!near || digitsOf(short) !== digitsOf(long)) continue;
    longest = short.length;
    best = index;
  }
  return best;
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, " ").trim();
}

/** Distance of Damerau and Levenshtein, without two slips at one place; `limit` if it is not smaller. */
function editDistance(a: string, b: string, limit: number): number {
  let [above, row] = [new Array<number>(b.length + 1).fill(limit), Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = new Array<number>(b.length + 1);
    next[0] = i;
    let nearest = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, above[j - 2]! + 1);
      next[j] = cost;
      nearest = Math.min(nearest, cost);
    }
    // Two rows: a change of neighbours looks one further back.
    if (nearest >= limit && Math.min(...row) >= limit) return limit;
    [above, row] = [row, next];
  }
  return Math.min(row[b.length]!, limit);
}

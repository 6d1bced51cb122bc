import { fold } from "./fold.ts";

/** The candidate with the smallest edit distance to `text`, compared folded; null if none is as near as `most`. */
export function suggest(text: string, candidates: Iterable<string>, most = Number.POSITIVE_INFINITY): string | null {
  const all = [...candidates];
  return all[nearestFolded(fold(text), all.map(fold), most)] ?? null;
}

/** The place of the nearest of some texts that are folded already; -1 if none is as near as `most`. */
export function nearestFolded(wanted: string, candidates: readonly string[], most: number): number {
  let best = -1;
  let least = Math.min(most, Math.max(1, Math.floor(wanted.length * 0.4))) + 1;
  for (const [index, candidate] of candidates.entries()) {
    const distance = editDistance(wanted, candidate, least);
    if (distance < least) {
      least = distance;
      best = index;
    }
  }
  return best;
}

/** Levenshtein distance, given up as `limit` once it cannot be smaller. Only cells near enough to the diagonal count. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => Math.min(index, limit));
  let next = new Array<number>(b.length + 1).fill(limit);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - limit + 1);
    const to = Math.min(b.length, i + limit - 1);
    let nearest = from === 1 ? Math.min(i, limit) : limit;
    next[from - 1] = nearest;
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same, limit);
      next[j] = cost;
      if (cost < nearest) nearest = cost;
    }
    if (to < b.length) next[to + 1] = limit;
    if (nearest >= limit) return limit;
    [row, next] = [next, row];
  }
  return row[b.length]!;
}

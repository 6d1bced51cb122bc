import { tokenize } from "../words/tokens.ts";

/** How often words and tags occur in the records that are learned from. */
export interface TagCounts {
  /** How many records there are with a tag of the sort at all. */
  readonly records: number;
  /** By tag: in how many of them it is. */
  readonly tags: ReadonlyMap<string, number>;
  /** By word: in how many of them it occurs, and in how many of those each tag is. */
  readonly words: ReadonlyMap<string, { readonly records: number; readonly tags: ReadonlyMap<string, number> }>;
}

/** A word of a text: as it stands, and as the beginning of words that say the same. */
export interface Stem {
  readonly word: string;
  readonly stem: string;
  /** True: the stem is the whole word. */
  readonly whole: boolean;
}

export interface ScoredTag {
  readonly key: string;
  /** How much likelier the words make it than it is without them, as a logarithm to base 2: 3 is eight times. */
  readonly score: number;
  /** The words that say so, the most telling first. */
  readonly words: readonly string[];
}

/** More words of a text are not looked at. */
const MOST_WORDS = 80;
/** Shorter words are no beginnings of others. */
const SHORTEST_BEGINNING = 4;

/** The words of a text that may tell something, each once. */
export function stemsOf(text: string): Stem[] {
  const stems = new Map<string, Stem>();
  for (const word of tokenize(text)) {
    if (/^\p{Nd}+$/u.test(word) || (word.length < 2 && /[a-z]/.test(word))) continue;
    const whole = word.length < SHORTEST_BEGINNING;
    const stem = whole ? word : withoutPlural(word);
    if (!stems.has(stem)) stems.set(stem, { word, stem, whole });
    if (stems.size === MOST_WORDS) break;
  }
  return [...stems.values()];
}

function withoutPlural(word: string): string {
  if (word.length > SHORTEST_BEGINNING + 1 && word.endsWith("ies")) return word.slice(0, -3);
  return word.length > SHORTEST_BEGINNING && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** True if a word of a record says what a stem does. */
export function saysStem(word: string, { stem, whole }: Stem): boolean {
  return whole ? word === stem : word.startsWith(stem);
}

/** How many records a tag's own name is worth. */
const NAME_WEIGHT = 2;
/** How many records are thought of in which words and tags meet as they would by chance, so that few records say little. */
const SMOOTHING = 1.5;
/** What a word has to add to be named, in bits. */
const TELLING = 0.5;
const MOST_NAMED = 5;
/** A word that more of the records hold than this share of them tells nothing by itself, as `with`; fewer than so many are no sign of that. */
const COMMON = 0.08;
const FEWEST_COMMON = 3;

/**
 * The tags that the words of a text speak for, the likeliest first: each word adds how much more often it occurs with the tag than without it
 * (naive Bayes). `names`: what each tag is called. The same counts give the same scores.
 */
export function tagScores(
  stems: readonly Stem[],
  { records, tags, words }: TagCounts,
  names: ReadonlyMap<string, string>,
): ScoredTag[] {
  const scored = [...names].map(([key, name]): ScoredTag & { total: number } => {
    const with_ = tags.get(key) ?? 0;
    const called = tokenize(name);
    let score = 0;
    const told: [word: string, bits: number][] = [];
    for (const one of stems) {
      const found = words.get(one.stem);
      const inName = called.some((word) => saysStem(word, one)) ? NAME_WEIGHT : 0;
      const all = (found?.records ?? 0) + inName;
      if (all === 0) continue;
      const both = (found?.tags.get(key) ?? 0) + inName;
      const chance = all / (records + NAME_WEIGHT);
      const rateWith = (both + SMOOTHING * chance) / (with_ + inName + SMOOTHING);
      const rateWithout = (all - both + SMOOTHING * chance) / (records - with_ + SMOOTHING);
      const bits = Math.log2(rateWith / rateWithout);
      score += bits;
      if (bits >= TELLING && all <= Math.max(FEWEST_COMMON, records * COMMON)) told.push([one.word, bits]);
    }
    told.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    // How common a tag is decides between those that the words speak for alike.
    const prior = Math.log2((with_ + 1) / (records - with_ + 1));
    const rounded = Math.round(score * 1000) / 1000;
    return { key, score: rounded, words: told.slice(0, MOST_NAMED).map(([word]) => word), total: score + prior };
  });
  return scored
    .filter(({ words: telling }) => telling.length > 0)
    .sort((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1))
    .map(({ total: _, ...tag }) => tag);
}

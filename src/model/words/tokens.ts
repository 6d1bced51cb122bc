import { fold } from "./fold.ts";
import { mayVary, variants } from "./variants.ts";

/** Scripts written without spaces: each of their characters is a term of its own. */
const singles = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const separators = /[^\p{L}\p{M}\p{Nd}]+/u;
const asciiOnly = /^\p{ASCII}*$/u;
const asciiSeparators = /[^a-z0-9]+/;
/** Words with what joins them, as in `e-health`, `WSIS+20`, `R&D`, `women's` and `3.8`. */
const compounds = /[\p{L}\p{M}\p{Nd}]+(?:[\p{Pd}+&.'’‐‑][\p{L}\p{M}\p{Nd}]+)*/gu;
/** Those that are more than one word. */
const joinedWords = /[\p{L}\p{M}\p{Nd}]+(?:[\p{Pd}+&.'’‐‑][\p{L}\p{M}\p{Nd}]+)+/gu;
const asciiJoinedWords = /[a-z0-9]+(?:[-+&.'][a-z0-9]+)+/g;
const joiner = /[^\s][\p{Pd}+&.'’‐‑][^\s]/u;
const joint = /[^\p{L}\p{M}\p{Nd}]/u;
const apostrophe = /['’]/;
/** What stands between two numbers and is no point. */
const numbersApart = /(?<=\p{Nd})[^\p{L}\p{M}\p{Nd}.](?=\p{Nd})/u;
const numbersMeet = /\p{Nd} \p{Nd}/u;
/** A longer compound is known by its words alone. */
const LONGEST_JOINED = 60;
const number = /^\p{Nd}+(?:\.\p{Nd}+)*$/u;

/** What a text search looks for. All terms have to occur. */
export interface TextQuery {
  readonly terms: readonly string[];
  /** True: the last term is a whole word, not the beginning of one. */
  readonly closed?: boolean;
}

/** The words of a text, in order, repeats included. */
export function tokenize(text: string): string[] {
  return words(fold(text));
}

function words(folded: string): string[] {
  if (asciiOnly.test(folded)) return folded.split(asciiSeparators).filter(nonEmpty);
  return folded.split(separators).flatMap(wordTerms);
}

/**
 * The terms by which a text is found: its words; what is joined by a hyphen, a plus, a point and the like in one as well, as
 * `ehealth` of `e-health` and `wsis20` of `WSIS+20`; and the other spelling of words that have two. Repeats included.
 */
export function indexTerms(text: string): string[] {
  const folded = fold(text);
  const terms = words(folded);
  if (joiner.test(folded))
    for (const found of folded.match(asciiOnly.test(folded) ? asciiJoinedWords : joinedWords) ?? [])
      for (const compound of found.split(numbersApart)) terms.push(...joinedForms(compound));
  if (mayVary(folded)) for (let index = terms.length - 1; index >= 0; index--) terms.push(...variants(terms[index]!));
  return terms;
}

/**
 * What somebody looks for who writes a text. Joined words are looked for in one, so that `e-health` finds what is spelled so
 * or `ehealth`. The last term may be the beginning of a word, unless it is a number or something follows it.
 */
export function textQuery(text: string): TextQuery {
  const terms = compoundsOf(fold(text)).flatMap((compound) => {
    const whole = apostrophe.test(compound) ? null : wholeForm(compound);
    return whole === null ? words(compound) : [whole];
  });
  const last = terms.at(-1);
  const closed = last !== undefined && (number.test(last) || /[\s\p{P}\p{S}]$/u.test(text.replace(/\p{Pd}$/u, "")));
  return closed ? { terms, closed } : { terms };
}

/** Words with what joins them; numbers are joined by a point alone. */
function compoundsOf(folded: string): string[] {
  return (folded.match(compounds) ?? []).flatMap((compound) => compound.split(numbersApart));
}

/** A compound in one, then each two neighbours in it in one; nothing for a single word. */
function joinedForms(compound: string): string[] {
  const parts = compound.split(joint);
  if (parts.length < 2 || singles.test(compound)) return [];
  const pairs = parts.slice(1).flatMap((right, index) => {
    const left = parts[index]!;
    const apart = (left.length === 1 && right.length === 1) || numbersMeet.test(`${left} ${right}`);
    return apart || left.length + right.length > LONGEST_JOINED ? [] : [left + right];
  });
  const whole = wholeForm(compound);
  return [...(whole === null ? [] : [whole]), ...(parts.length > 2 ? pairs : [])];
}

/** A compound in one; null for a single word, and where it would be too long. */
function wholeForm(compound: string): string | null {
  if (!joint.test(compound) || singles.test(compound)) return null;
  const whole = joined(compound);
  return whole.length > LONGEST_JOINED ? null : whole;
}

/** Without what joins the words, but for the point between digits: 3.8 is not 38. */
function joined(compound: string): string {
  return compound.replace(/[^\p{L}\p{M}\p{Nd}]/gu, (found, index: number) =>
    found === "." && /\p{Nd}/u.test(compound[index - 1]!) && /\p{Nd}/u.test(compound[index + 1]!) ? "." : "",
  );
}

/** A word, or the characters of a script without spaces each. */
function wordTerms(word: string): string[] {
  if (!singles.test(word)) return word === "" ? [] : [word];
  const terms: string[] = [];
  let run = "";
  for (const character of word) {
    if (!singles.test(character)) {
      run += character;
      continue;
    }
    if (run !== "") terms.push(run);
    run = "";
    terms.push(character);
  }
  if (run !== "") terms.push(run);
  return terms;
}

function nonEmpty(term: string): boolean {
  return term !== "";
}

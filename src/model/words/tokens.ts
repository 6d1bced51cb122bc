/** Scripts written without spaces: each of their characters is a term of its own. */
const singles = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const separators = /[^\p{L}\p{M}\p{Nd}]+/u;
const marks = /\p{Mn}+/gu;
const asciiOnly = /^\p{ASCII}*$/u;
const asciiSeparators = /[^a-z0-9]+/;

/**
 * Folds a text so that spellings that a reader takes for the same compare equal:
 * compatibility decomposition (NFKD), combining marks dropped, lower case.
 */
export function fold(text: string): string {
  if (asciiOnly.test(text)) return text.toLowerCase();
  // Upper case first: it folds what lower case alone leaves apart (ß and ss).
  return text.normalize("NFKD").toUpperCase().toLowerCase().normalize("NFKD").replace(marks, "").replaceAll("ς", "σ");
}

/** How much of a text decides where it sorts, in UTF-16 units: as much as every store can index. */
const SORTED_LENGTH = 120;

/** What a text sorts by, in code-point order. */
export function sortKey(text: string): string {
  const folded = fold(text);
  return folded.length <= SORTED_LENGTH ? folded : folded.slice(0, SORTED_LENGTH).replace(/[\uD800-\uDBFF]$/, "");
}

/** The search terms of a text, in order, repeats included. All stores index and query through this one function. */
export function tokenize(text: string): string[] {
  if (asciiOnly.test(text)) return text.toLowerCase().split(asciiSeparators).filter(nonEmpty);
  const terms: string[] = [];
  for (const word of fold(text).split(separators)) {
    if (!singles.test(word)) {
      if (word !== "") terms.push(word);
      continue;
    }
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
  }
  return terms;
}

function nonEmpty(term: string): boolean {
  return term !== "";
}

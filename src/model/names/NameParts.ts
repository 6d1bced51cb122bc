import { compareCodePoints } from "../words/naturalOrder.ts";
import { tokenize } from "../words/tokens.ts";
import type { Reading } from "./spellings.ts";

/** What is shorter is part of too many names. */
const SHORTEST_PART = 4;

interface Name {
  readonly kind: string;
  readonly id: string;
  /** Its words, each between blanks. */
  readonly words: string;
}

/** A letter before a word is no word of its own: government is no part of e-government. */
const letter = /(?<!\p{L})(\p{L})\p{Pd}(?=\p{L})/gu;

function wordsOf(text: string): string {
  return tokenize(text.replaceAll(letter, "$1")).join(" ");
}

/** Names by the words in them: `Tanzania` of `United Republic of Tanzania`. */
export class NameParts {
  readonly #names: Name[] = [];

  add(kind: string, id: string, name: string): void {
    this.#names.push({ kind, id, words: ` ${wordsOf(name)} ` });
  }

  /** The ids whose name holds the words of a text, one after the other; the shortest name first, then by id. */
  holding(of: readonly Reading[], kinds?: readonly string[]): string[] {
    return this.#search(of, kinds, (words) => ` ${words} `);
  }

  /** The same, the last word of the text being the beginning of one. */
  begun(of: readonly Reading[]): string[] {
    return this.#search(of, undefined, (words) => ` ${words}`);
  }

  #search(of: readonly Reading[], kinds: readonly string[] | undefined, wanted: (words: string) => string): string[] {
    const found = of.flatMap(({ kind, text }) => {
      const words = wordsOf(text);
      if (words.length < SHORTEST_PART) return [];
      return this.#names.filter(
        (name) =>
          (kind === null || name.kind === kind) &&
          (kinds === undefined || kinds.includes(name.kind)) &&
          name.words.includes(wanted(words)),
      );
    });
    const sorted = found.sort((a, b) => a.words.length - b.words.length || compareCodePoints(a.id, b.id));
    return [...new Set(sorted.map(({ id }) => id))];
  }
}

const PIECES = /[A-Za-z]{1,5}| (?=\p{N})|\p{N}{1,3}|[\n|*]|[^\s\p{L}\p{N}|*]{1,2}|\p{L}/gu;

/**
 * How many tokens a text takes at most, roughly: five letters of English, three digits, two signs (bars and stars one), one letter of another alphabet.
 * The tokenizers of present models make fewer of what tools tell.
 */
export function tokens(text: string): number {
  return text.match(PIECES)?.length ?? 0;
}

/** Ways to spell a part of a word in British and in American English. */
const spellings: readonly (readonly [british: string, american: string])[] = [
  ["centre", "center"],
  ["isation", "ization"],
  ["organis", "organiz"],
  ["digitalis", "digitaliz"],
  ["labour", "labor"],
  ["behaviour", "behavior"],
  ["programme", "program"],
  ["fibre", "fiber"],
  ["licence", "license"],
];
const either = new RegExp(spellings.flat().join("|"));

/** The same word as others spell it, if they do: `telecenter` for `telecentre`, and the other way round. */
export function variants(word: string): string[] {
  if (!either.test(word)) return [];
  const british = spellings.reduce((text, [as, from]) => text.replaceAll(new RegExp(`${from}(?!me)`, "g"), as), word);
  const american = spellings.reduce((text, [from, as]) => text.replaceAll(from, as), word);
  return [british, american].filter((other) => other !== word);
}

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
const toBritish = spellings.map(([as, from]) => [new RegExp(`${from}(?!me)`, "g"), as] as const);
const toAmerican = spellings.map(([from, as]) => [new RegExp(from, "g"), as] as const);

/** True if a text may hold a word that others spell otherwise. */
export function mayVary(text: string): boolean {
  return either.test(text);
}

/** The same word as others spell it, if they do: `telecenter` for `telecentre`, and the other way round. */
export function variants(word: string): string[] {
  if (!either.test(word)) return [];
  const spelled = (ways: readonly (readonly [from: RegExp, as: string])[]) =>
    ways.reduce((text, [from, as]) => text.replace(from, as), word);
  return [spelled(toBritish), spelled(toAmerican)].filter((other) => other !== word);
}

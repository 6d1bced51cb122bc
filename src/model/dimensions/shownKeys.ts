import type { Dimension } from "../createModel.ts";
import { type TermsOf, termsOfField, topmost } from "../record/terms.ts";

/**
 * Which of the keys that records hold a dimension shows, and as what, in natural order of the keys held: leaves alone, each
 * key's topmost, or those of one class. Null: all keys as they are.
 */
export function shownKeys({ field, level }: Dimension, terms: TermsOf): ReadonlyMap<string, string> | null {
  if (!level && field.targetClass === undefined) return null;
  const known = termsOfField(terms, field);
  const parents = new Map(known.map((term) => [term.key, term.parent]));
  const above = new Set(parents.values());
  const held = known.map(({ key }) => key).filter((key) => level !== "leaf" || !above.has(key));
  return new Map(held.map((key) => [key, level === "group" ? topmost(parents, key) : key]));
}

/** The keys that are shown, in natural order. */
export function keysShown(shown: ReadonlyMap<string, string>): string[] {
  return [...shown].filter(([key, as]) => key === as).map(([key]) => key);
}

/** The keys that a dimension shows even where nobody holds them, in their order; empty for open ones. */
export function closedKeys(dimension: Dimension, terms: TermsOf): readonly string[] {
  const { field } = dimension;
  if (field.vocabulary) return field.vocabulary.terms.map(({ key }) => key);
  if (!field.target?.closed) return [];
  const shown = shownKeys(dimension, terms);
  return shown ? keysShown(shown) : termsOfField(terms, field).map(({ key }) => key);
}

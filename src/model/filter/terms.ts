import type { FilterField } from "../createModel.ts";

/** A term of a framework kind, as the store holds it. */
export interface Term {
  readonly key: string;
  readonly name: string;
  /** Key of the broader term. */
  readonly parent: string | null;
  /** Its class, in a kind that has classes. */
  readonly class: string | null;
}

/** The terms of a framework kind, in natural order of keys. */
export type TermsOf = (kind: string) => readonly Term[];

/** The terms that a field over a framework kind can hold. */
export function termsOfField(terms: TermsOf, { target, targetClass }: FilterField): readonly Term[] {
  const all = target ? terms(target.name) : [];
  return targetClass === undefined ? all : all.filter((term) => term.class === targetClass);
}

/** The key, then every key below it. */
export function withDescendants(terms: readonly Term[], key: string): string[] {
  return [key, ...terms.filter((term) => term.parent === key).flatMap((term) => withDescendants(terms, term.key))];
}

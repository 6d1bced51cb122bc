import type { FilterField } from "../createModel.ts";
import { groupBy } from "../groupBy.ts";
import type { KindDef } from "../types.ts";

/** True for kinds whose records are known at once, by key and name: the framework, and what else it is called. */
export function hasTerms({ framework, refersBy }: KindDef): boolean {
  return framework === true || refersBy !== undefined;
}

/** A record of a kind with terms, as the store holds it. */
export interface Term {
  readonly key: string;
  readonly name: string;
  /** Key of the broader term. */
  readonly parent: string | null;
  /** Its class, in a kind that has classes. */
  readonly class: string | null;
}

/** The terms of a kind that has them, in natural order of keys. */
export type TermsOf = (kind: string) => readonly Term[];

/** The terms that a field over a framework kind can hold. */
export function termsOfField(terms: TermsOf, { target, targetClass }: FilterField): readonly Term[] {
  const all = target ? terms(target.name) : [];
  return targetClass === undefined ? all : all.filter((term) => term.class === targetClass);
}

/** The key, then every key below it, each once: a circle of parents ends where it began. */
export function withDescendants(terms: readonly Term[], key: string): string[] {
  const children = groupBy(
    terms.filter(({ parent }) => parent !== null),
    ({ parent }) => parent,
  );
  const found = new Set<string>();
  const open = [key];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    for (const { key: below } of (children.get(next) ?? []).toReversed()) open.push(below);
  }
  return [...found];
}

/** A key, then what stands above it, step by step, each once: a circle of parents ends where it began. */
export function* upwards(parents: ReadonlyMap<string, string | null>, key: string): Generator<string> {
  const passed = new Set<string>();
  for (let next: string | null | undefined = key; next && !passed.has(next); next = parents.get(next)) {
    passed.add(next);
    yield next;
  }
}

/** The topmost key above a key; itself where a circle of parents has no top. */
export function topmost(parents: ReadonlyMap<string, string | null>, key: string): string {
  const last = [...upwards(parents, key)].at(-1)!;
  return parents.get(last) ? key : last;
}

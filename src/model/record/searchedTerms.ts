import type { KindDef, NodeRecord, NodeSummary, Value } from "../types.ts";
import { tokenize } from "../words/tokens.ts";

/** True for kinds that full-text search finds. */
export function isSearched({ properties }: KindDef): boolean {
  return properties.some(({ search }) => search);
}

/** The terms of a record that a text search looks for, in the order of its properties, repeats included. */
export function searchedTerms({ properties }: KindDef, record: NodeRecord, where: "title" | "body"): string[] {
  const terms: string[] = [];
  for (const { name, search } of properties)
    if (search === where) for (const term of termsOfValue(record.properties[name])) terms.push(term);
  return terms;
}

/** The searched properties of a record that hold one of some terms, the last term as the beginning of a word. */
export function propertiesWith({ properties }: KindDef, record: NodeSummary, terms: readonly string[]): string[] {
  const last = terms.length - 1;
  return properties
    .filter(({ name, search }) => {
      const words = search ? termsOfValue(record.properties[name]) : [];
      return terms.some((term, index) =>
        words.some((word) => (index === last ? word.startsWith(term) : word === term)),
      );
    })
    .map(({ name }) => name);
}

function termsOfValue(value: Value | undefined): string[] {
  if (typeof value === "string") return tokenize(value);
  return Array.isArray(value) ? value.flatMap((part: string) => tokenize(part)) : [];
}

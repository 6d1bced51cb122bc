import type { KindDef, NodeSummary, Value } from "../types.ts";
import { squash } from "../words/squash.ts";
import { indexTerms, type TextQuery, textQuery } from "../words/tokens.ts";

/** True for kinds that full-text search finds. */
export function isSearched({ properties }: KindDef): boolean {
  return properties.some(({ search }) => search);
}

/**
 * The terms of a record that a text search looks for, in the order of its properties, repeats included. Among those of the
 * title stand the record's own names, each as one term.
 */
export function searchedTerms(kind: KindDef, record: NodeSummary, where: "title" | "body"): string[] {
  const terms: string[] = [];
  for (const { name, search } of kind.properties)
    if (search === where) for (const term of termsOfValue(record.properties[name])) terms.push(term);
  if (where === "title") terms.push(...ownNames(kind, record));
  return terms;
}

/** Names are kept apart from words. */
const NAME = "=";
/** A longer text is found by its words alone: so many names would make an index large, and nobody asks for them. */
const LONGEST_NAME = 60;
const MOST_WORDS = 5;

/** A whole name, whatever its case, accents and separators, as a term; null for what cannot be one. */
export function nameTerm(text: string): string | null {
  if (text.length > LONGEST_NAME) return null;
  const name = squash(text).replaceAll(" ", "_");
  return name === "" ? null : `${NAME}${name}`;
}

/** What to look for in a text that may be a name. */
export function namedText(text: string): TextQuery & { readonly names: readonly string[] } {
  const name = nameTerm(text);
  return { ...textQuery(text), names: name === null ? [] : [name] };
}

/** What a record is called: title, acronym, symbol. */
export function titlesOf({ properties }: KindDef, { name, properties: values }: NodeSummary): string[] {
  const titles = properties.flatMap((property) => {
    const value = values[property.name];
    return property.search === "title" && typeof value === "string" ? [value] : [];
  });
  return titles.includes(name) ? titles : [name, ...titles];
}

/** The short ones of a record's titles as terms, and a key that its cases alone do not tell. */
function ownNames({ properties }: KindDef, { key, properties: values }: NodeSummary): string[] {
  const names = properties.flatMap(({ name, search }) => {
    const value = values[name];
    return search === "title" && typeof value === "string" && isShort(value) ? [value] : [];
  });
  if (key !== key.toLowerCase() && key !== key.toUpperCase()) names.push(key);
  return [...new Set(names.map(nameTerm))].filter((term) => term !== null);
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_NAME && text.trim().split(/\s+/u, MOST_WORDS + 1).length <= MOST_WORDS;
}

/** The searched properties of a record that hold one of some terms. */
export function propertiesWith({ properties }: KindDef, record: NodeSummary, { terms, closed }: TextQuery): string[] {
  const last = closed ? -1 : terms.length - 1;
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
  if (typeof value === "string") return indexTerms(value);
  return Array.isArray(value) ? value.flatMap((part: string) => indexTerms(part)) : [];
}

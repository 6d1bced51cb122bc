import { figurePattern } from "../model/record/figure.ts";
import { LIST_SEPARATOR } from "../model/record/fileColumns.ts";
import { isPartialDate } from "../model/record/partialDate.ts";
import type { PropertyDef, Value, Vocabulary } from "../model/types.ts";
import { suggest } from "../model/words/suggest.ts";
import { fold } from "../model/words/tokens.ts";

/** A cell's value, or why it has none. */
export type Parsed<T> = { readonly value: T } | { readonly reason: string };

const keyPattern = /^[^\s;|\p{C}]{1,200}$/u;

/** A key: no white space, control characters, `;` or `|`, and at most 200 characters. */
export function parseKey(text: string): Parsed<string> {
  return keyPattern.test(text)
    ? { value: text }
    : { reason: "expected a key: 1 to 200 characters without white space, control characters, ; or |" };
}

/** The entries of a list, without empty ones. */
export function splitList(text: string): string[] {
  return text
    .split(LIST_SEPARATOR)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/** An empty cell is null, or an empty list. */
export function parseValue({ type, vocabulary }: PropertyDef, cell: string): Parsed<Value> {
  const text = cell.trim();
  if (type === "strings") return { value: splitList(text) };
  if (type === "enums") return parseTerms(vocabulary as Vocabulary, splitList(text));
  if (text === "") return { value: null };
  switch (type) {
    case "string":
      return { value: cell };
    case "int":
      return check(/^-?\d{1,9}$/.test(text), Number(text), "a whole number");
    case "float":
      return check(/^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(text), Number(text), "a number");
    case "boolean": {
      const value = booleans.get(text.toLowerCase());
      return value === undefined ? { reason: "expected true or false" } : { value };
    }
    case "date":
      return check(isPartialDate(text), text, "a date as YYYY, YYYY-MM or YYYY-MM-DD");
    case "figure":
      return check(figurePattern.test(text), text, "a count, with + if it is a lower bound");
    case "enum": {
      const parsed = parseTerms(vocabulary as Vocabulary, [text]);
      return "reason" in parsed ? parsed : { value: parsed.value[0] ?? null };
    }
  }
}

const booleans = new Map([
  ["true", true],
  ["yes", true],
  ["1", true],
  ["false", false],
  ["no", false],
  ["0", false],
]);

function check(holds: boolean, value: Value, expected: string): Parsed<Value> {
  return holds ? { value } : { reason: `expected ${expected}` };
}

function parseTerms({ name, terms }: Vocabulary, texts: readonly string[]): Parsed<readonly string[]> {
  const keys: string[] = [];
  for (const text of texts) {
    const wanted = fold(text);
    const term = terms.find(({ key, label }) => fold(key) === wanted || fold(label) === wanted);
    if (!term)
      return {
        reason: `unknown ${name}${hint(
          text,
          terms.map(({ label }) => label),
        )}`,
      };
    keys.push(term.key);
  }
  return { value: keys };
}

/** What may have been meant. */
export function hint(text: string, candidates: Iterable<string>): string {
  const near = suggest(text, candidates);
  return near ? `: did you mean ${near}?` : "";
}

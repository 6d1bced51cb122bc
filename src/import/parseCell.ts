import { LIST_SEPARATOR } from "../model/record/fileColumns.ts";
import type { PropertyDef, Value, Vocabulary } from "../model/types.ts";
import { unknownTerm } from "../model/validity/checkValue.ts";
import { fold } from "../model/words/fold.ts";

/** A cell's value, or what in it cannot be read. */
export type Parsed = { readonly value: Value } | { readonly faults: readonly { value: string; reason: string }[] };

/** The entries of a list, each once, without empty ones. */
export function splitList(text: string): string[] {
  const entries = text.split(LIST_SEPARATOR).map((entry) => entry.trim());
  return [...new Set(entries)].filter((entry) => entry !== "");
}

/**
 * Reads what a cell says as a value of a property's type; whether the property can hold that is for the check of the record
 * to say. An empty cell is null, or an empty list.
 */
export function parseCell({ type, vocabulary, form }: PropertyDef, cell: string): Parsed {
  const text = cell.trim();
  if (type === "strings") return { value: splitList(text) };
  if (type === "enums") return parseTerms(vocabulary!, splitList(text));
  if (text === "") return { value: null };
  switch (type) {
    case "string":
      return { value: form ? text : cell };
    case "int":
      return parseNumber(/^-?\d+$/, text, "a whole number");
    case "float":
      return parseNumber(/^-?\d+(\.\d+)?([eE][-+]?\d+)?$/, text, "a number");
    case "boolean": {
      const value = booleans.get(text.toLowerCase());
      return value === undefined ? unreadable(text, "expected true or false") : { value };
    }
    case "enum": {
      const parsed = parseTerms(vocabulary!, [text]);
      return "faults" in parsed ? parsed : { value: parsed.value[0]! };
    }
    default:
      return { value: text };
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

function parseNumber(pattern: RegExp, text: string, expected: string): Parsed {
  // Adding 0 makes -0 what it is in a file again.
  return pattern.test(text) ? { value: Number(text) + 0 } : unreadable(text, `expected ${expected}`);
}

function unreadable(value: string, reason: string): Parsed & { faults: unknown } {
  return { faults: [{ value, reason }] };
}

/** Terms are named by key or by label. */
function parseTerms(
  vocabulary: Vocabulary,
  texts: readonly string[],
): { readonly value: readonly string[] } | Extract<Parsed, { faults: unknown }> {
  const termOf = (text: string) => {
    const wanted = fold(text);
    return vocabulary.terms.find(({ key, label }) => fold(key) === wanted || fold(label) === wanted);
  };
  const unknown = texts.filter((text) => !termOf(text));
  if (unknown.length > 0)
    return { faults: unknown.map((value) => ({ value, reason: unknownTerm(vocabulary, value) })) };
  return { value: [...new Set(texts.map((text) => termOf(text)!.key))] };
}

import { figurePattern, figureValue } from "../record/figure.ts";
import { isPartialDate, yearOf } from "../record/partialDate.ts";
import { INT, type PropertyDef, type Range, type Value, type Vocabulary } from "../types.ts";
import { hint } from "../words/hint.ts";
import { type RecordFault, TWICE } from "./RecordFault.ts";
import { textReason } from "./textReason.ts";

/** An entry of a list of texts. */
const entryPattern = /^[^\s;](?:[^;]*[^\s;])?$/;

/** A value of a property that is not missing: of its type, in its range, form or vocabulary. */
export function checkValue(property: PropertyDef, value: Exclude<Value, null>): RecordFault[] {
  const { name, type } = property;
  const isList = type === "strings" || type === "enums";
  if (typeof value !== "object") {
    const reason = isList ? "expected a list" : scalarReason(property, value);
    return reason === null ? [] : [{ path: ["properties", name], value: String(value), reason }];
  }
  if (!isList) return [{ path: ["properties", name], value: value.join(), reason: "expected one value, not a list" }];
  const seen = new Set<string>();
  return value.flatMap((entry, index) => {
    const reason = seen.has(entry) ? TWICE : entryReason(property, entry);
    seen.add(entry);
    return reason === null ? [] : [{ path: ["properties", name, index], value: String(entry), reason }];
  });
}

/** Why a vocabulary has no such term, with the one that may have been meant. */
export function unknownTerm({ name, terms }: Vocabulary, text: string): string {
  const near = hint(
    text,
    terms.map(({ label }) => label),
  );
  return `unknown ${name}${near}`;
}

function scalarReason({ type, vocabulary, form, range }: PropertyDef, value: Exclude<Value, null>): string | null {
  switch (type) {
    case "int":
      return numberReason(Number.isInteger(value) ? Number(value) : null, "a whole number", range, INT);
    case "float":
      return numberReason(Number.isFinite(value) ? Number(value) : null, "a number", range);
    case "boolean":
      return typeof value === "boolean" ? null : "expected true or false";
    case "date": {
      const year = typeof value === "string" && isPartialDate(value) ? Number(yearOf(value)) : null;
      return numberReason(year, "a date as YYYY, YYYY-MM or YYYY-MM-DD", range);
    }
    case "figure": {
      const figure = typeof value === "string" && figurePattern.test(value) ? figureValue(value) : null;
      return numberReason(figure, "a count, with + if it is a lower bound", range, INT);
    }
    case "enum":
      return termReason(vocabulary, value);
    default: {
      if (typeof value !== "string") return "expected a text";
      if (value.trim() === "") return "expected a text that is more than white space";
      return textReason(value) ?? (form && !form.pattern.test(value) ? `expected ${form.expected}` : null);
    }
  }
}

function entryReason({ type, vocabulary }: PropertyDef, entry: string): string | null {
  if (type === "enums") return termReason(vocabulary, entry);
  if (typeof entry !== "string") return "expected a text";
  if (!entryPattern.test(entry)) return "expected a text without ; and without white space around it";
  return textReason(entry);
}

function termReason(vocabulary: Vocabulary | undefined, value: Exclude<Value, null>): string | null {
  return !vocabulary || vocabulary.terms.some(({ key }) => key === value)
    ? null
    : unknownTerm(vocabulary, String(value));
}

/** `number`: null if the value is none. `widest`: what it cannot exceed, whatever its range. */
function numberReason(number: number | null, expected: string, range?: Range, widest?: Range): string | null {
  const { from, to } = range ?? widest ?? { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  if (number !== null && number >= from && number <= to) return null;
  return `expected ${expected}${range || (number !== null && widest) ? `, from ${from} to ${to}` : ""}`;
}

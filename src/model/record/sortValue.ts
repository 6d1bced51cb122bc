import type { PropertyDef, Value } from "../types.ts";
import { sortKey } from "../words/sortKey.ts";
import { figureValue } from "./figure.ts";

export type SortValue = string | number | boolean;

/** True for a property that records can be put in order by: all but lists. */
export function isSortable({ type }: PropertyDef): boolean {
  return type !== "strings" && type !== "enums";
}

/** True for properties that sort as text, in code-point order; false for those that sort as numbers, false before true. */
export function sortsAsText({ type }: PropertyDef): boolean {
  return type === "string" || type === "enum" || type === "date";
}

/** What a value sorts by: texts folded, figures as numbers; null for what is missing, which stands last. */
export function sortValue(property: PropertyDef, value: Value | undefined): SortValue | null {
  if (value === undefined || value === null || typeof value === "object") return null;
  if (property.type === "figure") return figureValue(value as string);
  return typeof value === "string" ? sortKey(value) : value;
}

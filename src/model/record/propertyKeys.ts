import type { Value } from "../types.ts";

/** The keys that a property's values stand for: each value of a list, the year of a date. */
export function propertyKeys(value: Value | undefined, part?: "year"): readonly string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === "object") return value;
  return [part === "year" ? String(value).slice(0, 4) : String(value)];
}

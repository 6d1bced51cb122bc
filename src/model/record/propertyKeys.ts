import type { Value } from "../types.ts";
import { yearOf } from "./partialDate.ts";

/** The keys that a property's values stand for: each value of a list, the year of a date. */
export function propertyKeys(value: Value | undefined, part?: "year"): readonly string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === "object") return value;
  return [part === "year" ? yearOf(String(value)) : String(value)];
}

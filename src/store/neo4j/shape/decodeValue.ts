import { figurePattern } from "../../../model/record/figure.ts";
import type { PropertyDef, Value } from "../../../model/types.ts";

/** What a partial date begins with; a date or a point in time of Cypher's own is written so too. */
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?(?=$|T)/;

/** A stored value as its property holds it; null where somebody stored by other means what it cannot hold. */
export function decodeValue({ type }: PropertyDef, stored: unknown): Value {
  if (stored === null || stored === undefined) return null;
  if (type === "strings" || type === "enums") return [stored].flat().map(String);
  if (type === "int") return Number.isSafeInteger(stored) ? (stored as number) : null;
  if (type === "float") return Number.isFinite(stored) ? (stored as number) : null;
  if (type === "boolean") return typeof stored === "boolean" ? stored : null;
  const text = typeof stored === "string" ? stored : String(stored);
  if (type === "date") return DATE.exec(text)?.[0] ?? null;
  if (type === "figure") return figurePattern.test(text) ? text : null;
  return text;
}

import type { SpanDef } from "../types.ts";
import type { FilterInput } from "./Filter.ts";

/** Years, both ends included. */
export interface RangeInput {
  readonly from?: number | null;
  readonly to?: number | null;
  readonly exists?: boolean | null;
}

/**
 * The condition on what lasts, by its beginning and its end: one of them is in the range, or it began before the range and
 * ended after it. Of what has no beginning, or no end, nothing more is known; what has neither goes by its third field.
 */
export function spanInput({ from: start, to: end, at }: SpanDef, { from, to, exists }: RangeInput): FilterInput {
  const own = [...new Set([start, end])];
  const neither = Object.fromEntries(own.map((field) => [field, { exists: false }]));
  const parts: FilterInput[] = [];
  if (typeof from === "number" || typeof to === "number") {
    const over = own.length > 1 && typeof from === "number" && typeof to === "number" && from <= to;
    parts.push({
      or: [
        ...own.map((field) => ({ [field]: { from, to } })),
        ...(at === undefined ? [] : [{ ...neither, [at]: { from, to } }]),
        ...(over ? [{ [start]: { to: from - 1 }, [end]: { from: to + 1 } }] : []),
      ],
    });
  }
  const fields = at === undefined ? own : [...own, at];
  if (exists === true) parts.push({ or: fields.map((field) => ({ [field]: { exists } })) });
  if (exists === false) parts.push(Object.fromEntries(fields.map((field) => [field, { exists }])));
  return { and: parts };
}

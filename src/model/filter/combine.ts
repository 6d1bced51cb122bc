import type { Filter } from "./Filter.ts";

export const EVERYTHING: Filter = { op: "everything" };
export const NOTHING: Filter = { op: "nothing" };

export function and(of: readonly Filter[]): Filter {
  const parts = of.filter((part) => part.op !== "everything");
  if (parts.some((part) => part.op === "nothing")) return NOTHING;
  return parts.length === 0 ? EVERYTHING : parts.length === 1 ? parts[0]! : { op: "and", of: parts };
}

export function or(of: readonly Filter[]): Filter {
  const parts = of.filter((part) => part.op !== "nothing");
  if (parts.some((part) => part.op === "everything")) return EVERYTHING;
  return parts.length === 0 ? NOTHING : parts.length === 1 ? parts[0]! : { op: "or", of: parts };
}

export function not(of: Filter): Filter {
  return of.op === "everything" ? NOTHING : of.op === "nothing" ? EVERYTHING : { op: "not", of };
}

import { UsageError } from "./UsageError.ts";

/** The revision that `--as-of` names; null: the newest. Throws a UsageError for what is no number. */
export function revisionOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`Cannot read --as-of ${text}: expected the number of a revision`);
  return Number(text);
}

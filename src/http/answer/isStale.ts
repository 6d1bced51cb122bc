import type { Revision } from "../../store/port.ts";

/** After so long without news of the system of record an answer says that it may be old. */
const STALE_MILLIS = 5000;

export function isStale({ lagMillis }: Revision): boolean {
  return lagMillis > STALE_MILLIS;
}

import { createHash } from "node:crypto";

/** A short hash of a record's canonical document: equal documents have equal ones. */
export function contentHash(document: string): string {
  return createHash("sha256").update(document).digest("base64url").slice(0, 22);
}

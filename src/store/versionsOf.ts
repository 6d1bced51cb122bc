import { decodeRecord } from "../model/record/recordDocument.ts";
import type { NodeRecord } from "../model/types.ts";
import type { Change, Version } from "./port.ts";

/**
 * What each change of a record left, oldest first. `changes`: those that touched it, oldest first. `replaced`: documents by the change that came in their place; one
 * that was never kept is unknown. `current`: its document now; null: it has none.
 */
export function versionsOf(
  id: string,
  changes: readonly Change[],
  replaced: ReadonlyMap<number, string>,
  current: string | null,
): Version[] {
  return changes.map(({ sequence, actor, at, deleted }, index) => {
    const next = changes[index + 1];
    const document = deleted.includes(id) ? null : next ? replaced.get(next.sequence) : current;
    const record: NodeRecord | null | undefined = typeof document === "string" ? decodeRecord(id, document) : document;
    return { sequence, actor, at, ...(record !== undefined && { record }) };
  });
}

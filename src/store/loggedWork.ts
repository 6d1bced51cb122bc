import type { WorkItem } from "../model/workbench/WorkItem.ts";
import type { WorkChange, WorkWrite } from "./port.ts";

/** What a write leaves on the workbench, with its entry in the log there; nothing where it leaves none. */
export function loggedWork(
  { items, discards = [], actor, reason }: WorkWrite,
  { sequence, at, published }: Pick<WorkChange, "sequence" | "at" | "published">,
): { items: readonly WorkItem[]; discards: readonly string[]; change: WorkChange | null } | undefined {
  if (items.length === 0 && discards.length === 0) return undefined;
  const ids = [...items.map(({ id }) => id), ...discards];
  return { items, discards, change: actor === null ? null : { sequence, actor, at, reason, items: ids, published } };
}

import type { Change } from "../../store/port.ts";
import type { ApiContext } from "../ApiContext.ts";

/** Ids of a change that are told unless more are asked for. */
export const DEFAULT_IDS = 100;

/** What has been changed after a revision, up to the one that answers, oldest first. */
export async function changesAfter(
  { log, reader }: Pick<ApiContext, "log" | "reader">,
  { after, first }: { readonly after: number; readonly first: number },
): Promise<Change[]> {
  const found = (await log?.changes(after, first)) ?? [];
  return found.filter(({ sequence }) => sequence <= reader.revision.sequence);
}

/** The same as a query tells it that asks for every field. */
export async function changeEvents(...asked: Parameters<typeof changesAfter>) {
  return (await changesAfter(...asked)).map(({ sequence, at, actor, upserted, deleted }) => ({
    revision: sequence,
    at,
    by: actor,
    changedCount: upserted.length,
    changed: upserted.slice(0, DEFAULT_IDS),
    deleted: deleted.slice(0, DEFAULT_IDS),
  }));
}

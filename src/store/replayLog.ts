import type { Change, GraphStore } from "./port.ts";

/** What the change log alone tells. */
export interface ReplayedLog {
  /** Ids of the records that exist. */
  readonly ids: ReadonlySet<string>;
  /** Where the numbers do not follow each other: the last before, and the first after. */
  readonly gaps: readonly (readonly [before: number, after: number])[];
}

/** Goes through all changes, oldest first. */
export async function replayLog(changes: AsyncIterable<Change>): Promise<ReplayedLog> {
  const ids = new Set<string>();
  const gaps: [number, number][] = [];
  let last = 0;
  for await (const { sequence, upserted, deleted } of changes) {
    if (sequence !== last + 1) gaps.push([last, sequence]);
    last = sequence;
    for (const id of upserted) ids.add(id);
    for (const id of deleted) ids.delete(id);
  }
  return { ids, gaps };
}

/** How many changes are asked for at a time. */
const CHANGES_AT_ONCE = 1000;

/** Every change of a store, oldest first. */
export async function* everyChange(store: Pick<GraphStore, "changes">): AsyncIterable<Change> {
  for (let last = 0; ; ) {
    const changes = await store.changes(last, CHANGES_AT_ONCE);
    yield* changes;
    if (changes.length < CHANGES_AT_ONCE) return;
    last = changes.at(-1)?.sequence ?? last;
  }
}

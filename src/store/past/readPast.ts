import type { Pace } from "../local/Pace.ts";
import { type Change, NO_CHANGE_YET } from "../port.ts";
import { StoreError } from "../StoreError.ts";
import type { ChangedRecord, PastSource } from "./PastSource.ts";

/** How records were at a revision, where they are not as they are. */
export interface Past {
  readonly sequence: number;
  /** When the revision was made, ISO 8601. */
  readonly at: string;
  /** By id, what later changes touched: its document then; undefined where it was not there yet. */
  readonly undone: ReadonlyMap<string, string | undefined>;
  /** Ids of records that were deleted by then. */
  readonly retired: ReadonlySet<string>;
}

export interface PastQuestion {
  readonly sequence: number;
  /** The last change that the records as they are know of. */
  readonly until: number;
  readonly pace: Pace;
}

/** Documents read at a time. */
const AT_ONCE = 200;
/** Ids in changes that are read at a time: some changes name one, those of imports thousands. */
const IDS_AT_ONCE = 5000;
const MOST_CHANGES = 1000;

/**
 * What the log tells of a revision. Rejects with a StoreError NOT_FOUND for one that cannot be told any more, because what records were then was not
 * kept; TIMEOUT where the pace says so.
 */
export async function readPast(source: PastSource, { sequence, until, pace }: PastQuestion): Promise<Past> {
  const touched = new Map<string, ChangedRecord>();
  await eachChange(source, { after: sequence, until, pace }, ({ sequence: later, upserted, deleted }) => {
    for (const id of upserted) if (!touched.has(id)) touched.set(id, { id, sequence: later });
    for (const id of deleted) if (!touched.has(id)) touched.set(id, { id, sequence: later });
  });
  const undone = await documentsOf(source, [...touched.values()], pace);
  const retired = new Set<string>();
  /** Ids of what was there, though it is not known what it was. */
  const unknown = new Set<string>();
  let at = NO_CHANGE_YET;
  await eachChange(source, { after: 0, until: sequence, pace }, (change) => {
    at = change.at;
    for (const id of change.upserted) {
      // An id may be used again.
      retired.delete(id);
      if (undone.has(id) && undone.get(id) === undefined) unknown.add(id);
    }
    for (const id of change.deleted) {
      retired.add(id);
      unknown.delete(id);
    }
  });
  const lostBefore = [...unknown].reduce((last, id) => Math.max(last, touched.get(id)!.sequence), 0);
  if (lostBefore > 0)
    throw lost(
      sequence,
      `what change ${lostBefore} replaced was not kept. Ask for revision ${lostBefore} or a later one`,
    );
  return { sequence, at, undone, retired };
}

/** Every change after one, up to another, oldest first. Rejects with a StoreError NOT_FOUND where one is missing. */
async function eachChange(
  source: PastSource,
  { after, until, pace }: { readonly after: number; readonly until: number; readonly pace: Pace },
  onChange: (change: Change) => void,
): Promise<void> {
  let [last, most] = [after, 10];
  while (last < until) {
    const changes = await source.changes(last, Math.min(most, until - last));
    const missing = changes.findIndex(({ sequence }, index) => sequence !== last + 1 + index);
    if (changes.length === 0 || missing >= 0)
      throw lost(after, `the change log has a gap after ${last + Math.max(0, missing)}`);
    await pace.map(changes, onChange);
    last += changes.length;
    const ids = changes.reduce((sum, { upserted, deleted }) => sum + upserted.length + deleted.length, 0);
    most = Math.min(MOST_CHANGES, Math.max(1, Math.floor((IDS_AT_ONCE * changes.length) / Math.max(1, ids))));
  }
}

async function documentsOf(
  source: PastSource,
  touched: readonly ChangedRecord[],
  pace: Pace,
): Promise<Map<string, string | undefined>> {
  const documents = new Map<string, string | undefined>();
  for (let from = 0; from < touched.length; from += AT_ONCE) {
    const some = touched.slice(from, from + AT_ONCE);
    const found = await source.replaced(some);
    await pace.map(some, ({ id }) => documents.set(id, found[documents.size - from]));
  }
  return documents;
}

function lost(sequence: number, why: string): StoreError {
  return new StoreError("NOT_FOUND", `Revision ${sequence} cannot be read any more: ${why}`);
}

import type { Kind } from "../model/createModel.ts";
import type { FileColumn } from "../model/record/fileColumns.ts";
import type { NodeRecord } from "../model/types.ts";
import { keyReason } from "../model/validity/checkKey.ts";
import { checkNewClass, hasNewClass } from "../model/validity/checkNewClass.ts";
import { checkRecord } from "../model/validity/checkRecord.ts";
import type { RecordFault } from "../model/validity/RecordFault.ts";
import { retiredFault } from "./BatchWriter.ts";
import type { CellFault, Place } from "./Fault.ts";
import type { ImportRun } from "./ImportRun.ts";
import { rowFaults } from "./rowFaults.ts";
import type { Candidate } from "./Settlement.ts";

/** A record that a row would make, and the row. */
export interface RowCandidate extends Candidate {
  readonly place: Place;
  readonly cells: ReadonlyMap<string, string>;
  /** Cells that cannot be read. */
  readonly unreadable: readonly CellFault[];
}

/** All that is wrong with a candidate beside the nodes that are known. */
export type Check = (candidate: RowCandidate) => readonly CellFault[];

/** Learns what a check of some candidates of a kind has to know, in a few calls of the store. */
export async function prepareCheck(
  run: ImportRun,
  kind: Kind,
  columns: readonly FileColumn[],
  candidates: readonly RowCandidate[],
): Promise<Check> {
  const { model, reader, known } = run;
  const load = (records: NodeRecord[]) => known.loadReferences(records, (ids) => reader.nodes(ids));
  await load(candidates.map(({ record }) => record));
  // Where a row gives way, what stood above its record does again.
  if (kind.parent !== undefined) await load(candidates.flatMap(({ before }) => before ?? []));
  const retired = await findRetired(run, candidates);
  const newClass = await newClassFaults(run, candidates);
  return ({ cells, unreadable, record }) => {
    const faults = [...checkRecord(model, record, known), ...(newClass.get(record) ?? [])];
    const found = rowFaults(columns, cells, unreadable, faults);
    return retired.has(record.id) ? [retiredFault(record.key, retired.get(record.id) ?? undefined), ...found] : found;
  };
}

/** By id, of the records that were deleted: what stands for it; null: nothing does. */
async function findRetired(
  { reader, successorsOf }: ImportRun,
  candidates: readonly RowCandidate[],
): Promise<ReadonlyMap<string, string | null>> {
  // Nothing was ever deleted where nothing was ever written.
  if (reader.revision.sequence === 0) return new Map();
  const fresh = candidates.filter(({ before, record }) => !before && keyReason(record.key) === null);
  const retired = fresh.length > 0 ? await reader.retired(fresh.map(({ record }) => record.id)) : [];
  const into = retired.length > 0 ? await successorsOf(retired) : new Map<string, string>();
  return new Map(retired.map((id) => [id, into.get(id) ?? null]));
}

async function newClassFaults(
  { model, reader }: ImportRun,
  candidates: readonly RowCandidate[],
): Promise<ReadonlyMap<NodeRecord, RecordFault[]>> {
  const changed = candidates.filter(({ before, record }) => hasNewClass(model, before, record));
  if (changed.length === 0) return new Map();
  const neighbours = await reader.neighbours(changed.map(({ record }) => ({ id: record.id, limit: 1 })));
  return new Map(changed.map(({ record }, index) => [record, checkNewClass(model, record, neighbours[index] ?? [])]));
}

import type { Model } from "../../../model/createModel.ts";
import { loggedWork } from "../../loggedWork.ts";
import type { WriteAnswer, WriteUpdate } from "../../port.ts";
import { StoreError } from "../../StoreError.ts";
import type { Statements } from "../connect/Neo4jSession.ts";
import { loadItems } from "../read/loadItems.ts";
import { loadHashes, loadNodes } from "../read/loadNodes.ts";
import { keepVersions } from "./keepVersions.ts";
import { lockLog, logChange } from "./lockLog.ts";
import { hashed, RecordWriter } from "./RecordWriter.ts";
import { writeWork } from "./writeWork.ts";

const REVIVE = "UNWIND $ids AS id MATCH (t:Tombstone { id: id }) DELETE t";
const TOMBSTONES = "UNWIND $ids AS id MATCH (t:Tombstone { id: id }) RETURN t.id AS id LIMIT 1";

/**
 * Writes what an update makes of the records as they are, and logs it. What does not differ from what is there is not
 * written. Throws a StoreError CONFLICT for an id that was deleted.
 */
export async function applyUpdate(
  model: Model,
  transaction: Statements,
  { actor, ids, items = [], change }: WriteUpdate,
  clock: () => Date,
): Promise<WriteAnswer> {
  const { sequence: last, workSequence, tombstones } = await lockLog(transaction);
  const at = clock().toISOString();
  const [present, found] = [await loadNodes(model, transaction, ids), await loadItems(transaction, items)];
  const batch = change(present, { at, sequence: last, items: found });
  const { upserts, deletes = [], revives = [] } = batch;
  const wanted = upserts.map(({ id }) => id);
  const fresh = wanted.filter((id) => !revives.includes(id));
  const [stored, buried] = await Promise.all([
    loadHashes(model, transaction, [...wanted, ...deletes]),
    tombstones === 0 ? null : firstDeleted(transaction, fresh),
  ]);
  if (buried !== null)
    throw new StoreError("CONFLICT", `Cannot write ${buried}: the id was deleted, and ids are not used again`, {
      id: buried,
    });
  const changed = new Map(
    upserts
      .map(hashed)
      .filter(({ record, hash }) => stored.get(record.id) !== hash)
      .map((one) => [one.record.id, one]),
  );
  const deleted = deletes.filter((id) => stored.has(id));
  const changes = changed.size > 0 || deleted.length > 0;
  const sequence = changes ? last + 1 : last;
  const published = changes ? sequence : 0;
  const work = batch.work && loggedWork(batch.work, { sequence: workSequence + 1, at, published });
  if (work) await writeWork(transaction, work);
  const upserted = [...changed.keys()];
  if (changes) {
    await keepVersions(model, transaction, [...upserted.filter((id) => stored.has(id)), ...deleted], sequence);
    if (revives.length > 0) await transaction.run(REVIVE, { ids: revives });
    const writer = new RecordWriter(model, transaction);
    await writer.write([...changed.values()], new Set(stored.keys()));
    if (deleted.length > 0) await writer.delete(deleted);
    await logChange(transaction, { sequence, actor, at, upserted, deleted });
  }
  return {
    sequence,
    changed: [...upserted, ...deleted],
    workSequence: work?.change ? workSequence + 1 : workSequence,
  };
}

/** One of these ids that was deleted; null if none was. */
async function firstDeleted(transaction: Statements, ids: readonly string[]): Promise<string | null> {
  const { records } = await transaction.run(TOMBSTONES, { ids });
  return (records[0]?.get("id") as string | undefined) ?? null;
}

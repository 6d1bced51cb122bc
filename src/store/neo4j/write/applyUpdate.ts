import type { Model } from "../../../model/createModel.ts";
import type { WriteAnswer, WriteUpdate } from "../../port.ts";
import { StoreError } from "../../StoreError.ts";
import type { Statements } from "../connect/Neo4jSession.ts";
import { loadHashes, loadNodes } from "../read/loadNodes.ts";
import { lockLog, logChange } from "./lockLog.ts";
import { hashed, RecordWriter } from "./RecordWriter.ts";

const TOMBSTONES = "UNWIND $ids AS id MATCH (t:Tombstone { id: id }) RETURN t.id AS id LIMIT 1";

/**
 * Writes what an update makes of the records as they are, and logs it. What does not differ from what is there is not
 * written. Throws a StoreError CONFLICT for an id that was deleted.
 */
export async function applyUpdate(
  model: Model,
  transaction: Statements,
  { actor, ids, change }: WriteUpdate,
  clock: () => Date,
): Promise<WriteAnswer> {
  const { sequence: last, tombstones } = await lockLog(transaction);
  const { upserts, deletes = [] } = change(await loadNodes(model, transaction, ids));
  const wanted = upserts.map(({ id }) => id);
  const [stored, buried] = await Promise.all([
    loadHashes(model, transaction, [...wanted, ...deletes]),
    tombstones === 0 ? null : firstDeleted(transaction, wanted),
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
  if (changed.size === 0 && deleted.length === 0) return { sequence: last, changed: [] };
  const writer = new RecordWriter(model, transaction);
  await writer.write([...changed.values()], new Set(stored.keys()));
  if (deleted.length > 0) await writer.delete(deleted);
  const sequence = last + 1;
  const upserted = [...changed.keys()];
  await logChange(transaction, { sequence, actor, at: clock().toISOString(), upserted, deleted });
  return { sequence, changed: [...upserted, ...deleted] };
}

/** One of these ids that was deleted; null if none was. */
async function firstDeleted(transaction: Statements, ids: readonly string[]): Promise<string | null> {
  const { records } = await transaction.run(TOMBSTONES, { ids });
  return (records[0]?.get("id") as string | undefined) ?? null;
}

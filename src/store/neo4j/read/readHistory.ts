import type { Model } from "../../../model/createModel.ts";
import { encodeRecord } from "../../../model/record/recordDocument.ts";
import type { Change, Version } from "../../port.ts";
import { versionsOf } from "../../versionsOf.ts";
import type { Statements } from "../connect/Neo4jSession.ts";
import { integer } from "../shape/integer.ts";
import { loadNodes } from "./loadNodes.ts";

const TOUCHING =
  "MATCH (c:Change) WHERE $id IN c.upserted OR $id IN c.deleted RETURN c.sequence AS sequence, c.actor AS actor, c.at AS at, [one IN c.upserted WHERE one = $id] AS upserted, [one IN c.deleted WHERE one = $id] AS deleted ORDER BY sequence";
const REPLACED = "MATCH (v:Version { id: $id }) RETURN v.sequence AS sequence, v.document AS document";
const REPLACED_BY =
  "UNWIND $changed AS one OPTIONAL MATCH (v:Version { id: one.id, sequence: one.sequence }) RETURN v.document AS document";

/** One slot a pair, in order: the document that a change replaced; undefined where none was kept. */
export async function readReplaced(
  transaction: Statements,
  changed: readonly { readonly id: string; readonly sequence: number }[],
): Promise<(string | undefined)[]> {
  const rows = changed.map(({ id, sequence }) => ({ id, sequence: integer(sequence) }));
  const { records } = await transaction.run(REPLACED_BY, { changed: rows });
  return records.map((record) => (record.get("document") as string | null) ?? undefined);
}

/** What each change of a record left, oldest first. */
export async function readHistory(model: Model, transaction: Statements, id: string): Promise<Version[]> {
  const [touching, replaced, [current]] = await Promise.all([
    transaction.run(TOUCHING, { id }),
    transaction.run(REPLACED, { id }),
    loadNodes(model, transaction, [id]),
  ]);
  const changes = touching.records.map((record) => record.toObject() as unknown as Change);
  const documents = replaced.records.map(
    (record) => [record.get("sequence") as number, record.get("document") as string] as const,
  );
  return versionsOf(id, changes, new Map(documents), current ? encodeRecord(current) : null);
}

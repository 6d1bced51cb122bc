import type { Model } from "../../../model/createModel.ts";
import { encodeRecord } from "../../../model/record/recordDocument.ts";
import type { Statements } from "../connect/Neo4jSession.ts";
import { loadNodes } from "../read/loadNodes.ts";
import { integer } from "../shape/integer.ts";

const KEEP = "UNWIND $rows AS row CREATE (:Version { id: row.id, sequence: $sequence, document: row.document })";

/** Keeps what records are before the change of this number replaces them. */
export async function keepVersions(
  model: Model,
  transaction: Statements,
  ids: readonly string[],
  sequence: number,
): Promise<void> {
  if (ids.length === 0) return;
  const records = (await loadNodes(model, transaction, ids)).filter((record) => record !== null);
  const rows = records.map((record) => ({ id: record.id, document: encodeRecord(record) }));
  await transaction.run(KEEP, { rows, sequence: integer(sequence) });
}

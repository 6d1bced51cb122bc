import type { Model } from "../../../model/createModel.ts";
import { nodeId } from "../../../model/record/nodeId.ts";
import { StoreError } from "../../StoreError.ts";
import type { Neo4jSession } from "../connect/Neo4jSession.ts";
import { loadSummaries } from "../read/loadNodes.ts";
import { readRecords } from "../read/readRecords.ts";
import { DERIVATION, HASH, nodeProperties } from "../shape/nodeProperties.ts";
import { batchesOf } from "./batchesOf.ts";
import { lockLog } from "./lockLog.ts";

/** How many nodes one transaction writes. */
const NODES_AT_ONCE = 5000;

/**
 * Writes the properties that follow from records, as what they sort and are found by, where another version of wsis-graph wrote
 * them by other rules. Records stay as they are, and so does the log. Throws a StoreError for a database of a newer version.
 */
export async function deriveAnew(model: Model, session: Neo4jSession): Promise<void> {
  const found = await session.read(async (transaction) => {
    const { records } = await transaction.run(
      'OPTIONAL MATCH (log:Log { name: "log" }) RETURN log IS NULL AS fresh, coalesce(log.derivation, 1) AS derivation',
    );
    return records[0]!.get("fresh") ? DERIVATION : Number(records[0]!.get("derivation"));
  });
  if (found > DERIVATION)
    throw new StoreError(
      "NEWER_VERSION",
      "Cannot use the database: a newer version of wsis-graph wrote it, and finds and sorts by other rules. Use that version",
    );
  if (found === DERIVATION) return;
  for (const kind of model.kinds) {
    const keys: string[] = [];
    for await (const { key } of readRecords(model, session, kind)) keys.push(key);
    for (const batch of batchesOf(keys, NODES_AT_ONCE))
      await session.write(async (transaction) => {
        await lockLog(transaction);
        const records = await loadSummaries(
          model,
          transaction,
          batch.map((key) => nodeId(kind.name, key)),
        );
        const rows = records.flatMap((record) => {
          if (!record) return [];
          const { [HASH]: _, ...row } = nodeProperties(kind, record, "");
          return [row];
        });
        await transaction.run(`UNWIND $rows AS row MATCH (n:${kind.name} { key: row.key }) SET n += row`, { rows });
      });
  }
  await session.write((transaction) =>
    transaction.run(`MATCH (log:Log { name: "log" }) SET log.derivation = ${DERIVATION}`),
  );
}

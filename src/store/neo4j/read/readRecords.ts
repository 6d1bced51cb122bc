import type { Kind, Model } from "../../../model/createModel.ts";
import type { NodeRecord } from "../../../model/types.ts";
import type { Neo4jSession } from "../connect/Neo4jSession.ts";
import { integer } from "../shape/integer.ts";
import { type FoundRecord, RecordShape } from "../shape/RecordShape.ts";

/** How many records are read at a time. */
const RECORDS_AT_ONCE = 1000;

/** Every record of a kind in the order of ids, page by page. */
export async function* readRecords(model: Model, session: Neo4jSession, kind: Kind): AsyncIterable<NodeRecord> {
  const shape = new RecordShape(model, kind);
  const text = `MATCH (n:${kind.name}) WHERE n.key > $after WITH n ORDER BY n.key LIMIT $limit RETURN ${shape.whole} AS row`;
  for (let after = ""; ; ) {
    const page = await session.read(async (transaction) => {
      const { records } = await transaction.run(text, { after, limit: integer(RECORDS_AT_ONCE) });
      return records.map((record) => shape.record(record.get("row") as FoundRecord));
    });
    yield* page;
    if (page.length < RECORDS_AT_ONCE) return;
    after = page.at(-1)?.key ?? "";
  }
}

/** Every record of every kind that has a key, in no order, as they arrive. */
export async function streamRecords(
  model: Model,
  session: Neo4jSession,
  onRecord: (record: NodeRecord) => void,
): Promise<void> {
  for (const kind of model.kinds) {
    const shape = new RecordShape(model, kind);
    const text = `MATCH (n:${kind.name}) WHERE n.key IS :: STRING NOT NULL RETURN ${shape.whole}`;
    await session.stream(text, (row) => onRecord(shape.record(row as FoundRecord)));
  }
}

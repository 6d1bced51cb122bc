import type { Model } from "../../../model/createModel.ts";
import { nameOf } from "../../../model/record/nameOf.ts";
import type { NodeRecord } from "../../../model/types.ts";
import type { Neo4jSession, Statements } from "../connect/Neo4jSession.ts";
import { loadNodes } from "../read/loadNodes.ts";
import { HASH } from "../shape/nodeProperties.ts";
import { showable } from "../shape/showable.ts";
import { batchesOf } from "./batchesOf.ts";
import { findOutsideEdits, type OutsideEdit } from "./findOutsideEdits.ts";
import { lockLog, logChange } from "./lockLog.ts";
import { type HashedRecord, hashed, RecordWriter } from "./RecordWriter.ts";

/** Who takes outside edits in, and against what they are known. */
export interface Adoption {
  readonly model: Model;
  /** Ids that exist as the log tells it. */
  readonly logged: ReadonlySet<string>;
  readonly actor: string;
  readonly clock: () => Date;
}

/** How many edits are taken in by one transaction. */
const EDITS_AT_ONCE = 1000;

/** Makes records of what was edited from outside, as they are written here, and logs them as changes. Gives their ids. */
export async function adoptOutsideEdits(session: Neo4jSession, adoption: Adoption): Promise<string[]> {
  const edits: OutsideEdit[] = [];
  for await (const edit of findOutsideEdits(adoption.model, session, adoption.logged)) edits.push(edit);
  for (const batch of batchesOf(edits, EDITS_AT_ONCE))
    await session.write((transaction) => adopt(transaction, batch, adoption));
  return edits.map(({ id }) => id);
}

async function adopt(
  transaction: Statements,
  edits: readonly OutsideEdit[],
  { model, actor, clock }: Adoption,
): Promise<void> {
  const { sequence } = await lockLog(transaction);
  const ids = edits.map(({ id }) => id);
  const deleted = edits.filter(({ record }) => record === null).map(({ id }) => id);
  const records = (await loadNodes(model, transaction, ids)).filter((record) => record !== null);
  const whole = records.map((record) => hashed(completed(model, record, actor)));
  const writer = new RecordWriter(model, transaction);
  await writer.write(whole, new Set(ids));
  await settleHashes(model, transaction, whole);
  await writer.delete(deleted);
  const upserted = whole.map(({ record }) => record.id);
  await logChange(transaction, { sequence: sequence + 1, actor, at: clock().toISOString(), upserted, deleted });
}

/** What was drawn by hand may say more than a record holds, such as a link twice: the hash is of what is left. */
async function settleHashes(model: Model, transaction: Statements, written: readonly HashedRecord[]): Promise<void> {
  const ids = written.map(({ record }) => record.id);
  const settled = (await loadNodes(model, transaction, ids)).filter((record) => record !== null).map(hashed);
  const meant = new Map(written.map(({ record, hash }) => [record.id, hash]));
  for (const { record, hash } of settled) {
    if (meant.get(record.id) === hash) continue;
    const text = `MATCH (n:${record.kind} { key: $key }) SET n.${HASH} = $hash`;
    await transaction.run(text, { key: record.key, hash });
  }
}

/** A record that somebody may have made by hand, with what every record has. */
function completed(model: Model, record: NodeRecord, actor: string): NodeRecord {
  const kind = model.kind(record.kind);
  const properties = showable(kind, record.key, record.properties);
  const name = nameOf(kind, record.key, properties);
  const sources = record.sources.length > 0 ? record.sources : [`Neo4j, taken in by ${actor}; unverified`];
  const verified = record.sources.length > 0 && record.verified;
  return { ...record, name, properties, sources, verified };
}

import type { Change } from "../../port.ts";
import type { Statements } from "../connect/Neo4jSession.ts";
import { integer } from "../shape/integer.ts";
import { DERIVATION } from "../shape/nodeProperties.ts";

const LOCK = `MERGE (log:Log { name: "log" }) ON CREATE SET log.sequence = 0, log.derivation = ${DERIVATION} SET log.locked = true REMOVE log.locked RETURN log.sequence AS sequence, coalesce(log.workSequence, 0) AS workSequence, COUNT { MATCH (:Tombstone) } AS tombstones`;
const CHANGE =
  'MATCH (log:Log { name: "log" }) SET log.sequence = $sequence, log.at = $at CREATE (:Change { sequence: $sequence, actor: $actor, at: $at, upserted: $upserted, deleted: $deleted })';

/** What the log holds that nobody else writes to until the transaction ends. */
export interface LockedLog {
  /** Number of the last change. */
  readonly sequence: number;
  /** Number of the last change of the workbench. */
  readonly workSequence: number;
  /** How many ids were deleted. */
  readonly tombstones: number;
}

/** The first statement of every write: writes follow each other, and sequences have no gap. */
export async function lockLog(transaction: Statements): Promise<LockedLog> {
  const { records } = await transaction.run(LOCK);
  const [row] = records;
  const number = (name: string) => row?.get(name) as number;
  return {
    sequence: number("sequence"),
    workSequence: number("workSequence"),
    tombstones: number("tombstones"),
  };
}

/** The last statement of every write. */
export async function logChange(transaction: Statements, change: Change): Promise<void> {
  await transaction.run(CHANGE, { ...change, sequence: integer(change.sequence) });
}

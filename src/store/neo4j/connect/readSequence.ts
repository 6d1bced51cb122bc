import { NO_CHANGE_YET } from "../../port.ts";
import { THE_LOG } from "../shape/changeLog.ts";
import type { Statements } from "./Neo4jSession.ts";

const LAST = `${THE_LOG} RETURN coalesce(log.sequence, 0) AS sequence, log.at AS at`;

/** The number of the last change, 0 in an empty store, and when it was made. */
export async function readSequence(transaction: Statements): Promise<{ sequence: number; at: string }> {
  const { records } = await transaction.run(LAST);
  const [row] = records;
  return { sequence: row?.get("sequence") as number, at: (row?.get("at") as string | null) ?? NO_CHANGE_YET };
}

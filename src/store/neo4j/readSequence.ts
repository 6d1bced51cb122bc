import type { Statements } from "./Neo4jSession.ts";

const NEVER = "1970-01-01T00:00:00.000Z";
const LAST = `OPTIONAL MATCH (log:Log { name: "log" }) RETURN coalesce(log.sequence, 0) AS sequence, log.at AS at`;

/** The number of the last change as a value in a RETURN, null in an empty store. */
export const SEQUENCE = `COLLECT { MATCH (log:Log { name: "log" }) RETURN log.sequence }[0]`;

/** The number of the last change, 0 in an empty store, and when it was made. */
export async function readSequence(transaction: Statements): Promise<{ sequence: number; at: string }> {
  const { records } = await transaction.run(LAST);
  const [row] = records;
  return { sequence: row?.get("sequence") as number, at: (row?.get("at") as string | null) ?? NEVER };
}

import type { Statements } from "./Neo4jSession.ts";

const NEVER = "1970-01-01T00:00:00.000Z";

/** Binds `log` to what holds the number of the last change, null in an empty store, after what stands before it was read. */
export const THE_LOG = 'OPTIONAL MATCH (log:Log { name: "log" })';
const LAST = `${THE_LOG} RETURN coalesce(log.sequence, 0) AS sequence, log.at AS at`;

/** The number of the last change, 0 in an empty store, and when it was made. */
export async function readSequence(transaction: Statements): Promise<{ sequence: number; at: string }> {
  const { records } = await transaction.run(LAST);
  const [row] = records;
  return { sequence: row?.get("sequence") as number, at: (row?.get("at") as string | null) ?? NEVER };
}

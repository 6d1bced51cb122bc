import { forgotten } from "../../forgotten.ts";
import type { Statements } from "../connect/Neo4jSession.ts";
import { readWorkChanges } from "../read/loadItems.ts";
import { integer } from "../shape/integer.ts";
import { lockLog } from "./lockLog.ts";

const CHANGES_AT_ONCE = 1000;
const WRITE =
  "UNWIND $rows AS row MATCH (c:WorkChange { sequence: row.sequence }) SET c.actor = row.actor, c.reason = row.reason";

/** Puts a constant in the place of somebody in the log of the workbench. Gives how many entries told of them. */
export async function forgetSubject(transaction: Statements, subject: string): Promise<number> {
  await lockLog(transaction);
  let entries = 0;
  for (let after = 0; ; ) {
    const changes = await readWorkChanges(transaction, after, CHANGES_AT_ONCE);
    const rows = changes.flatMap((change) => {
      const without = forgotten(change, subject);
      return without ? [{ sequence: integer(without.sequence), actor: without.actor, reason: without.reason }] : [];
    });
    if (rows.length > 0) await transaction.run(WRITE, { rows });
    entries += rows.length;
    if (changes.length < CHANGES_AT_ONCE) return entries;
    after = changes.at(-1)!.sequence;
  }
}

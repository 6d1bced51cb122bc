import { batchStatements } from "../compile/batchStatements.ts";
import type { Compiled, FoundRow } from "../compile/Compiled.ts";
import type { Statements } from "../connect/Neo4jSession.ts";
import type { OnSequence } from "./loadNodes.ts";

/**
 * Sends the statements that answer some parts, all at once, and gives one row a part: null where nothing was asked, or
 * nothing found to start from. `onSequence` is told the last change that each statement met.
 */
export async function askParts(
  each: Statements,
  parts: readonly (Compiled | null)[],
  onSequence: OnSequence,
): Promise<(FoundRow | null)[]> {
  const answers = new Array<FoundRow | null>(parts.length).fill(null);
  await Promise.all(
    batchStatements(parts).map(async ({ text, values, only }) => {
      const { records } = await each.run(text, values);
      for (const record of records) {
        const row: FoundRow = record.toObject();
        const index = only ?? (row.i as number | null);
        if (index !== null) answers[index] = row;
        if (only !== undefined || index === null) onSequence(row.sequence);
      }
    }),
  );
  return answers;
}

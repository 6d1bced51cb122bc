import { batchStatements } from "../compile/batchStatements.ts";
import type { Compiled, FoundRow } from "../compile/Compiled.ts";
import type { Statements } from "../connect/Neo4jSession.ts";
import type { OnSequence } from "./loadNodes.ts";

/**
 * Compiles each request to its parts, sends the statements that answer all of them, all at once, and gives each request one
 * row a part: null where nothing was asked, or nothing found to start from. `onSequence` is told the last change that each
 * statement met.
 */
export async function askParts<R>(
  each: Statements,
  requests: readonly R[],
  partsOf: (request: R) => readonly (Compiled | null)[],
  onSequence: OnSequence,
): Promise<(FoundRow | null)[][]> {
  const sizes: number[] = [];
  // One after the other: a thousand requests compiled at the same time would be much to keep in memory.
  function* parts(): Iterable<Compiled | null> {
    for (const request of requests) {
      const compiled = partsOf(request);
      sizes.push(compiled.length);
      yield* compiled;
    }
  }
  const found = new Map<number, FoundRow>();
  await Promise.all(
    batchStatements(parts()).map(async ({ text, values, only }) => {
      const { records } = await each.run(text, values);
      for (const record of records) {
        const row: FoundRow = record.toObject();
        const index = only ?? (row.i as number | null);
        if (index !== null) found.set(index, row);
        if (only !== undefined || index === null) onSequence(row.sequence);
      }
    }),
  );
  let next = 0;
  return sizes.map((size) => Array.from({ length: size }, () => found.get(next++) ?? null));
}

import type { SetExport } from "../records/SetExport.ts";
import { csvLine } from "../table/csvLine.ts";

/** What the records of sets name as their sources, and how many records name each, in the order of characters. */
export async function sourceCounts(sets: readonly SetExport[]): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const set of sets)
    for await (const batch of set.batches())
      for (const { sources } of batch)
        for (const source of new Set(sources)) counts.set(source, (counts.get(source) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export async function* sourcesFile(sets: readonly SetExport[]): AsyncGenerator<string> {
  yield csvLine(["source", "records"]);
  for (const row of await sourceCounts(sets)) yield csvLine(row);
}

import { InputError } from "../model/InputError.ts";
import type { GraphReader, GraphStore, ReaderOptions } from "../store/port.ts";
import { StoreError } from "../store/StoreError.ts";

/** As much of a store as has a past. */
export type Stored = Pick<GraphStore, "reader" | "past">;

/**
 * The reader of a revision; of the newest where none is named. Rejects with an InputError for one that there is not, with a StoreError of code
 * TIMEOUT for one that is not ready in time.
 */
export async function readerAt(
  store: Stored,
  revision: number | null,
  options: ReaderOptions = {},
): Promise<GraphReader> {
  const newest = await store.reader(options);
  const { sequence } = newest.revision;
  if (revision === null || revision === sequence) return newest;
  if (revision < 0) throw new InputError("asOf", `There is no revision ${revision}: expected 0 to ${sequence}`);
  if (revision > sequence)
    throw new InputError("asOf", `There is no revision ${revision} yet: the newest is ${sequence}`);
  return store.past(revision, options).catch((error: unknown) => {
    throw error instanceof StoreError && error.code === "NOT_FOUND" ? new InputError("asOf", error.message) : error;
  });
}

import { resolve } from "node:path";
import Database from "libsql";
import { sqliteFault } from "./sqliteFault.ts";

/** How long a statement waits for another that writes, in milliseconds. */
export const PATIENCE_MILLIS = 10_000;

/** Opens a file, which is made if it is not there. Throws a StoreError of what stands in the way. */
export function connect(path: string, timeout = PATIENCE_MILLIS): Database.Database {
  try {
    // A path that begins with "file:" would be read as an address.
    return new Database(resolve(path), { timeout });
  } catch (cause) {
    throw sqliteFault(path, cause);
  }
}

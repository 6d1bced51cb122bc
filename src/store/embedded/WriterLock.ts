import Database from "libsql";
import { StoreError } from "../StoreError.ts";

/**
 * Lets one writer at a time open a store. SQLite's lock on the file beside it is held as long as the process lives,
 * and freed by the system however it ends.
 */
export class WriterLock {
  readonly #database: Database.Database;

  /** Throws a StoreError LOCKED if another process, or another store of this one, writes. */
  constructor(path: string, folder: string) {
    this.#database = new Database(path);
    try {
      this.#database.exec("BEGIN EXCLUSIVE");
    } catch (cause) {
      this.#database.close();
      throw new StoreError(
        "LOCKED",
        `Cannot write to ${folder}: another process has it open for writing. Reading commands (query, export, verify) work beside it; to write, stop that process first`,
        { cause },
      );
    }
  }

  close(): void {
    this.#database.close();
  }
}

import { StoreError } from "../StoreError.ts";
import { connect } from "./connect.ts";
import { sqliteFault } from "./sqliteFault.ts";

/**
 * Lets one writer at a time open a store. SQLite's lock on the file beside it is held as long as the process lives,
 * and freed by the system however it ends.
 */
export class WriterLock {
  readonly #database: ReturnType<typeof connect>;

  /**
   * Throws a StoreError: LOCKED if another process, or another store of this one, writes; UNAVAILABLE if the lock cannot
   * be held.
   */
  constructor(path: string, folder: string) {
    this.#database = connect(path, 0);
    try {
      // Without a journal beside it nothing has to be written: a full disk does not keep anybody from reading.
      this.#database.exec("PRAGMA journal_mode = MEMORY");
      this.#database.exec("BEGIN EXCLUSIVE");
      // A file that may only be read is opened all the same, and then locks nobody out.
      this.#database.exec("PRAGMA user_version = 1");
    } catch (cause) {
      this.close();
      throw lockFault(path, folder, sqliteFault(path, cause));
    }
  }

  close(): void {
    // A connection may outlive its close; its lock must not.
    if (this.#database.inTransaction) this.#database.exec("ROLLBACK");
    this.#database.close();
  }
}

function lockFault(path: string, folder: string, fault: unknown): unknown {
  if (!(fault instanceof StoreError)) return fault;
  const options = { cause: fault.cause };
  if (fault.code === "LOCKED")
    return new StoreError(
      "LOCKED",
      `Cannot write to ${folder}: another process has it open for writing. Reading commands (query, export, verify) work beside it; to write, stop that process first`,
      options,
    );
  if (fault.code === "DAMAGED")
    return new StoreError(
      "UNAVAILABLE",
      `Cannot write to ${folder}: ${path} is not a lock that wsis-graph made. Remove it if no wsis-graph runs on the folder`,
      options,
    );
  return new StoreError("UNAVAILABLE", `Cannot write to ${folder}: its lock cannot be held. ${fault.message}`, options);
}

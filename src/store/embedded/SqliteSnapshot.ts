import type Database from "libsql";
import type { RecordSnapshot } from "../local/RecordLog.ts";
import { NO_CHANGE_YET } from "../port.ts";
import { connect } from "./connect.ts";
import { type Sealed, unsealed } from "./sealDocument.ts";

/** The records of a list of ids in JSON; their texts as bytes, as libsql ends the process at one that is not UTF-8. */
export const NODES_OF_IDS =
  "SELECT CAST(id AS BLOB), CAST(document AS BLOB) FROM nodes WHERE id IN (SELECT value FROM json_each(?))";

/** Runs what asks a file; throws what its failures mean. */
export type Guard = <T>(ask: () => T) => T;

/** The records of the newest revision of a file, read in a transaction of its own. */
export class SqliteSnapshot implements RecordSnapshot {
  readonly sequence: number;
  readonly at: string;
  readonly #path: string;
  readonly #guard: Guard;
  readonly #database: Database.Database;
  readonly #one: Database.Statement;
  readonly #some: Database.Statement;
  #open = true;

  constructor(path: string, guard: Guard) {
    this.#path = path;
    this.#guard = guard;
    this.#database = guard(() => connect(path));
    try {
      const last = guard(() => this.#begin());
      this.sequence = last?.sequence ?? 0;
      this.at = last ? last.at.toString("latin1") : NO_CHANGE_YET;
      this.#one = guard(() =>
        // As bytes: libsql ends the process at a text that is not UTF-8.
        this.#database.prepare("SELECT CAST(id AS BLOB), CAST(document AS BLOB) FROM nodes WHERE id = ?").raw(),
      );
      this.#some = guard(() => this.#database.prepare(NODES_OF_IDS).raw());
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** The first read of a transaction fixes what it sees. */
  #begin() {
    this.#database.pragma("query_only = ON");
    this.#database.exec("BEGIN");
    const last = "SELECT sequence, CAST(at AS BLOB) AS at FROM changes ORDER BY sequence DESC LIMIT 1";
    return this.#database.prepare(last).get() as { sequence: number; at: Buffer } | undefined;
  }

  document(id: string): string | null | undefined {
    return this.#guard(() => {
      const row = this.#one.get(id) as Sealed | undefined;
      return row && (row[1] === null ? null : unsealed(this.#path, row)[1]);
    });
  }

  some(ids: readonly string[]): ReadonlyMap<string, string> {
    return this.#guard(() => {
      const rows = this.#some.all(JSON.stringify(ids)) as Sealed[];
      return new Map(rows.filter((row) => row[1] !== null).map((row) => unsealed(this.#path, row)));
    });
  }

  *documents(prefix: string): Iterable<readonly [id: string, document: string]> {
    const rows = this.#guard(() => this.#scan(prefix));
    for (;;) {
      const { done, value } = this.#guard(() => rows.next());
      if (done) return;
      yield this.#guard(() => unsealed(this.#path, value));
    }
  }

  /** Statements are not shared between scans: two may be under way at once. */
  #scan(prefix: string): Iterator<Sealed> {
    const rows = this.#database
      .prepare(
        "SELECT CAST(id AS BLOB), CAST(document AS BLOB) FROM nodes WHERE id >= ? AND id < ? AND document IS NOT NULL ORDER BY id",
      )
      .raw()
      .iterate(prefix, `${prefix}\u{10ffff}`) as Iterable<Sealed>;
    return rows[Symbol.iterator]();
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    // A connection may outlive its close for as long as a statement of it is not collected; its transaction must not.
    if (this.#database.inTransaction) this.#database.exec("ROLLBACK");
    this.#database.close();
  }
}

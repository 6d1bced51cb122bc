import { existsSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import type { RecordLog, RecordSnapshot } from "../local/RecordLog.ts";
import { type Change, NO_CHANGE_YET } from "../port.ts";
import { StoreError } from "../StoreError.ts";
import { WriterLock } from "./WriterLock.ts";

/** "WSIS" in ASCII: tells our files from other SQLite files. */
const APPLICATION_ID = 0x57534953;
const FORMAT = 1;

const tables = `
  CREATE TABLE nodes (id TEXT PRIMARY KEY, document TEXT, sequence INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE changes (sequence INTEGER PRIMARY KEY, actor TEXT NOT NULL, at TEXT NOT NULL, upserted TEXT NOT NULL, deleted TEXT NOT NULL);
  CREATE TRIGGER changes_stay BEFORE UPDATE ON changes BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
  CREATE TRIGGER changes_remain BEFORE DELETE ON changes BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${FORMAT};
`;

interface ChangeRow {
  readonly sequence: number;
  readonly actor: string;
  readonly at: string;
  readonly upserted: string;
  readonly deleted: string;
}

/** Keeps records in one SQLite file; the record of an embedded store. */
export class SqliteLog implements RecordLog {
  readonly #path: string;
  readonly #database: Database.Database;
  readonly #lock: WriterLock | null;
  readonly #last: Database.Statement;
  readonly #changes: Database.Statement;
  readonly #node: Database.Statement;
  readonly #putNode: Database.Statement | null = null;
  readonly #putChange: Database.Statement | null = null;
  /** The writer's own count; a reader asks the file. */
  #written: number | null = null;

  /**
   * Throws a StoreError: LOCKED if somebody else writes, NOT_FOUND if there is nothing to read, DAMAGED or
   * NEWER_VERSION for a file that cannot be used. Such a file is not touched.
   */
  constructor(folder: string, readOnly: boolean) {
    this.#path = join(folder, "wsis.sqlite");
    const present = existsSync(this.#path) && statSync(this.#path).size > 0;
    if (!present && readOnly)
      throw new StoreError("NOT_FOUND", `There is no store in ${folder}: start or import makes one`);
    if (!readOnly) mkdirSync(folder, { recursive: true });
    this.#lock = readOnly ? null : new WriterLock(join(folder, "wsis.lock"), folder);
    try {
      if (present) checkFile(this.#path);
      this.#database = new Database(this.#path, { timeout: 10_000 });
      if (readOnly) this.#database.pragma("query_only = ON");
      else this.#prepareToWrite();
      this.#last = this.#database.prepare("SELECT max(sequence) AS sequence FROM changes");
      this.#changes = this.#database.prepare("SELECT * FROM changes WHERE sequence > ? ORDER BY sequence LIMIT ?");
      this.#node = this.#database.prepare("SELECT document FROM nodes WHERE id = ?").raw();
      if (!readOnly) {
        this.#written = this.sequence();
        this.#putNode = this.#database.prepare(
          "INSERT INTO nodes (id, document, sequence) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET document = excluded.document, sequence = excluded.sequence",
        );
        this.#putChange = this.#database.prepare(
          "INSERT INTO changes (sequence, actor, at, upserted, deleted) VALUES (?, ?, ?, ?, ?)",
        );
      }
    } catch (error) {
      this.#lock?.close();
      throw error;
    }
  }

  #prepareToWrite(): void {
    this.#database.pragma("journal_mode = WAL");
    this.#database.pragma("synchronous = FULL");
    const [{ user_version: format }] = this.#database.pragma("user_version") as [{ user_version: number }];
    if (format === 0) this.#transaction(() => this.#database.exec(tables));
  }

  sequence(): number {
    if (this.#written !== null) return this.#written;
    const { sequence } = this.#last.get() as { sequence: number | null };
    return sequence ?? 0;
  }

  snapshot(): RecordSnapshot {
    const database = new Database(this.#path, { timeout: 10_000 });
    database.pragma("query_only = ON");
    database.exec("BEGIN");
    // The first read of a transaction fixes what it sees.
    const last = database.prepare("SELECT sequence, at FROM changes ORDER BY sequence DESC LIMIT 1").get() as
      | { sequence: number; at: string }
      | undefined;
    const one = database.prepare("SELECT document FROM nodes WHERE id = ?").raw();
    // Statements are not shared between scans: two may be under way at once.
    const scan = (from: string, to: string) =>
      database
        .prepare("SELECT id, document FROM nodes WHERE id >= ? AND id < ? AND document IS NOT NULL ORDER BY id")
        .raw()
        .iterate(from, to) as Iterable<[string, string]>;
    let open = true;
    return {
      sequence: last?.sequence ?? 0,
      at: last?.at ?? NO_CHANGE_YET,
      document: (id) => (one.get(id) as [string | null] | undefined)?.[0],
      documents: (prefix) => scan(prefix, `${prefix}\u{10ffff}`),
      close: () => {
        if (!open) return;
        open = false;
        // A connection may outlive its close for as long as a statement of it is not collected; its transaction must not.
        if (database.inTransaction) database.exec("ROLLBACK");
        database.close();
      },
    };
  }

  write(documents: ReadonlyMap<string, string | null>, change: Change): void {
    const [putNode, putChange] = [this.#putNode, this.#putChange];
    if (!putNode || !putChange) throw new StoreError("READ_ONLY", "Cannot write: the store was opened for reading");
    this.#transaction(() => {
      for (const [id, document] of documents) putNode.run(id, document, change.sequence);
      const { sequence, actor, at, upserted, deleted } = change;
      putChange.run(sequence, actor, at, JSON.stringify(upserted), JSON.stringify(deleted));
    });
    this.#written = change.sequence;
  }

  current(ids: readonly string[]): Map<string, string | null> {
    const found = new Map<string, string | null>();
    for (const id of ids) {
      const row = this.#node.get(id) as [string | null] | undefined;
      if (row) found.set(id, row[0]);
    }
    return found;
  }

  changes(after: number, limit: number): Change[] {
    const rows = this.#changes.all(after, limit) as ChangeRow[];
    return rows.map(({ sequence, actor, at, upserted, deleted }) => ({
      sequence,
      actor,
      at,
      upserted: JSON.parse(upserted) as string[],
      deleted: JSON.parse(deleted) as string[],
    }));
  }

  close(): void {
    if (this.#lock) {
      // What readers still hold is left in the log file; the next writer takes it in.
      this.#database.pragma("busy_timeout = 0");
      this.#database.pragma("wal_checkpoint(TRUNCATE)");
    }
    this.#database.close();
    this.#lock?.close();
  }

  #transaction(write: () => void): void {
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      write();
      this.#database.exec("COMMIT");
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec("ROLLBACK");
      throw error;
    }
  }
}

/** Looks at an existing file through a connection that cannot write. */
function checkFile(path: string): void {
  let database: Database.Database | null = null;
  try {
    database = new Database(path);
    database.pragma("query_only = ON");
    const [{ application_id: application }] = database.pragma("application_id") as [{ application_id: number }];
    const [{ user_version: format }] = database.pragma("user_version") as [{ user_version: number }];
    if (format > FORMAT && application === APPLICATION_ID)
      throw new StoreError(
        "NEWER_VERSION",
        `Cannot open ${path}: it has format ${format}, and this version reads format ${FORMAT} at most. Use a newer wsis-graph`,
      );
    const fresh =
      application === 0 && format === 0 && database.prepare("SELECT 1 FROM sqlite_schema").all().length === 0;
    if (fresh) return;
    if (application !== APPLICATION_ID)
      throw new StoreError("DAMAGED", `Cannot open ${path}: it is not a file of wsis-graph`);
    database.prepare("SELECT id FROM nodes LIMIT 1").all();
    database.prepare("SELECT max(sequence) FROM changes").all();
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    throw new StoreError(
      "DAMAGED",
      `Cannot open ${path}: the file is damaged. Restore it from a copy, or move it away and import again`,
      {
        cause,
      },
    );
  } finally {
    database?.close();
  }
}

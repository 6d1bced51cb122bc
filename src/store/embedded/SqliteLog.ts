import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type Database from "libsql";
import type { WorkItem, WorkQuery } from "../../model/workbench/WorkItem.ts";
import type { RecordLog, RecordSnapshot, WrittenBeside } from "../local/RecordLog.ts";
import type { Change, WorkChange } from "../port.ts";
import { StoreError } from "../StoreError.ts";
import { APPLICATION_ID, checkFile, FORMAT } from "./checkFile.ts";
import { connect, PATIENCE_MILLIS } from "./connect.ts";
import { type Aside, copyAside } from "./copyAside.ts";
import { locateFile } from "./locateFile.ts";
import { NODES_OF_IDS, SqliteSnapshot } from "./SqliteSnapshot.ts";
import { SqliteWorkbench, workTables } from "./SqliteWorkbench.ts";
import { type Sealed, sealDocument, unsealed } from "./sealDocument.ts";
import { damaged, sqliteFault } from "./sqliteFault.ts";
import { WriterLock } from "./WriterLock.ts";

/** What records were before changes of them; made where a file has none. */
const versionTable =
  "CREATE TABLE IF NOT EXISTS versions (id TEXT NOT NULL, sequence INTEGER NOT NULL, document TEXT NOT NULL, PRIMARY KEY (id, sequence)) WITHOUT ROWID;";

const tables = `
  CREATE TABLE nodes (id TEXT PRIMARY KEY, document TEXT, sequence INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE changes (sequence INTEGER PRIMARY KEY, actor TEXT NOT NULL, at TEXT NOT NULL, upserted TEXT NOT NULL, deleted TEXT NOT NULL);
  CREATE TRIGGER changes_stay BEFORE UPDATE ON changes BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
  CREATE TRIGGER changes_remain BEFORE DELETE ON changes BEGIN SELECT RAISE(ABORT, 'the change log is append-only'); END;
  ${workTables}
  ${versionTable}
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${FORMAT};
`;

const CHANGE_COLUMNS =
  "sequence, CAST(actor AS BLOB) AS actor, CAST(at AS BLOB) AS at, CAST(upserted AS BLOB) AS upserted, CAST(deleted AS BLOB) AS deleted";
const TOUCHING = `SELECT ${CHANGE_COLUMNS} FROM changes WHERE upserted LIKE ? ESCAPE '\\' OR deleted LIKE ? ESCAPE '\\' ORDER BY sequence`;
const VERSIONS =
  "SELECT CAST(sequence AS TEXT), CAST(id AS BLOB), CAST(document AS BLOB) FROM versions WHERE id = ? ORDER BY sequence";
const VERSION = "SELECT CAST(id AS BLOB), CAST(document AS BLOB) FROM versions WHERE id = ? AND sequence = ?";

/** So many rows are written by one statement. */
const ROWS_AT_ONCE = 50;

function putRows(count: number): string {
  const rows = Array.from({ length: count }, () => "(?, ?, ?)").join(", ");
  return `INSERT INTO nodes (id, document, sequence) VALUES ${rows} ON CONFLICT (id) DO UPDATE SET document = excluded.document, sequence = excluded.sequence`;
}

/** A row of the change log, its texts as bytes: libsql ends the process at a text that is not UTF-8. */
interface ChangeRow {
  readonly sequence: number;
  readonly actor: Buffer;
  readonly at: Buffer;
  readonly upserted: Buffer;
  readonly deleted: Buffer;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Keeps records in one SQLite file; the record of an embedded store. */
export class SqliteLog implements RecordLog {
  readonly #path: string;
  readonly #aside: Aside | null = null;
  readonly #lock: WriterLock | null;
  readonly #database: Database.Database;
  readonly #last: Database.Statement;
  readonly #changes: Database.Statement;
  readonly #nodes: Database.Statement;
  readonly #workbench: SqliteWorkbench;
  readonly #putNode: Database.Statement | null = null;
  readonly #putNodes: Database.Statement | null = null;
  readonly #putChange: Database.Statement | null = null;
  readonly #putVersion: Database.Statement | null = null;
  #version: Database.Statement | null = null;
  /** The writer's own count; a reader asks the file. */
  #written: number | null = null;
  #workWritten: number | null = null;
  /** What was found of the file: from then on nothing is answered. */
  #damage: StoreError | null = null;

  /**
   * Throws a StoreError: LOCKED if somebody else writes, NOT_FOUND if there is nothing to read, DAMAGED or
   * NEWER_VERSION for a file that cannot be used, UNAVAILABLE where the system is in the way. Such a file is not touched.
   */
  constructor(folder: string, readOnly: boolean) {
    this.#path = join(folder, "wsis.sqlite");
    const present = locateFile(this.#path);
    if (!present && readOnly)
      throw new StoreError("NOT_FOUND", `There is no store in ${folder}: start or import makes one`);
    if (readOnly) this.#aside = asideIfNeeded(this.#path);
    else makeFolder(folder);
    this.#path = this.#aside?.path ?? this.#path;
    this.#lock = readOnly ? null : new WriterLock(join(folder, "wsis.lock"), folder);
    let database: Database.Database | null = null;
    try {
      if (present && !readOnly) checkFile(this.#path);
      database = connect(this.#path);
      this.#database = database;
      if (readOnly) this.#database.pragma("query_only = ON");
      else this.#prepareToWrite();
      this.#last = this.#database.prepare("SELECT max(sequence) AS sequence FROM changes");
      this.#changes = this.#database.prepare(
        `SELECT ${CHANGE_COLUMNS} FROM changes WHERE sequence > ? ORDER BY sequence LIMIT ?`,
      );
      this.#nodes = this.#database.prepare(NODES_OF_IDS).raw();
      this.#workbench = new SqliteWorkbench(this.#path, this.#database);
      if (!readOnly) {
        this.#written = this.sequence();
        this.#workWritten = this.#workbench.sequence();
        this.#putNode = this.#database.prepare(putRows(1));
        this.#putNodes = this.#database.prepare(putRows(ROWS_AT_ONCE));
        this.#putVersion = this.#database.prepare("INSERT INTO versions (id, sequence, document) VALUES (?, ?, ?)");
        this.#putChange = this.#database.prepare(
          "INSERT INTO changes (sequence, actor, at, upserted, deleted) VALUES (?, ?, ?, ?, ?)",
        );
      }
    } catch (error) {
      database?.close();
      this.#lock?.close();
      this.#aside?.remove();
      throw sqliteFault(this.#path, error);
    }
  }

  #prepareToWrite(): void {
    this.#database.pragma("journal_mode = WAL");
    this.#database.pragma("synchronous = FULL");
    const [{ user_version: format }] = this.#database.pragma("user_version") as [{ user_version: number }];
    if (format === 0) this.#transaction(() => this.#database.exec(tables));
    else if (format < FORMAT)
      this.#transaction(() => this.#database.exec(`${workTables} ${versionTable} PRAGMA user_version = ${FORMAT};`));
  }

  sequence(): number {
    if (this.#damage) throw this.#damage;
    if (this.#written !== null) return this.#written;
    return this.#lastInFile();
  }

  #lastInFile(): number {
    const { sequence } = this.#guard(() => this.#last.get()) as { sequence: number | null };
    return sequence ?? 0;
  }

  snapshot(): RecordSnapshot {
    return new SqliteSnapshot(this.#path, this.#guard);
  }

  write(
    documents: ReadonlyMap<string, string | null>,
    change: Change | null,
    { work, replaced = new Map() }: WrittenBeside = {},
  ): void {
    const [putNode, putNodes, putChange] = [this.#putNode, this.#putNodes, this.#putChange];
    if (!putNode || !putNodes || !putChange)
      throw new StoreError("READ_ONLY", "Cannot write: the store was opened for reading");
    this.#guard(() =>
      this.#transaction(() => {
        // Somebody may have taken the lock away.
        if (this.#lastInFile() !== this.#written || this.#workbench.sequence() !== this.#workWritten)
          throw new StoreError(
            "LOCKED",
            `Cannot write to ${this.#path}: another process has written to it. Begin again`,
          );
        if (work) this.#workbench.write(work);
        if (!change) return;
        const rows = [...documents].map(([id, document]) => [
          id,
          document === null ? null : sealDocument(id, document),
          change.sequence,
        ]);
        const whole = rows.length - (rows.length % ROWS_AT_ONCE);
        for (let first = 0; first < whole; first += ROWS_AT_ONCE)
          putNodes.run(...rows.slice(first, first + ROWS_AT_ONCE).flat());
        for (const row of rows.slice(whole)) putNode.run(...row);
        const { sequence, actor, at, upserted, deleted } = change;
        for (const [id, document] of replaced) this.#putVersion?.run(id, sequence, sealDocument(id, document));
        putChange.run(sequence, actor, at, JSON.stringify(upserted), JSON.stringify(deleted));
      }),
    );
    if (change) this.#written = change.sequence;
    if (work?.change) this.#workWritten = work.change.sequence;
  }

  touching(id: string) {
    return this.#guard(() => {
      const held = `%${JSON.stringify(id).replaceAll(/[\\%_]/g, "\\$&")}%`;
      const rows = this.#database.prepare(TOUCHING).all(held, held) as ChangeRow[];
      const changes = rows.map((row) => this.#change(row));
      const versions = this.#hasVersions()
        ? (this.#database.prepare(VERSIONS).raw().all(id) as [string, Buffer, Buffer][])
        : [];
      const replaced = versions.map(([sequence, ...row]) => [Number(sequence), unsealed(this.#path, row)[1]] as const);
      return { changes, replaced: new Map(replaced) };
    });
  }

  replaced(id: string, sequence: number): string | undefined {
    return this.#guard(() => {
      // A file of an earlier version that was only read has none.
      this.#version ??= this.#hasVersions() ? this.#database.prepare(VERSION).raw() : null;
      const row = this.#version?.get(id, sequence) as Sealed | undefined;
      return row && unsealed(this.#path, row)[1];
    });
  }

  #hasVersions(): boolean {
    return this.#database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'versions'").all().length > 0;
  }

  forget(subject: string): number {
    if (!this.#lock) throw new StoreError("READ_ONLY", "Cannot write: the store was opened for reading");
    return this.#guard(() => {
      let entries = 0;
      this.#transaction(() => {
        entries = this.#workbench.forget(subject);
      });
      // What was written before stands between rows and in pages that are free: the file is written anew. Where readers still hold the log file beside it, the close
      // of the store empties that.
      this.#database.exec("VACUUM");
      this.#database.pragma("busy_timeout = 0");
      this.#database.pragma("wal_checkpoint(TRUNCATE)");
      this.#database.pragma(`busy_timeout = ${PATIENCE_MILLIS}`);
      return entries;
    });
  }

  workSequence(): number {
    if (this.#damage) throw this.#damage;
    return this.#workWritten ?? this.#guard(() => this.#workbench.sequence());
  }

  work(query: WorkQuery): WorkItem[] {
    return this.#guard(() => this.#workbench.work(query));
  }

  workChanges(after: number, limit: number): WorkChange[] {
    return this.#guard(() => this.#workbench.changes(after, limit));
  }

  current(ids: readonly string[]): Map<string, string | null> {
    const found = new Map<string, string | null>();
    this.#guard(() => {
      for (const row of this.#nodes.all(JSON.stringify(ids)) as Sealed[]) {
        const [id, document] = row[1] === null ? [row[0].toString("utf8"), null] : unsealed(this.#path, row);
        found.set(id, document);
      }
    });
    return found;
  }

  changes(after: number, limit: number): Change[] {
    return this.#guard(() => (this.#changes.all(after, limit) as ChangeRow[]).map((row) => this.#change(row)));
  }

  #change({ sequence, actor, at, upserted, deleted }: ChangeRow): Change {
    try {
      const ids = (bytes: Buffer) => JSON.parse(utf8.decode(bytes)) as string[];
      const [who, when] = [utf8.decode(actor), utf8.decode(at)];
      return { sequence, actor: who, at: when, upserted: ids(upserted), deleted: ids(deleted) };
    } catch (cause) {
      throw damaged(this.#path, cause);
    }
  }

  /** What SQLite itself finds wrong in the file, each finding a sentence. */
  findings(): string[] {
    const rows = this.#guard(() =>
      this.#database.prepare("SELECT CAST(integrity_check AS BLOB) FROM pragma_integrity_check(100)").raw().all(),
    ) as [Buffer][];
    const said = rows.map(([bytes]) => bytes.toString("utf8")).filter((text) => text !== "ok");
    return [...said, ...this.#workbench.findings()];
  }

  close(): void {
    try {
      if (this.#lock) {
        // What readers still hold is left in the log file, as is what the disk has no room for; the next writer takes it in.
        this.#database.pragma("busy_timeout = 0");
        this.#database.pragma("wal_checkpoint(TRUNCATE)");
      }
    } catch (error) {
      if (!(sqliteFault(this.#path, error) instanceof StoreError)) throw error;
    } finally {
      this.#database.close();
      this.#lock?.close();
      this.#aside?.remove();
    }
  }

  /** Runs what asks the file; throws what its failures mean. */
  readonly #guard = <T>(ask: () => T): T => {
    try {
      return ask();
    } catch (error) {
      const fault = sqliteFault(this.#path, error);
      if (fault instanceof StoreError && fault.code === "DAMAGED") this.#damage ??= fault;
      throw fault;
    }
  };

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

/** A copy of a file that cannot be read where it is; null for one that can. */
function asideIfNeeded(path: string): Aside | null {
  try {
    checkFile(path);
    return null;
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== "UNAVAILABLE") throw error;
    const aside = copyAside(path);
    try {
      checkFile(aside.path);
      return aside;
    } catch (fault) {
      aside.remove();
      throw fault;
    }
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError("UNAVAILABLE", `Cannot make the folder ${folder}: ${reason}`, { cause });
  }
}

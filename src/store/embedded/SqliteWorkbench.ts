import type Database from "libsql";
import { decodeItem, encodeItem, itemKind, type WorkItem, type WorkQuery } from "../../model/workbench/WorkItem.ts";
import { forgotten } from "../forgotten.ts";
import type { LoggedWork } from "../local/RecordLog.ts";
import type { WorkChange } from "../port.ts";
import { type Sealed, sealDocument, unsealed } from "./sealDocument.ts";
import { damaged } from "./sqliteFault.ts";

const stays =
  "CREATE TRIGGER work_changes_stay BEFORE UPDATE ON work_changes BEGIN SELECT RAISE(ABORT, 'the log of the workbench is append-only'); END;";
const CHANGES_AT_ONCE = 1000;

export const workTables = `
  CREATE TABLE work (id TEXT PRIMARY KEY, kind TEXT NOT NULL, owner TEXT NOT NULL, organisation TEXT NOT NULL, state TEXT NOT NULL, document TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX work_by_owner ON work (kind, owner, id);
  CREATE INDEX work_by_organisation ON work (kind, organisation, id);
  CREATE INDEX work_by_state ON work (kind, state, id);
  CREATE TABLE work_changes (sequence INTEGER PRIMARY KEY, document TEXT NOT NULL);
  ${stays}
  CREATE TRIGGER work_changes_remain BEFORE DELETE ON work_changes BEGIN SELECT RAISE(ABORT, 'the log of the workbench is append-only'); END;
`;

/** The workbench in a file. Whoever calls turns failures into what they mean, and gives the transaction of a write. */
export class SqliteWorkbench {
  readonly #path: string;
  readonly #database: Database.Database;
  /** False for a file from before there were workbenches, opened for reading alone. */
  readonly #present: boolean;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(path: string, database: Database.Database) {
    this.#path = path;
    this.#database = database;
    this.#present = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'work'").all().length > 0;
  }

  sequence(): number {
    if (!this.#present) return 0;
    const [last] = this.#rows("SELECT max(sequence) FROM work_changes").get() as [number | null];
    return last ?? 0;
  }

  write({ items, discards, change }: LoggedWork): void {
    const put = this.#prepared(
      "INSERT INTO work (id, kind, owner, organisation, state, document) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, organisation = excluded.organisation, state = excluded.state, document = excluded.document",
    );
    for (const item of items) {
      const { id, owner, organisation, state } = item;
      put.run(id, itemKind(id), owner, organisation, state, sealDocument(id, encodeItem(item)));
    }
    for (const id of discards) this.#prepared("DELETE FROM work WHERE id = ?").run(id);
    if (!change) return;
    const { sequence, ...rest } = change;
    const document = sealDocument(String(sequence), JSON.stringify(rest));
    this.#prepared("INSERT INTO work_changes (sequence, document) VALUES (?, ?)").run(sequence, document);
  }

  work(query: WorkQuery): WorkItem[] {
    if (!this.#present) return [];
    if ("ids" in query) {
      const one = this.#rows("SELECT CAST(id AS BLOB), CAST(document AS BLOB) FROM work WHERE id = ?");
      return query.ids.flatMap((id) => one.all(id) as Sealed[]).map((row) => this.#item(row));
    }
    const { kind, owner, organisation, states, after, descending = false, limit } = query;
    const wanted: [condition: string, values: readonly string[]][] = [];
    if (kind !== undefined) wanted.push(["kind = ?", [kind]]);
    if (owner !== undefined) wanted.push(["owner = ?", [owner]]);
    if (organisation !== undefined) wanted.push(["organisation = ?", [organisation]]);
    if (states !== undefined) wanted.push([`state IN (${states.map(() => "?").join(", ")})`, states]);
    if (after !== undefined) wanted.push([descending ? "id < ?" : "id > ?", [after]]);
    const conditions = wanted.map(([condition]) => condition).join(" AND ");
    const text = `SELECT CAST(id AS BLOB), CAST(document AS BLOB) FROM work ${conditions && `WHERE ${conditions}`} ORDER BY id ${descending ? "DESC" : "ASC"} LIMIT ?`;
    const rows = this.#rows(text).all(...wanted.flatMap(([, values]) => values), limit) as Sealed[];
    return rows.map((row) => this.#item(row));
  }

  changes(after: number, limit: number): WorkChange[] {
    if (!this.#present) return [];
    const text =
      "SELECT CAST(sequence AS TEXT), CAST(document AS BLOB) FROM work_changes WHERE sequence > ? ORDER BY sequence LIMIT ?";
    const rows = this.#rows(text).all(after, limit) as [string, Buffer][];
    return rows.map(([sequence, sealed]) => {
      const [, document] = unsealed(this.#path, [Buffer.from(sequence), sealed]);
      return { sequence: Number(sequence), ...(this.#parsed(document) as Omit<WorkChange, "sequence">) };
    });
  }

  /** Within a transaction. Gives how many entries told of somebody. */
  forget(subject: string): number {
    let entries = 0;
    this.#database.exec("DROP TRIGGER IF EXISTS work_changes_stay");
    for (let after = 0; ; ) {
      const changes = this.changes(after, CHANGES_AT_ONCE);
      for (const change of changes) {
        const without = forgotten(change, subject);
        if (!without) continue;
        const { sequence, ...rest } = without;
        const document = sealDocument(String(sequence), JSON.stringify(rest));
        this.#prepared("UPDATE work_changes SET document = ? WHERE sequence = ?").run(document, sequence);
        entries++;
      }
      if (changes.length < CHANGES_AT_ONCE) break;
      after = changes.at(-1)!.sequence;
    }
    this.#database.exec(stays);
    return entries;
  }

  /** Items that are not as they were written, each finding a sentence. */
  findings(): string[] {
    if (!this.#present) return [];
    const rows = this.#rows("SELECT CAST(id AS BLOB), CAST(document AS BLOB) FROM work").all() as Sealed[];
    return rows.flatMap((row) => {
      try {
        this.#item(row);
        return [];
      } catch (error) {
        return [(error as Error).message];
      }
    });
  }

  #item(row: Sealed): WorkItem {
    const [id, document] = unsealed(this.#path, row);
    try {
      return decodeItem(id, document);
    } catch (cause) {
      throw damaged(this.#path, cause);
    }
  }

  #parsed(document: string): unknown {
    try {
      return JSON.parse(document);
    } catch (cause) {
      throw damaged(this.#path, cause);
    }
  }

  #prepared(text: string): Database.Statement {
    const known = this.#statements.get(text);
    if (known) return known;
    const made = this.#database.prepare(text);
    this.#statements.set(text, made);
    return made;
  }

  #rows(text: string): Database.Statement {
    return this.#prepared(text).raw();
  }
}

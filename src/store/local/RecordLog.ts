import type { WorkItem, WorkQuery } from "../../model/workbench/WorkItem.ts";
import type { Change, WorkChange } from "../port.ts";

/** The records of one revision. */
export interface RecordSnapshot {
  readonly sequence: number;
  /** When the revision was made, ISO 8601. */
  readonly at: string;
  /** The document of a record; null for a tombstone, undefined for an id that was never used. */
  document(id: string): string | null | undefined;
  /** The documents of those of the ids that are records. */
  some(ids: readonly string[]): ReadonlyMap<string, string>;
  /** Every record whose id begins with `prefix`, in code-point order of ids. */
  documents(prefix: string): Iterable<readonly [id: string, document: string]>;
  close(): void;
}

/** What one write leaves on the workbench; its change null where no log tells of it. */
export interface LoggedWork {
  readonly items: readonly WorkItem[];
  readonly discards: readonly string[];
  readonly change: WorkChange | null;
}

/** What is kept with a write. */
export interface WrittenBeside {
  readonly work?: LoggedWork | undefined;
  /** By id: the document that one of the write came in the place of. */
  readonly replaced?: ReadonlyMap<string, string>;
}

/** Records and the log of their changes: what an embedded store keeps. */
export interface RecordLog {
  /** Number of the last change. */
  sequence(): number;
  snapshot(): RecordSnapshot;
  /** Writes documents (null: a tombstone) and their change, and what goes with them: all or nothing, durable when it returns. */
  write(documents: ReadonlyMap<string, string | null>, change: Change | null, beside?: WrittenBeside): void;
  /** Where the ids stand now: a document, null for a tombstone, undefined for an id that was never used. */
  current(ids: readonly string[]): Map<string, string | null>;
  changes(after: number, limit: number): Change[];
  /** The changes that touched a record, oldest first, and the documents of it that they replaced, as far as these were kept. */
  touching(id: string): { readonly changes: Change[]; readonly replaced: ReadonlyMap<number, string> };
  /** The document of a record that a change replaced; undefined where none was kept. */
  replaced(id: string, sequence: number): string | undefined;
  /** Number of the last change of the workbench. */
  workSequence(): number;
  work(query: WorkQuery): WorkItem[];
  workChanges(after: number, limit: number): WorkChange[];
  /** Puts a constant in the place of somebody in the log of the workbench. Gives how many entries told of them. */
  forget(subject: string): number;
  /** What is wrong with where the records are kept, each finding a sentence; absent where nothing can be. */
  findings?(): string[];
  close(): void;
}

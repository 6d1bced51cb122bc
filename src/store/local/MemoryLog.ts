import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import type { WorkItem, WorkQuery } from "../../model/workbench/WorkItem.ts";
import { type Change, NO_CHANGE_YET, type WorkChange } from "../port.ts";
import { MemoryWorkbench } from "./MemoryWorkbench.ts";
import type { RecordLog, RecordSnapshot, WrittenBeside } from "./RecordLog.ts";

type Documents = ReadonlyMap<string, string | null>;

/** What a write replaced (undefined: nothing), and the write after it; empty until the write is made. */
interface Undo {
  replaced?: ReadonlyMap<string, string | null | undefined>;
  next?: Undo;
}

/** Where a log begins that was not written from nothing. */
export interface Beginning {
  readonly documents: Map<string, string | null>;
  readonly sequence: number;
  readonly at: string;
}

/** Keeps records in memory alone. A write takes time by its own size; snapshots look up what it replaced. */
export class MemoryLog implements RecordLog {
  readonly #documents: Map<string, string | null>;
  readonly #sorted = new SortedIds();
  readonly #beginning: Pick<Beginning, "sequence" | "at">;
  readonly #changes: Change[] = [];
  readonly #workbench = new MemoryWorkbench();
  /** By id and change: what the change replaced. */
  readonly #replaced = new Map<string, Map<number, string>>();
  /** Earlier ones are held by the snapshots that need them. */
  #undo: Undo = {};

  /** Takes the documents for its own. */
  constructor({ documents, sequence, at }: Beginning = { documents: new Map(), sequence: 0, at: NO_CHANGE_YET }) {
    this.#documents = documents;
    this.#beginning = { sequence, at };
  }

  get #last(): Pick<Change, "sequence" | "at"> {
    return this.#changes.at(-1) ?? this.#beginning;
  }

  sequence(): number {
    return this.#last.sequence;
  }

  snapshot(): RecordSnapshot {
    return new MemorySnapshot(this.#documents, this.#sorted, this.#undo, this.#last.sequence, this.#last.at);
  }

  write(documents: Documents, change: Change | null, { work, replaced = new Map() }: WrittenBeside = {}): void {
    if (work) this.#workbench.write(work);
    if (!change) return;
    for (const [id, document] of replaced)
      this.#replaced.set(id, (this.#replaced.get(id) ?? new Map()).set(change.sequence, document));
    const next: Undo = {};
    this.#undo.replaced = new Map([...documents.keys()].map((id) => [id, this.#documents.get(id)]));
    this.#undo.next = next;
    this.#undo = next;
    for (const [id, document] of documents) this.#documents.set(id, document);
    this.#changes.push(change);
  }

  current(ids: readonly string[]): Map<string, string | null> {
    const found = new Map<string, string | null>();
    for (const id of ids) {
      const document = this.#documents.get(id);
      if (document !== undefined) found.set(id, document);
    }
    return found;
  }

  changes(after: number, limit: number): Change[] {
    const known = this.#changes.findLastIndex(({ sequence }) => sequence <= after);
    return this.#changes.slice(known + 1, known + 1 + limit);
  }

  touching(id: string) {
    const changes = this.#changes.filter(({ upserted, deleted }) => upserted.includes(id) || deleted.includes(id));
    return { changes, replaced: this.#replaced.get(id) ?? new Map<number, string>() };
  }

  replaced(id: string, sequence: number): string | undefined {
    return this.#replaced.get(id)?.get(sequence);
  }

  workSequence(): number {
    return this.#workbench.sequence;
  }

  work(query: WorkQuery): WorkItem[] {
    return this.#workbench.work(query);
  }

  workChanges(after: number, limit: number): WorkChange[] {
    return this.#workbench.changes(after, limit);
  }

  forget(subject: string): number {
    return this.#workbench.forget(subject);
  }

  close(): void {}
}

/** Ids in their order, sorted anew when there are more; none ever goes, as a deleted one keeps its place. */
class SortedIds {
  #ids: readonly string[] = [];

  of(documents: Documents): readonly string[] {
    if (this.#ids.length !== documents.size) this.#ids = [...documents.keys()].sort(compareCodePoints);
    return this.#ids;
  }
}

class MemorySnapshot implements RecordSnapshot {
  readonly sequence: number;
  readonly at: string;
  readonly #present: Documents;
  readonly #sorted: SortedIds;
  /** The first write that #replaced does not know yet. */
  #undo: Undo;
  /** What writes since this revision replaced. */
  readonly #replaced = new Map<string, string | null | undefined>();

  constructor(present: Documents, sorted: SortedIds, undo: Undo, sequence: number, at: string) {
    this.#present = present;
    this.#sorted = sorted;
    this.#undo = undo;
    this.sequence = sequence;
    this.at = at;
  }

  document(id: string): string | null | undefined {
    for (; this.#undo.replaced && this.#undo.next; this.#undo = this.#undo.next)
      for (const [changed, document] of this.#undo.replaced)
        if (!this.#replaced.has(changed)) this.#replaced.set(changed, document);
    return this.#replaced.has(id) ? this.#replaced.get(id) : this.#present.get(id);
  }

  some(ids: readonly string[]): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const id of ids) {
      const document = this.document(id);
      if (typeof document === "string") found.set(id, document);
    }
    return found;
  }

  *documents(prefix: string): Iterable<readonly [id: string, document: string]> {
    for (const id of this.#sorted.of(this.#present)) {
      const document = id.startsWith(prefix) ? this.document(id) : null;
      if (typeof document === "string") yield [id, document];
    }
  }

  close(): void {}
}

import { compareCodePoints } from "../../model/naturalOrder.ts";
import type { Change } from "../port.ts";
import type { RecordLog, RecordSnapshot } from "./RecordLog.ts";

const NEVER = "1970-01-01T00:00:00.000Z";

/** Keeps records in memory alone; a write copies the table, so that snapshots keep theirs. */
export class MemoryLog implements RecordLog {
  #documents: ReadonlyMap<string, string | null> = new Map();
  readonly #changes: Change[] = [];

  sequence(): number {
    return this.#changes.length;
  }

  snapshot(): RecordSnapshot {
    const documents = this.#documents;
    let ids: string[] | null = null;
    return {
      sequence: this.#changes.length,
      at: this.#changes.at(-1)?.at ?? NEVER,
      document: (id) => documents.get(id) ?? null,
      documents: function* (prefix) {
        ids ??= [...documents.keys()].sort(compareCodePoints);
        for (const id of ids) {
          const document = id.startsWith(prefix) ? documents.get(id) : null;
          if (typeof document === "string") yield [id, document] as const;
        }
      },
      close: () => {},
    };
  }

  write(documents: ReadonlyMap<string, string | null>, change: Change): void {
    this.#documents = new Map([...this.#documents, ...documents]);
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
    return this.#changes.slice(after, after + limit);
  }

  close(): void {}
}

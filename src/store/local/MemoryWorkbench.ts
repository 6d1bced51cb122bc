import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import { decodeItem, encodeItem, itemKind, type WorkItem, type WorkQuery } from "../../model/workbench/WorkItem.ts";
import { forgotten } from "../forgotten.ts";
import type { WorkChange } from "../port.ts";
import type { LoggedWork } from "./RecordLog.ts";

/** A workbench in memory alone. */
export class MemoryWorkbench {
  /** As text, so that nobody holds what is kept. */
  readonly #documents = new Map<string, string>();
  readonly #changes: WorkChange[] = [];

  get sequence(): number {
    return this.#changes.length;
  }

  write({ items, discards, change }: LoggedWork): void {
    for (const item of items) this.#documents.set(item.id, encodeItem(item));
    for (const id of discards) this.#documents.delete(id);
    if (change) this.#changes.push(change);
  }

  work(query: WorkQuery): WorkItem[] {
    if ("ids" in query)
      return query.ids.flatMap((id) => {
        const document = this.#documents.get(id);
        return document === undefined ? [] : [decodeItem(id, document)];
      });
    const { kind, owner, organisation, states, after, descending = false, limit } = query;
    const sign = descending ? -1 : 1;
    return [...this.#documents]
      .map(([id, document]) => decodeItem(id, document))
      .filter(
        (item) =>
          (kind === undefined || itemKind(item.id) === kind) &&
          (owner === undefined || item.owner === owner) &&
          (organisation === undefined || item.organisation === organisation) &&
          (states === undefined || states.includes(item.state)) &&
          (after === undefined || sign * compareCodePoints(item.id, after) > 0),
      )
      .sort((a, b) => sign * compareCodePoints(a.id, b.id))
      .slice(0, limit);
  }

  forget(subject: string): number {
    let entries = 0;
    for (const [index, change] of this.#changes.entries()) {
      const without = forgotten(change, subject);
      if (!without) continue;
      this.#changes[index] = without;
      entries++;
    }
    return entries;
  }

  changes(after: number, limit: number): WorkChange[] {
    return this.#changes.slice(after, after + limit);
  }
}

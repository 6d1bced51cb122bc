import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import type { RecordSnapshot } from "../local/RecordLog.ts";
import type { Past } from "./readPast.ts";

/** The records of an earlier revision: those of a newer one, but for what changed between. */
export class PastSnapshot implements RecordSnapshot {
  readonly sequence: number;
  readonly at: string;
  readonly #newer: RecordSnapshot;
  readonly #past: Past;
  /** Ids of what differs and was there, in their order. */
  readonly #others: readonly string[];

  /** Closes the newer one when it is closed itself. */
  constructor(newer: RecordSnapshot, past: Past) {
    this.sequence = past.sequence;
    this.at = past.at;
    this.#newer = newer;
    this.#past = past;
    const others = [...past.undone].filter(([, document]) => document !== undefined).map(([id]) => id);
    this.#others = others.sort(compareCodePoints);
  }

  document(id: string): string | null | undefined {
    const { undone, retired } = this.#past;
    const known = undone.get(id);
    if (known !== undefined) return known;
    if (retired.has(id)) return null;
    return undone.has(id) ? undefined : this.#newer.document(id);
  }

  some(ids: readonly string[]): ReadonlyMap<string, string> {
    const { undone, retired } = this.#past;
    const differs = (id: string) => undone.has(id) || retired.has(id);
    const found = new Map(this.#newer.some(ids.filter((id) => !differs(id))));
    for (const id of ids.filter(differs)) {
      const document = this.document(id);
      if (typeof document === "string") found.set(id, document);
    }
    return found;
  }

  *documents(prefix: string): Iterable<readonly [id: string, document: string]> {
    const { undone } = this.#past;
    const others = this.#others.filter((id) => id.startsWith(prefix));
    let next = 0;
    for (const entry of this.#newer.documents(prefix)) {
      if (undone.has(entry[0])) continue;
      for (; next < others.length && compareCodePoints(others[next]!, entry[0]) < 0; next++)
        yield [others[next]!, undone.get(others[next]!)!];
      yield entry;
    }
    for (; next < others.length; next++) yield [others[next]!, undone.get(others[next]!)!];
  }

  close(): void {
    this.#newer.close();
  }
}

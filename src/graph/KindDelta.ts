import { compareCodePoints } from "../model/naturalOrder.ts";
import type { NodeRecord } from "../model/types.ts";
import { type KindTable, LOST } from "./KindTable.ts";

/** What a write does to the nodes of one kind. */
export class KindDelta {
  readonly before: KindTable;
  readonly after: KindTable;
  /** Number before → after; LOST for what was removed. Null: no number changes. */
  readonly numbers: Uint32Array | null;
  /** Records added or replaced, in order of keys. */
  readonly records: readonly NodeRecord[];
  /** The numbers of `records` after. */
  readonly rows: Uint32Array;
  /** The numbers of `records` before; LOST for those added. */
  readonly replaced: Uint32Array;
  /** Numbers before of what was removed or replaced, ascending. */
  readonly dropped: Uint32Array;
  #kept: Uint32Array | null = null;

  /** By key: the record, or null where it is gone. */
  constructor(before: KindTable, changes: ReadonlyMap<string, NodeRecord | null>) {
    this.before = before;
    const numberOf = (key: string) => before.ofKey(key) ?? LOST;
    const known = [...changes.keys()].filter((key) => numberOf(key) !== LOST);
    const removed = Uint32Array.from(known.filter((key) => !changes.get(key)).map(numberOf)).sort();
    this.dropped = Uint32Array.from(known.map(numberOf)).sort();
    this.records = [...changes.values()]
      .filter((record) => record !== null)
      .sort((a, b) => compareCodePoints(a.key, b.key));
    this.replaced = Uint32Array.from(this.records, ({ key }) => numberOf(key));
    const added = this.records.filter((_, at) => this.replaced[at] === LOST).map(({ key }) => key);
    const next = removed.length + added.length > 0 ? before.next(removed, added) : null;
    this.after = next?.table ?? before;
    this.numbers = next?.numbers ?? null;
    this.rows = Uint32Array.from(this.records, ({ key }) => this.after.ofKey(key) as number);
  }

  get touched(): boolean {
    return this.dropped.length + this.rows.length > 0;
  }

  /** Number before → after; LOST for what was removed or replaced. */
  get kept(): Uint32Array {
    if (!this.#kept) {
      this.#kept = this.numbers?.slice() ?? Uint32Array.from({ length: this.before.size }, (_, at) => at);
      for (const at of this.dropped) this.#kept[at] = LOST;
    }
    return this.#kept;
  }

  /** Number before and key of what was removed. */
  *removed(): Iterable<readonly [at: number, key: string]> {
    for (const at of this.dropped) if (this.numbers?.[at] === LOST) yield [at, this.before.keys[at] as string];
  }
}

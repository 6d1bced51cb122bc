import type { NodeRecord } from "../../model/types.ts";
import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import { identity } from "../arrays/identity.ts";
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
  #origins: Uint32Array | null = null;

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
    const added = this.records.filter((_, index) => this.replaced[index] === LOST).map(({ key }) => key);
    const next = removed.length + added.length > 0 ? before.next(removed, added) : null;
    this.after = next?.table ?? before;
    this.numbers = next?.numbers ?? null;
    this.rows = Uint32Array.from(this.records, ({ key }) => this.after.ofKey(key)!);
  }

  get touched(): boolean {
    return this.dropped.length + this.rows.length > 0;
  }

  /** Number before → after; LOST for what was removed or replaced. */
  get kept(): Uint32Array {
    if (!this.#kept) {
      this.#kept = this.numbers?.slice() ?? identity(this.before.size);
      for (const row of this.dropped) this.#kept[row] = LOST;
    }
    return this.#kept;
  }

  /** Number after → before; LOST for what was added. Null: no number changes. */
  get origins(): Uint32Array | null {
    if (!this.#origins && this.numbers) {
      const origins = new Uint32Array(this.after.size).fill(LOST);
      this.numbers.forEach((after, before) => {
        if (after !== LOST) origins[after] = before;
      });
      this.#origins = origins;
    }
    return this.#origins;
  }

  /** Numbers before of what was removed. */
  removed(): Uint32Array {
    return this.dropped.filter((node) => this.numbers?.[node] === LOST);
  }
}

/** What `through` has for each of the numbers; LOST for LOST. */
export function renumber(numbers: Uint32Array, through: Uint32Array): Uint32Array {
  const renumbered = new Uint32Array(numbers.length);
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index]!;
    renumbered[index] = number === LOST ? LOST : through[number]!;
  }
  return renumbered;
}

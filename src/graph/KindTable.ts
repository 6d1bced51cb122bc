import type { Kind } from "../model/createModel.ts";
import { compareCodePoints } from "../model/naturalOrder.ts";
import { nodeId, splitId } from "../model/nodeId.ts";

/** The nodes of one kind under dense numbers, in code-point order of their keys (and so of their ids). */
export class KindTable {
  readonly kind: Kind;
  readonly keys: readonly string[];
  /** Number of each key. */
  readonly index: ReadonlyMap<string, number>;

  constructor(kind: Kind, keys: readonly string[], index: ReadonlyMap<string, number>) {
    this.kind = kind;
    this.keys = keys;
    this.index = index;
  }

  get size(): number {
    return this.keys.length;
  }

  id(at: number): string {
    return nodeId(this.kind.name, this.keys[at] as string);
  }

  ofKey(key: string): number | undefined {
    return this.index.get(key);
  }

  /** The number of a node; undefined for an unknown id and for one of another kind. */
  ofId(id: string): number | undefined {
    const parts = splitId(id);
    return parts?.kind === this.kind.name ? this.index.get(parts.key) : undefined;
  }

  /** How many nodes stand before this id in the order of ids; the id need not exist. */
  rankOfId(id: string): number {
    const known = this.ofId(id);
    if (known !== undefined) return known;
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareCodePoints(this.id(middle), id) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

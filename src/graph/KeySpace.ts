import { compareNatural } from "../model/naturalOrder.ts";

/** The keys that a field can hold, under dense numbers. */
export class KeySpace {
  readonly keys: readonly string[];
  /** Keys nobody holds still belong to the answer. */
  readonly closed: boolean;
  readonly #index: ReadonlyMap<string, number>;
  readonly #inOrder: boolean;
  #rank: Uint32Array | null = null;

  /** `inOrder`: the keys stand in their natural order already. */
  constructor(keys: readonly string[], closed: boolean, inOrder: boolean, index?: ReadonlyMap<string, number>) {
    this.keys = keys;
    this.closed = closed;
    this.#inOrder = inOrder;
    this.#index = index ?? new Map(keys.map((key, at) => [key, at]));
  }

  get size(): number {
    return this.keys.length;
  }

  at(key: string): number | undefined {
    return this.#index.get(key);
  }

  /** Place of each key in natural order. */
  get rank(): Uint32Array {
    if (this.#rank) return this.#rank;
    const order = Uint32Array.from(this.keys, (_, at) => at);
    if (!this.#inOrder) order.sort((a, b) => compareNatural(this.keys[a] as string, this.keys[b] as string));
    const rank = new Uint32Array(order.length);
    order.forEach((key, place) => {
      rank[key] = place;
    });
    this.#rank = rank;
    return rank;
  }
}

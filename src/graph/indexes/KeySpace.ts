import { compareNatural } from "../../model/words/naturalOrder.ts";
import { identity } from "../arrays/identity.ts";
import type { Texts } from "../arrays/PackedTexts.ts";

/** The keys that a field can hold, under dense numbers. */
export class KeySpace {
  readonly keys: Texts;
  /** Keys nobody holds still belong to the answer. */
  readonly closed: boolean;
  readonly #numberOf: (key: string) => number | undefined;
  readonly #inOrder: boolean;
  #rank: Uint32Array | null = null;

  /** `inOrder`: the keys stand in their natural order already. */
  constructor(
    keys: Texts,
    closed: boolean,
    inOrder: boolean,
    numberOf: (key: string) => number | undefined = numbering(keys),
  ) {
    this.keys = keys;
    this.closed = closed;
    this.#inOrder = inOrder;
    this.#numberOf = numberOf;
  }

  get size(): number {
    return this.keys.length;
  }

  at(key: string): number | undefined {
    return this.#numberOf(key);
  }

  /** With keys that it lacks, after those it has. */
  with(keys: readonly string[]): KeySpace {
    return keys.length === 0 ? this : new KeySpace([...this.keys, ...keys], this.closed, this.#inOrder);
  }

  /** Place of each key in natural order. */
  get rank(): Uint32Array {
    if (this.#rank) return this.#rank;
    const order = identity(this.size);
    if (!this.#inOrder) {
      const keys = [...this.keys];
      order.sort((a, b) => compareNatural(keys[a]!, keys[b]!));
    }
    const rank = new Uint32Array(order.length);
    order.forEach((key, place) => {
      rank[key] = place;
    });
    this.#rank = rank;
    return rank;
  }
}

function numbering(keys: Texts): (key: string) => number | undefined {
  const index = new Map(Array.from(keys, (key, index) => [key, index]));
  return (key) => index.get(key);
}

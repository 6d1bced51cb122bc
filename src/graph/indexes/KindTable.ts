import type { Kind } from "../../model/createModel.ts";
import { nodeId, splitId } from "../../model/record/nodeId.ts";
import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import { lowerBound, partitionPoint } from "../arrays/partitionPoint.ts";

/** Stands for the number of a node that is not there. */
export const LOST = 0xffffffff;

/** The nodes of one kind under dense numbers, in code-point order of their keys (and so of their ids). */
export class KindTable {
  readonly kind: Kind;
  readonly keys: readonly string[];
  /** Shared by the tables of all revisions, and growing: a slot that #numbers does not reach is of a later table. */
  readonly #slots: Map<string, number>;
  readonly #numbers: Uint32Array;

  /** `numbers[slots.get(key)]`: the number of a key, or LOST. */
  constructor(kind: Kind, keys: readonly string[], slots: Map<string, number>, numbers: Uint32Array) {
    this.kind = kind;
    this.keys = keys;
    this.#slots = slots;
    this.#numbers = numbers;
  }

  get size(): number {
    return this.keys.length;
  }

  id(node: number): string {
    return nodeId(this.kind.name, this.keys[node]!);
  }

  ofKey(key: string): number | undefined {
    const slot = this.#slots.get(key);
    if (slot === undefined) return undefined;
    const number = this.#numbers[slot];
    return number === LOST ? undefined : number;
  }

  /** The number of a node; undefined for an unknown id and for one of another kind. */
  ofId(id: string): number | undefined {
    const parts = splitId(id);
    return parts?.kind === this.kind.name ? this.ofKey(parts.key) : undefined;
  }

  /** How many nodes stand before this id in the order of ids; the id need not exist. */
  rankOfId(id: string): number {
    return this.ofId(id) ?? partitionPoint(0, this.size, (node) => compareCodePoints(this.id(node), id) < 0);
  }

  /** The table without the nodes `removed`, and with the keys `added`, both in order; the numbers before → after. */
  next(removed: Uint32Array, added: readonly string[]): { table: KindTable; numbers: Uint32Array } {
    const numbers = new Uint32Array(this.size);
    const keys = new Array<string>(this.size - removed.length + added.length);
    const places = added.map((key) =>
      partitionPoint(0, this.size, (node) => compareCodePoints(this.keys[node]!, key) < 0),
    );
    let length = 0;
    let add = 0;
    let remove = 0;
    for (let index = 0; index <= this.size; index++) {
      while (places[add] === index) keys[length++] = added[add++]!;
      if (index === this.size) break;
      if (removed[remove] === index) {
        numbers[index] = LOST;
        remove++;
      } else {
        numbers[index] = length;
        keys[length++] = this.keys[index]!;
      }
    }
    for (const key of added) if (!this.#slots.has(key)) this.#slots.set(key, this.#slots.size);
    const ofSlots = new Uint32Array(this.#slots.size).fill(LOST);
    this.#numbers.forEach((number, slot) => {
      if (number !== LOST) ofSlots[slot] = numbers[number]!;
    });
    added.forEach((key, index) => {
      const removedBefore = lowerBound(removed, places[index]!);
      ofSlots[this.#slots.get(key)!] = places[index]! - removedBefore + index;
    });
    return { table: new KindTable(this.kind, keys, this.#slots, ofSlots), numbers };
  }
}

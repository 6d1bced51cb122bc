import type { Kind } from "../../model/createModel.ts";
import { nodeId, splitId } from "../../model/record/nodeId.ts";
import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import type { Texts } from "../arrays/PackedTexts.ts";
import { partitionPoint } from "../arrays/partitionPoint.ts";
import { KeySlots } from "./KeySlots.ts";

/** Stands for the number of a node that is not there. */
export const LOST = 0xffffffff;

/** Which slot each node's key has, and which node's each slot is; LOST for a slot that is no node's. Null: both are the same number. */
export interface Numbering {
  readonly slots: Uint32Array;
  readonly numbers: Uint32Array;
}

/** The nodes of one kind under dense numbers, in code-point order of their keys (and so of their ids). */
export class KindTable {
  readonly kind: Kind;
  readonly size: number;
  /** Shared by the tables of all revisions, and growing: a slot that the numbering does not reach is of a later table. */
  readonly slots: KeySlots;
  readonly numbering: Numbering | null;

  constructor(kind: Kind, slots: KeySlots, numbering: Numbering | null, size = numbering?.slots.length ?? slots.size) {
    this.kind = kind;
    this.size = size;
    this.slots = slots;
    this.numbering = numbering;
  }

  /** `keys`: in code-point order. */
  static of(kind: Kind, keys: Iterable<string>): KindTable {
    return new KindTable(kind, KeySlots.of(keys), null);
  }

  key(node: number): string {
    return this.slots.at(this.numbering ? this.numbering.slots[node]! : node);
  }

  get keys(): Texts {
    const keyAt = (node: number) => (node < this.size ? this.key(node) : undefined);
    const { size } = this;
    return {
      length: size,
      at: keyAt,
      *[Symbol.iterator]() {
        for (let node = 0; node < size; node++) yield keyAt(node)!;
      },
    };
  }

  id(node: number): string {
    return nodeId(this.kind.name, this.key(node));
  }

  ofKey(key: string): number | undefined {
    const slot = this.slots.find(key);
    if (slot === undefined) return undefined;
    if (!this.numbering) return slot < this.size ? slot : undefined;
    const number = this.numbering.numbers[slot];
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
    const slots = new Uint32Array(this.size - removed.length + added.length);
    const places = added.map((key) =>
      partitionPoint(0, this.size, (node) => compareCodePoints(this.key(node), key) < 0),
    );
    const slotsOfAdded = added.map((key) => this.slots.add(key));
    let length = 0;
    let add = 0;
    let remove = 0;
    for (let index = 0; index <= this.size; index++) {
      while (places[add] === index) slots[length++] = slotsOfAdded[add++]!;
      if (index === this.size) break;
      if (removed[remove] === index) {
        numbers[index] = LOST;
        remove++;
      } else {
        numbers[index] = length;
        slots[length++] = this.numbering ? this.numbering.slots[index]! : index;
      }
    }
    return { table: this.#over(slots), numbers };
  }

  #over(slots: Uint32Array): KindTable {
    if (this.slots.isLoose)
      return KindTable.of(
        this.kind,
        Array.from(slots, (slot) => this.slots.at(slot)),
      );
    const numbers = new Uint32Array(this.slots.size).fill(LOST);
    slots.forEach((slot, number) => {
      numbers[slot] = number;
    });
    return new KindTable(this.kind, this.slots, { slots, numbers });
  }
}

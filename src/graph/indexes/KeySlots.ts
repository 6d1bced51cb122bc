import { PackedTexts } from "../arrays/PackedTexts.ts";
import { shareArray } from "../arrays/shareArray.ts";

/** What slots are kept as. */
export interface SlotParts {
  readonly base: PackedTexts;
  /** By hash of a key, and from there on: a slot plus one; 0 where a search ends. */
  readonly places: Uint32Array;
  readonly added: readonly string[];
}

/** Keys of one kind, each in a slot of its own for good: most of them packed, and those that came since. */
export class KeySlots {
  readonly #base: PackedTexts;
  readonly #places: Uint32Array;
  readonly #added: string[];
  readonly #slotOfAdded: Map<string, number>;

  constructor({ base, places, added }: SlotParts) {
    this.#base = base;
    this.#places = places;
    this.#added = [...added];
    this.#slotOfAdded = new Map(added.map((key, index) => [key, base.length + index]));
  }

  /** Different keys, the first in slot 0. */
  static of(keys: Iterable<string>): KeySlots {
    const base = PackedTexts.of(keys);
    return new KeySlots({ base, places: placesOf(base), added: [] });
  }

  get size(): number {
    return this.#base.length + this.#added.length;
  }

  /** True once so many keys came that all had better be packed anew. */
  get isLoose(): boolean {
    return this.#added.length > 64 + this.#base.length / 4;
  }

  get parts(): SlotParts {
    return { base: this.#base, places: this.#places, added: this.#added };
  }

  at(slot: number): string {
    return slot < this.#base.length ? this.#base.at(slot)! : this.#added[slot - this.#base.length]!;
  }

  find(key: string): number | undefined {
    const mask = this.#places.length - 1;
    for (let place = hashOf(key) & mask; ; place = (place + 1) & mask) {
      const found = this.#places[place]!;
      if (found === 0) return this.#added.length === 0 ? undefined : this.#slotOfAdded.get(key);
      if (this.#base.is(found - 1, key)) return found - 1;
    }
  }

  /** The slot of a key, a new one if it has none yet. */
  add(key: string): number {
    const known = this.find(key);
    if (known !== undefined) return known;
    const slot = this.size;
    this.#slotOfAdded.set(key, slot);
    this.#added.push(key);
    return slot;
  }
}

/** FNV-1a over the units of a text, its upper bits mixed into the lower ones. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** An open hash table, at most half full. */
function placesOf(keys: PackedTexts): Uint32Array {
  let size = 4;
  while (size < keys.length * 2) size *= 2;
  const places = new Uint32Array(size);
  let slot = 0;
  for (const key of keys) {
    let place = hashOf(key) & (size - 1);
    while (places[place] !== 0) place = (place + 1) & (size - 1);
    places[place] = ++slot;
  }
  return shareArray(places);
}

import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import { PackedTexts } from "../arrays/PackedTexts.ts";
import { shareArray } from "../arrays/shareArray.ts";
import { Uint32List } from "../arrays/Uint32List.ts";
import { BODY, TextIndex, TITLE } from "./TextIndex.ts";

/** Collects the terms of records in the order in which they are numbered for now. */
export class TextIndexBuilder {
  readonly #ordinals = new Map<string, number>();
  readonly #lastSeen = new Uint32List();
  /** Per record its distinct terms as ordinal * 4 + where. */
  readonly #stream = new Uint32List();
  readonly #starts = new Uint32List();

  add(title: readonly string[], body: readonly string[]): void {
    const start = this.#stream.length;
    this.#starts.push(start);
    for (const term of title) this.#addTerm(term, TITLE, start);
    for (const term of body) this.#addTerm(term, BODY, start);
  }

  #addTerm(term: string, where: number, start: number): void {
    let ordinal = this.#ordinals.get(term);
    if (ordinal === undefined) {
      ordinal = this.#ordinals.size;
      this.#ordinals.set(term, ordinal);
      this.#lastSeen.push(0);
    }
    // Places are kept plus one, so that 0 means never.
    const place = this.#lastSeen.at(ordinal);
    if (place > start) {
      this.#stream.or(place - 1, where);
      return;
    }
    this.#stream.push(ordinal * 4 + where);
    this.#lastSeen.set(ordinal, this.#stream.length);
  }

  /** `order[i]`: the present number of the record that is to be number i. */
  build(order: Uint32Array): TextIndex {
    const terms = [...this.#ordinals.keys()].sort(compareCodePoints);
    const sorted = new Uint32Array(terms.length);
    terms.forEach((term, index) => {
      sorted[this.#ordinals.get(term)!] = index;
    });
    const stream = this.#stream.view();
    const offsets = new Uint32Array(terms.length + 1);
    for (const entry of stream) {
      const slot = sorted[entry >>> 2]! + 1;
      offsets[slot] = offsets[slot]! + 1;
    }
    for (let index = 0; index < terms.length; index++) offsets[index + 1] = offsets[index + 1]! + offsets[index]!;
    const next = offsets.slice();
    const postings = new Uint32Array(stream.length);
    for (let node = 0; node < order.length; node++) {
      const record = order[node]!;
      const start = this.#starts.at(record);
      const end = record + 1 < this.#starts.length ? this.#starts.at(record + 1) : stream.length;
      for (let index = start; index < end; index++) {
        const entry = stream[index]!;
        const term = sorted[entry >>> 2]!;
        const slot = next[term]!;
        postings[slot] = node * 4 + (entry & 3);
        next[term] = slot + 1;
      }
    }
    return new TextIndex(order.length, PackedTexts.of(terms), shareArray(offsets), shareArray(postings));
  }
}

import { shareArray } from "./shareArray.ts";
import { Uint32List } from "./Uint32List.ts";

/** Texts under the numbers 0, 1, …; a list of strings is one. */
export interface Texts extends Iterable<string> {
  readonly length: number;
  at(index: number): string | undefined;
}

/** So many units become a string at once. */
const UNITS_AT_ONCE = 4096;
/** Of so many texts or fewer, the strings that were asked for are kept. */
const MOST_KEPT = 65_536;

/**
 * Texts one after the other in one array, so that a million of them are two objects and threads share them: in UTF-8, a lone surrogate as if it
 * were a character. Text i is bytes[offsets[i]] to bytes[offsets[i + 1] - 1].
 */
export class PackedTexts implements Texts {
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
  readonly #kept: string[] | null;

  constructor(bytes: Uint8Array, offsets: Uint32Array) {
    this.bytes = bytes;
    this.offsets = offsets;
    this.#kept = offsets.length <= MOST_KEPT ? [] : null;
  }

  static of(texts: Iterable<string>): PackedTexts {
    let bytes = new Uint8Array(1024);
    let length = 0;
    const offsets = new Uint32List();
    offsets.push(0);
    for (const text of texts) {
      // A unit takes three bytes at most.
      if (length + text.length * 3 > bytes.length) {
        const larger = new Uint8Array(Math.max(bytes.length * 2, length + text.length * 3));
        larger.set(bytes);
        bytes = larger;
      }
      length = encodeInto(text, bytes, length);
      offsets.push(length);
    }
    return new PackedTexts(shareArray(bytes.subarray(0, length)), shareArray(offsets.view()));
  }

  get length(): number {
    return this.offsets.length - 1;
  }

  at(index: number): string | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const known = this.#kept?.[index];
    if (known !== undefined) return known;
    const text = decode(this.bytes, this.offsets[index]!, this.offsets[index + 1]!);
    if (this.#kept) this.#kept[index] = text;
    return text;
  }

  *[Symbol.iterator](): Iterator<string> {
    for (let index = 0; index < this.length; index++) yield this.at(index)!;
  }

  /** Whether a text stands under a number. */
  is(index: number, text: string): boolean {
    const begin = this.offsets[index]!;
    const size = this.offsets[index + 1]! - begin;
    if (size < text.length) return false;
    for (let place = 0; place < text.length; place++) {
      const unit = text.charCodeAt(place);
      if (unit > 0x7f) return this.at(index) === text;
      if (unit !== this.bytes[begin + place]) return false;
    }
    return size === text.length;
  }
}

/** Writes a text at a place; where it ends. */
function encodeInto(text: string, bytes: Uint8Array, start: number): number {
  let end = start;
  for (let place = 0; place < text.length; place++) {
    const unit = text.codePointAt(place)!;
    if (unit < 0x80) bytes[end++] = unit;
    else if (unit < 0x800) {
      bytes[end++] = 0xc0 | (unit >> 6);
      bytes[end++] = 0x80 | (unit & 0x3f);
    } else if (unit < 0x10000) {
      bytes[end++] = 0xe0 | (unit >> 12);
      bytes[end++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[end++] = 0x80 | (unit & 0x3f);
    } else {
      bytes[end++] = 0xf0 | (unit >> 18);
      bytes[end++] = 0x80 | ((unit >> 12) & 0x3f);
      bytes[end++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[end++] = 0x80 | (unit & 0x3f);
      place++;
    }
  }
  return end;
}

function decode(bytes: Uint8Array, begin: number, end: number): string {
  let text = "";
  let units: number[] = [];
  for (let place = begin; place < end; ) {
    const first = bytes[place]!;
    const next = (step: number) => bytes[place + step]! & 0x3f;
    if (first < 0x80) {
      units.push(first);
      place += 1;
    } else if (first < 0xe0) {
      units.push(((first & 0x1f) << 6) | next(1));
      place += 2;
    } else if (first < 0xf0) {
      units.push(((first & 0x0f) << 12) | (next(1) << 6) | next(2));
      place += 3;
    } else {
      const point = ((first & 0x07) << 18) | (next(1) << 12) | (next(2) << 6) | next(3);
      units.push(0xd7c0 + (point >> 10), 0xdc00 | (point & 0x3ff));
      place += 4;
    }
    if (units.length < UNITS_AT_ONCE) continue;
    text += String.fromCharCode(...units);
    units = [];
  }
  return text + String.fromCharCode(...units);
}

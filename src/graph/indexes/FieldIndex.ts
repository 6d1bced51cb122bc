import type { BasisMask } from "../../model/filter/basis.ts";
import { type Bits, emptyBits, orInto, setBit } from "../arrays/bits.ts";
import { type Csr, reverseCsr } from "../arrays/csr.ts";
import type { KeySpace } from "./KeySpace.ts";

/** Up to so many keys, a bitset a key is kept. */
const MOST_KEPT = 256;

/** Which subjects hold which keys of one field, seen from both sides. */
export class FieldIndex {
  readonly size: number;
  readonly keySpace: KeySpace;
  /** Subject → keys. */
  readonly forward: Csr;
  #reverse: Csr | null;
  /** Bases that any edge has; an edge without tags has them all. */
  readonly #present: BasisMask;
  readonly #kept = new Map<BasisMask, (Bits | undefined)[]>();
  readonly #any = new Map<BasisMask, Bits>();
  readonly #allCount = new Map<BasisMask, boolean>();

  constructor(size: number, keySpace: KeySpace, forward: Csr, reverse: Csr | null = null) {
    this.size = size;
    this.keySpace = keySpace;
    this.forward = forward;
    this.#reverse = reverse;
    this.#present = presentBases(forward);
  }

  /** Key → subjects. */
  get reverse(): Csr {
    this.#reverse ??= reverseCsr(this.forward, this.keySpace.size);
    return this.#reverse;
  }

  /** Bases that differ only in what no edge has answer alike, so they share one number. 0: no edge counts. */
  canonical(basis: BasisMask): BasisMask {
    return this.forward.truths ? basis & this.#present : 7;
  }

  /** The truth tables to look at under a basis; none where every edge counts. */
  truthsUnder(basis: BasisMask): Uint8Array | undefined {
    const { truths } = this.forward;
    if (!truths) return undefined;
    const canonical = this.canonical(basis);
    let all = this.#allCount.get(canonical);
    if (all === undefined) {
      all = truths.every((table) => ((table >> canonical) & 1) !== 0);
      this.#allCount.set(canonical, all);
    }
    return all ? undefined : truths;
  }

  get keepsBits(): boolean {
    return this.keySpace.size <= MOST_KEPT;
  }

  /** The subjects that hold a key. Shared: not to be changed. */
  bitsOf(key: number, basis: BasisMask): Bits {
    const canonical = this.canonical(basis);
    if (!this.keepsBits) return this.#makeBits(key, canonical);
    let kept = this.#kept.get(canonical);
    if (!kept) {
      kept = new Array(this.keySpace.size);
      this.#kept.set(canonical, kept);
    }
    kept[key] ??= this.#makeBits(key, canonical);
    return kept[key];
  }

  #makeBits(key: number, basis: BasisMask): Bits {
    const bits = emptyBits(this.size);
    this.addTo(bits, key, basis);
    return bits;
  }

  /** Adds the subjects that hold a key to a set. */
  addTo(bits: Bits, key: number, basis: BasisMask): void {
    const { offsets, targets, truths } = this.reverse;
    const end = offsets[key + 1]!;
    for (let edge = offsets[key]!; edge < end; edge++)
      if (!truths || ((truths[edge]! >> basis) & 1) !== 0) setBit(bits, targets[edge]!);
  }

  /** Adds the subjects that hold a key, from kept bits where there are some. */
  orKeyInto(bits: Bits, key: number, basis: BasisMask): void {
    if (this.keepsBits) orInto(bits, this.bitsOf(key, basis));
    else this.addTo(bits, key, basis);
  }

  /** The subjects that hold any key. Shared: not to be changed. */
  anyKey(basis: BasisMask): Bits {
    const canonical = this.canonical(basis);
    let bits = this.#any.get(canonical);
    if (!bits) {
      bits = emptyBits(this.size);
      const { offsets, truths } = this.forward;
      for (let subject = 0; subject < this.size; subject++) {
        const end = offsets[subject + 1]!;
        for (let edge = offsets[subject]!; edge < end; edge++) {
          if (truths && ((truths[edge]! >> canonical) & 1) === 0) continue;
          setBit(bits, subject);
          break;
        }
      }
      this.#any.set(canonical, bits);
    }
    return bits;
  }
}

function presentBases({ truths }: Csr): BasisMask {
  let union = 0;
  for (const table of truths ?? []) union |= table;
  // A table with only one basis b set is true at 1 << b.
  return ((union >> 1) & 1) | (((union >> 2) & 1) << 1) | (((union >> 4) & 1) << 2);
}

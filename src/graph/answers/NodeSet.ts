import { type Bits, countBits, hasBit, listBits } from "../arrays/bits.ts";
import { partitionPoint } from "../arrays/partitionPoint.ts";

/** Nodes of one kind: few as an ascending list, many as bits. */
export class NodeSet {
  readonly size: number;
  readonly bits: Bits | null;
  #list: Uint32Array | null;

  private constructor(size: number, bits: Bits | null, list: Uint32Array | null) {
    this.size = size;
    this.bits = bits;
    this.#list = list;
  }

  static ofBits(bits: Bits): NodeSet {
    return new NodeSet(countBits(bits), bits, null);
  }

  static ofList(list: Uint32Array): NodeSet {
    return new NodeSet(list.length, null, list);
  }

  /** Ascending. */
  get list(): Uint32Array {
    this.#list ??= listBits(this.bits as Bits);
    return this.#list;
  }

  /** The first `limit` members after a number, which may lie between those of nodes; ascending. */
  following(node: number, limit: number): number[] {
    const found: number[] = [];
    if (!this.bits) {
      for (let place = upperBound(this.list, node); place < this.size && found.length < limit; place++)
        found.push(this.list[place]!);
      return found;
    }
    const end = this.bits.length * 32;
    for (let next = Math.floor(node) + 1; next < end && found.length < limit; next++) {
      if ((next & 31) === 0) while (next < end && this.bits[next >>> 5] === 0) next += 32;
      if (next < end && hasBit(this.bits, next)) found.push(next);
    }
    return found;
  }

  /** The last `limit` members before a number, descending. */
  preceding(node: number, limit: number): number[] {
    const found: number[] = [];
    if (!this.bits) {
      let place = upperBound(this.list, node) - 1;
      if (this.list[place]! === node) place--;
      for (; place >= 0 && found.length < limit; place--) found.push(this.list[place]!);
      return found;
    }
    for (let next = Math.min(Math.ceil(node), this.bits.length * 32) - 1; next >= 0 && found.length < limit; next--) {
      if ((next & 31) === 31) while (next >= 0 && this.bits[next >>> 5] === 0) next -= 32;
      if (next >= 0 && hasBit(this.bits, next)) found.push(next);
    }
    return found;
  }
}

/** How many values are at most `node`. */
function upperBound(list: Uint32Array, node: number): number {
  return partitionPoint(0, list.length, (place) => list[place]! <= node);
}

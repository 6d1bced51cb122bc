/** A set of small integers as bits, 32 a word. Bits at and above the set's size are always 0. */
export type Bits = Uint32Array;

/** No member of 0 … size - 1. */
export function emptyBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5);
}

/** All of 0 … size - 1. */
export function fullBits(size: number): Bits {
  const bits = emptyBits(size).fill(0xffffffff);
  const rest = size & 31;
  if (rest !== 0) bits[bits.length - 1] = 2 ** rest - 1;
  return bits;
}

export function setBit(bits: Bits, member: number): void {
  bits[member >>> 5] = bits[member >>> 5]! | (1 << (member & 31));
}

export function hasBit(bits: Bits, member: number): boolean {
  return (bits[member >>> 5]! & (1 << (member & 31))) !== 0;
}

/** target ∩= other */
export function andInto(target: Bits, other: Bits): void {
  for (let word = 0; word < target.length; word++) target[word] = target[word]! & other[word]!;
}

/** target ∪= other */
export function orInto(target: Bits, other: Bits): void {
  for (let word = 0; word < target.length; word++) target[word] = target[word]! | other[word]!;
}

/** target becomes its complement within 0 … size - 1. */
export function notInto(target: Bits, size: number): void {
  for (let word = 0; word < target.length; word++) target[word] = ~target[word]!;
  const rest = size & 31;
  if (rest !== 0) target[target.length - 1] = target[target.length - 1]! & (2 ** rest - 1);
}

function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** |bits| */
export function countBits(bits: Bits): number {
  let count = 0;
  for (let word = 0; word < bits.length; word++) count += ones(bits[word]!);
  return count;
}

/** |a ∩ b|. Eight words are added up bit by bit before they are counted (Harley-Seal), which halves the time. */
export function countCommon(a: Bits, b: Bits): number {
  let count = 0;
  let one = 0;
  let two = 0;
  let four = 0;
  let word = 0;
  for (; word + 8 <= a.length; word += 8) {
    const w0 = a[word]! & b[word]!;
    const w1 = a[word + 1]! & b[word + 1]!;
    const w2 = a[word + 2]! & b[word + 2]!;
    const w3 = a[word + 3]! & b[word + 3]!;
    const w4 = a[word + 4]! & b[word + 4]!;
    const w5 = a[word + 5]! & b[word + 5]!;
    const w6 = a[word + 6]! & b[word + 6]!;
    const w7 = a[word + 7]! & b[word + 7]!;
    let sum = one ^ w0;
    const twoA = (one & w0) | (sum & w1);
    one = sum ^ w1;
    sum = one ^ w2;
    const twoB = (one & w2) | (sum & w3);
    one = sum ^ w3;
    sum = two ^ twoA;
    const fourA = (two & twoA) | (sum & twoB);
    two = sum ^ twoB;
    sum = one ^ w4;
    const twoC = (one & w4) | (sum & w5);
    one = sum ^ w5;
    sum = one ^ w6;
    const twoD = (one & w6) | (sum & w7);
    one = sum ^ w7;
    sum = two ^ twoC;
    const fourB = (two & twoC) | (sum & twoD);
    two = sum ^ twoD;
    sum = four ^ fourA;
    const eight = (four & fourA) | (sum & fourB);
    four = sum ^ fourB;
    if (eight !== 0) count += ones(eight) << 3;
  }
  count += (ones(four) << 2) + (ones(two) << 1) + ones(one);
  for (; word < a.length; word++) count += ones(a[word]! & b[word]!);
  return count;
}

/** The members, ascending. */
export function listBits(bits: Bits): Uint32Array {
  const list = new Uint32Array(countBits(bits));
  let length = 0;
  for (let word = 0; word < bits.length; word++) {
    let rest = bits[word]!;
    while (rest !== 0) {
      const lowest = rest & -rest;
      list[length++] = (word << 5) + 31 - Math.clz32(lowest);
      rest ^= lowest;
    }
  }
  return list;
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  andInto,
  countBits,
  countCommon,
  emptyBits,
  fullBits,
  hasBit,
  listBits,
  notInto,
  orInto,
  setBit,
} from "../../../src/graph/arrays/bits.ts";

/** Word borders, and eight words, which are counted together. */
const sizes = [0, 1, 31, 32, 33, 63, 64, 65, 255, 256, 257, 1000];
const ascending = (a: number, b: number) => a - b;

function bitsOf(size: number, members: Iterable<number>) {
  const bits = emptyBits(size);
  for (const member of members) setBit(bits, member);
  return bits;
}

/** Two sets of one size, as lists. */
const pairs = fc.constantFrom(...sizes).chain((size) => {
  const members =
    size === 0 ? fc.constant<number[]>([]) : fc.uniqueArray(fc.nat(size - 1), { maxLength: size, size: "max" });
  return fc.record({ size: fc.constant(size), a: members, b: members });
});
const runs = { seed: 1, numRuns: 100 };

describe("bits", () => {
  it("have and count the members that were set", () => {
    fc.assert(
      fc.property(pairs, ({ size, a }) => {
        const bits = bitsOf(size, a);
        expect(countBits(bits)).toBe(a.length);
        expect([...Array(size).keys()].filter((member) => hasBit(bits, member))).toEqual([...a].sort(ascending));
      }),
      runs,
    );
  });

  it("are listed in order", () => {
    fc.assert(
      fc.property(pairs, ({ size, a }) => {
        expect([...listBits(bitsOf(size, a))]).toEqual([...a].sort(ascending));
      }),
      runs,
    );
  });

  it("are joined, cut and counted together as sets are", () => {
    fc.assert(
      fc.property(pairs, ({ size, a, b }) => {
        const both = a.filter((member) => b.includes(member));
        const [and, or] = [bitsOf(size, a), bitsOf(size, a)];
        andInto(and, bitsOf(size, b));
        orInto(or, bitsOf(size, b));
        expect(and).toEqual(bitsOf(size, both));
        expect(or).toEqual(bitsOf(size, [...a, ...b]));
        expect(countCommon(bitsOf(size, a), bitsOf(size, b))).toBe(both.length);
      }),
      runs,
    );
  });

  it("are counted together where all are set", () => {
    for (const size of sizes) expect(countCommon(fullBits(size), fullBits(size))).toBe(size);
  });

  it("have a complement within their size", () => {
    fc.assert(
      fc.property(pairs, ({ size, a }) => {
        const bits = bitsOf(size, a);
        notInto(bits, size);
        expect([...listBits(bits)]).toEqual([...Array(size).keys()].filter((member) => !a.includes(member)));
      }),
      runs,
    );
    for (const size of sizes) {
      const bits = emptyBits(size);
      notInto(bits, size);
      expect(bits).toEqual(fullBits(size));
      expect(countBits(bits)).toBe(size);
    }
  });
});

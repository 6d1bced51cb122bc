import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countBits,
  countCommon,
  emptyBits,
  fullBits,
  hasBit,
  listBits,
  notInto,
  setBit,
} from "../../../src/graph/arrays/bits.ts";

const members = fc.uniqueArray(fc.nat({ max: 999 }));

function bitsOf(list: readonly number[]) {
  const bits = emptyBits(1000);
  for (const at of list) setBit(bits, at);
  return bits;
}

describe("bits", () => {
  it("countCommon counts as a set does", () => {
    fc.assert(
      fc.property(members, members, (a, b) => {
        const inB = new Set(b);
        expect(countCommon(bitsOf(a), bitsOf(b))).toBe(a.filter((at) => inB.has(at)).length);
      }),
      { seed: 1 },
    );
  });

  it("listBits gives the members in order", () => {
    fc.assert(
      fc.property(members, (list) => {
        expect([...listBits(bitsOf(list))]).toEqual([...list].sort((a, b) => a - b));
      }),
      { seed: 2 },
    );
  });

  it("a complement stays within the size", () => {
    for (const size of [0, 1, 31, 32, 33, 64, 100]) {
      const bits = emptyBits(size);
      notInto(bits, size);
      expect(countBits(bits)).toBe(size);
      expect(bits).toEqual(fullBits(size));
    }
    expect(hasBit(fullBits(33), 32)).toBe(true);
  });
});

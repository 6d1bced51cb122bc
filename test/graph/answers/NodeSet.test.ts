import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NodeSet } from "../../../src/graph/answers/NodeSet.ts";
import { emptyBits, setBit } from "../../../src/graph/arrays/bits.ts";

function bitsOf(size: number, members: readonly number[]) {
  const bits = emptyBits(size);
  for (const member of members) setBit(bits, member);
  return bits;
}

/** Few and many members, with gaps of whole words. */
const sets = fc.constantFrom(0, 1, 31, 32, 33, 64, 200).chain((size) =>
  fc.record({
    size: fc.constant(size),
    members: fc.oneof(
      fc.subarray([...Array(size).keys()]),
      fc.subarray([0, 31, 32, 63, 64, 199].filter((n) => n < size)),
    ),
  }),
);

/** The same members, as bits and as a list. */
const bothOf = (size: number, members: readonly number[]) => [
  NodeSet.ofBits(bitsOf(size, members)),
  NodeSet.ofList(Uint32Array.from(members)),
];

describe("NodeSet", () => {
  it("has one size and one list, as bits and as a list", () => {
    fc.assert(
      fc.property(sets, ({ size, members }) => {
        for (const set of bothOf(size, members)) {
          expect(set.size).toBe(members.length);
          expect([...set.list]).toEqual(members);
        }
      }),
      { seed: 20, numRuns: 100 },
    );
  });

  it("finds the members after and before a number, also between numbers and beyond them", () => {
    const places = fc.oneof(
      fc.integer({ min: -2, max: 202 }),
      fc.nat(200).map((at) => at + 0.5),
      fc.constant(-0.5),
    );
    fc.assert(
      fc.property(sets, places, fc.constantFrom(0, 1, 3, 1000), ({ size, members }, place, limit) => {
        const following = members.filter((member) => member > place).slice(0, limit);
        const preceding = members.filter((member) => member < place).reverse();
        for (const set of bothOf(size, members)) {
          expect(set.following(place, limit)).toEqual(following);
          expect(set.preceding(place, limit)).toEqual(preceding.slice(0, limit));
        }
      }),
      { seed: 21, numRuns: 150 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PackedTexts } from "../../../src/graph/arrays/PackedTexts.ts";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  // Halves of characters too.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 }).map((units) => String.fromCharCode(...units)),
);

describe("PackedTexts", () => {
  it("gives every text back, and nothing beside", () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const packed = PackedTexts.of(texts);
        expect([...packed]).toEqual(texts);
        expect([packed.length, packed.at(texts.length), packed.at(-1)]).toEqual([texts.length, undefined, undefined]);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("tells whether a text is the one under a number", () => {
    const texts = ["", "a", "ab", "é", "\u00c3\u00a9", "𝒳", "\ud835", "x".repeat(10_000)];
    const packed = PackedTexts.of(texts);
    expect(texts.map((_, at) => texts.filter((one) => packed.is(at, one)))).toEqual(texts.map((one) => [one]));
    expect(packed.at(7)).toBe("x".repeat(10_000));
  });
});

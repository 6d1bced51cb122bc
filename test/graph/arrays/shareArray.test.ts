import { expect, it } from "vitest";
import { shareArray } from "../../../src/graph/arrays/shareArray.ts";

it("shareArray copies what cannot be shared, part of it as a whole, and leaves the rest", () => {
  const whole = Uint32Array.of(1, 2, 2 ** 32 - 1);
  for (const array of [whole.subarray(1), Uint8Array.of(7, 255)]) {
    const shared = shareArray(array);
    expect([...shared]).toEqual([...array]);
    expect([shared.buffer.constructor, shared.byteOffset, shared.constructor]).toEqual([
      SharedArrayBuffer,
      0,
      array.constructor,
    ]);
    expect(shareArray(shared)).toBe(shared);
  }
});

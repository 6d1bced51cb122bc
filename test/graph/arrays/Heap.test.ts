import fc from "fast-check";
import { expect, it } from "vitest";
import { Heap } from "../../../src/graph/arrays/Heap.ts";

it("a heap gives back the least of what it holds, whatever comes between", () => {
  const steps = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(null)), { maxLength: 60, size: "max" });
  fc.assert(
    fc.property(steps, (taken) => {
      const heap = new Heap<{ value: number }>((a, b) => a.value - b.value);
      const held: number[] = [];
      for (const value of taken) {
        if (value !== null) {
          heap.push({ value });
          held.push(value);
          held.sort((a, b) => a - b);
        } else expect(heap.pop()?.value).toBe(held.shift());
      }
      for (let next = heap.pop(); next; next = heap.pop()) expect(next.value).toBe(held.shift());
      expect(held).toEqual([]);
    }),
    { seed: 20_261_125, numRuns: 200 },
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareShared } from "../../../src/model/links/compareShared.ts";
import type { SharedNode } from "../../../src/model/requests.ts";

const shared = (sharedBy: number, id: string, link: string, over?: string): SharedNode => ({
  sharedBy,
  id,
  link,
  reverse: false,
  ...(over && { over }),
});

describe("compareShared", () => {
  it("puts the rarest first, then goes by id, link, and the link before it", () => {
    const inOrder = [
      shared(2, "Sdg:4", "B"),
      shared(3, "Sdg:\uffe5", "A"),
      shared(3, "Sdg:𝒳", "A"),
      shared(3, "Sdg:𝒳", "A", "A"),
      shared(3, "Sdg:𝒳", "A", "B"),
      shared(3, "Sdg:𝒳", "B"),
      shared(10, "Sdg:1", "A"),
    ];
    const mixed = fc.shuffledSubarray(inOrder, { minLength: inOrder.length });
    for (const list of fc.sample(mixed, { seed: 40, numRuns: 20 })) expect(list.sort(compareShared)).toEqual(inOrder);
    expect(compareShared(inOrder[0]!, { ...inOrder[0]! })).toBe(0);
  });
});

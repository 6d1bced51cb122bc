import { expect, it } from "vitest";
import { linkIndexOf } from "../../../src/graph/build/LinkIndex.ts";
import { csrOf, edgesOf } from "../csrs.ts";

it("linkIndexOf has the edges from both ends, with a row for targets that nothing leads to", () => {
  const forward = csrOf(2, 3, [
    [0, 1, 1],
    [1, 1, 2],
  ]);
  const index = linkIndexOf(forward, 3);
  expect(index.forward).toBe(forward);
  expect(edgesOf(index.reverse).map(([row, target]) => [row, target])).toEqual([
    [1, 0],
    [1, 1],
  ]);
  expect(index.reverse.offsets).toHaveLength(4);
});

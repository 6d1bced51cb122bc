import { expect, it } from "vitest";
import { identity } from "../../../src/graph/arrays/identity.ts";

it("identity has each number at its own place", () => {
  expect([[...identity(0)], [...identity(3)]]).toEqual([[], [0, 1, 2]]);
});

import { expect, it } from "vitest";
import { wsisModel } from "../../../src/model/wsisModel.ts";

it("a dimension of action lines counts leaves or groups, and never C7 beside its sub-lines", () => {
  const counted = wsisModel.kinds.flatMap(({ name, dimensions }) =>
    dimensions
      .filter(({ field }) => field.target?.parent !== undefined)
      .map(({ name: dimension, level }) => ({ name, dimension, level })),
  );
  expect(counted.length).toBeGreaterThan(10);
  expect(counted.filter(({ level }) => level === undefined)).toEqual([]);
});

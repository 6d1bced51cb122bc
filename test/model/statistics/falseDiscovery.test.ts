import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { qValues } from "../../../src/model/statistics/falseDiscovery.ts";

const { rows } = JSON.parse(readFileSync("test/fixtures/falseDiscovery.json", "utf8")) as {
  rows: [number[], number[]][];
};

it("q-values are those of scipy", () => {
  for (const [pValues, expected] of rows)
    qValues(pValues).forEach((q, index) => {
      const [want, got] = [expected[index]!, q as number];
      expect(Math.abs(got - want)).toBeLessThanOrEqual(want * 1e-14);
    });
});

it("q-values leave nulls out of the number of tests, and keep zeros", () => {
  expect(qValues([null, 0.02, null, 0.01])).toEqual([null, 0.02, null, 0.02]);
  expect(qValues([0, null])).toEqual([0, null]);
  expect(qValues([])).toEqual([]);
  expect(qValues([null])).toEqual([null]);
});

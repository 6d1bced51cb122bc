import { describe, expect, it } from "vitest";
import { countSteps, strength } from "../../../src/page/parts/strength.ts";

describe("the steps of a scale", () => {
  it.each([0, 1, 2, 5, 9, 17, 61, 178, 580, 13_500])("say which numbers have which colour, up to %i", (most) => {
    const steps = countSteps(most);
    const said = (value: number) => steps.find(({ from, to }) => value >= from && value <= to)?.step ?? 0;
    const values = Array.from({ length: most + 1 }, (_, value) => value);
    expect(values.map(said)).toEqual(values.map((value) => strength(value, most)));
  });
});

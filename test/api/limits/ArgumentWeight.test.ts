import { expect, it } from "vitest";
import {
  addWeights,
  fieldWeight,
  listWeight,
  valueWeight,
  weightless,
} from "../../../src/api/limits/ArgumentWeight.ts";

const weight = (price: number, conditions = 1, characters = 1) => ({ price, conditions, characters });

it("a text is looked up by each of its words, any other value costs nothing of its own", () => {
  expect(valueWeight("text", " health  care ")).toEqual(weight(10, 0, 16));
  expect(valueWeight("key", "health care")).toEqual(weight(0, 0, 13));
});

it("a list costs an item each at least, steps of a walk more", () => {
  expect(listWeight("any", [weight(0), weight(0), weight(0)])).toMatchObject({ price: 3 });
  expect(listWeight("and", [weight(7), weight(0)])).toMatchObject({ price: 8 });
  expect(listWeight("steps", [weight(7), weight(0)])).toMatchObject({ price: 507 });
  expect(listWeight("any", [])).toEqual(weight(0, 0, 2));
});

it("a filter of linked nodes is dearer than what it holds, and its name is part of its length", () => {
  expect(fieldWeight("some", weight(7, 2, 10))).toEqual(weight(27, 2, 18));
  expect(fieldWeight("sdgs", weight(7, 2, 10))).toEqual(weight(7, 2, 18));
});

it("keys in a list are one condition together, filters each their own", () => {
  const keys = fieldWeight("any", listWeight("any", [valueWeight("any", "3"), valueWeight("any", "4")]));
  expect(keys.conditions).toBe(1);
  expect(fieldWeight("or", listWeight("or", [keys, keys])).conditions).toBe(2);
});

it("weights add up", () => {
  expect(addWeights(weight(1, 2, 3), weight(4, 5, 6))).toEqual(weight(5, 7, 9));
  expect(addWeights(weightless, weight(4, 5, 6))).toEqual(weight(4, 5, 6));
});

import { expect, it } from "vitest";
import { propertyKeys } from "../../../src/model/record/propertyKeys.ts";

it("propertyKeys are a value, each of a list, the year of a date, and none of what is missing", () => {
  expect([propertyKeys("a"), propertyKeys(2015), propertyKeys(false), propertyKeys("")]).toEqual([
    ["a"],
    ["2015"],
    ["false"],
    [""],
  ]);
  expect([propertyKeys(["b", "a"]), propertyKeys([])]).toEqual([["b", "a"], []]);
  expect([propertyKeys("2015-12-16", "year"), propertyKeys("2015", "year")]).toEqual([["2015"], ["2015"]]);
  expect([propertyKeys(null), propertyKeys(undefined), propertyKeys(null, "year")]).toEqual([[], [], []]);
});

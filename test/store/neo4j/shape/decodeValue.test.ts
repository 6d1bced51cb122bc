import { expect, it } from "vitest";
import { decodeValue } from "../../../../src/store/neo4j/shape/decodeValue.ts";

it.each([
  ["date", { toString: () => "2015-12-16" }, "2015-12-16"],
  ["date", { toString: () => "2015-12-16T10:00:00Z" }, "2015-12-16"],
  ["date", "2015-12", "2015-12"],
  ["date", "later", null],
  ["figure", "19000+", "19000+"],
  ["figure", 19000, "19000"],
  ["figure", "many", null],
  ["int", 3, 3],
  ["int", "3", null],
  ["float", 0.5, 0.5],
  ["boolean", "true", null],
  ["enums", "LDC", ["LDC"]],
  ["string", null, null],
] as const)("as a %s, %s stands for %j", (type, stored, value) => {
  expect(decodeValue({ name: "p", description: "A property.", type }, stored)).toEqual(value);
});

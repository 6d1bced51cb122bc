import { expect, it } from "vitest";
import { columnName } from "../../../src/graph/build/columnName.ts";

it("columnName is another one for each kind, property and part", () => {
  const names = [
    columnName("Session", "date"),
    columnName("Session", "date", "year"),
    columnName("Milestone", "date"),
    columnName("Session", "format"),
  ];
  expect(new Set(names).size).toBe(names.length);
  expect(columnName("Session", "date", "year")).toBe(names[1]);
});

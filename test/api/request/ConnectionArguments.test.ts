import { expect, it } from "vitest";
import { countsBelow } from "../../../src/api/request/ConnectionArguments.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";

it.each([
  ["ActionLine", "projects", true],
  ["ActionLine", "linkages", true],
  ["ActionLine", "facilitators", false],
  ["ActionLine", "leadFacilitator", false],
  ["ActionLine", "parent", false],
  ["ActionLine", "subLines", false],
  ["Sdg", "projects", false],
  ["Project", "actionLines", false],
])("%s.%s: what is linked to lines below counts too: %s", (kind, field, counts) => {
  const start = wsisModel.kind(kind);
  expect(countsBelow(start, start.side.get(field)!)).toBe(counts);
});

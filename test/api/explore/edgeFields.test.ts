import { expect, it } from "vitest";
import { basisOf, direction } from "../../../src/api/explore/edgeFields.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";

it("an edge gone back comes in", () => {
  expect([direction(true), direction(false)]).toEqual(["IN", "OUT"]);
});

it.each([
  ["PROJECT_SDG", 3, ["DECLARED", "SUGGESTED"]],
  ["PROJECT_SDG", 4, ["IMPLIED"]],
  ["PROJECT_COUNTRY", 0, null],
])("the bases of an edge of %s, as bits %d: %j", (link, basis, bases) => {
  expect(basisOf(wsisModel, { link, from: "", to: "", basis })).toEqual(bases);
});

it("an edge that is not there has no bases", () => {
  expect(basisOf(wsisModel, undefined)).toBeNull();
});

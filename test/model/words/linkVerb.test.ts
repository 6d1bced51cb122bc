import { expect, it } from "vitest";
import { verbOf } from "../../../src/model/words/linkVerb.ts";

it.each([
  ["ADVANCES", "advances"],
  ["SERVES_GOAL", "serves goal"],
  ["RUN_BY", "is run by"],
  ["ABOUT", "is about"],
  ["IN_REGION", "is in region"],
  ["TO_GOAL", "leads to goal"],
  ["FROM_LINE", "leads from line"],
  ["MEMBER_OF", "is a member of"],
])("%s reads as %s", (relationship, words) => {
  expect(verbOf(relationship)).toBe(words);
});

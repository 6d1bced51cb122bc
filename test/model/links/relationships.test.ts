import { expect, it } from "vitest";
import { relationshipsOf } from "../../../src/model/links/relationships.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { library } from "../library.ts";

it("relationshipsOf has each relationship once, in order", () => {
  expect(relationshipsOf(library)).toEqual([
    "ABOUT",
    "BORN_IN",
    "FOLLOWS",
    "LIES_IN",
    "LIVES_IN",
    "PART_OF",
    "WRITTEN_BY",
  ]);
  const shared = relationshipsOf(wsisModel);
  expect(shared.length).toBeLessThan(wsisModel.links.length);
  expect(new Set(shared).size).toBe(shared.length);
});

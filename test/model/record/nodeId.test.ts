import { expect, it } from "vitest";
import { nodeId, splitId } from "../../../src/model/record/nodeId.ts";

it("an id is a kind and a key, which may have colons of its own", () => {
  for (const key of ["C7-EHEA", "a:b", ""]) expect(splitId(nodeId("Project", key))).toEqual({ kind: "Project", key });
  for (const id of ["", "Project", ":a"]) expect(splitId(id)).toBeNull();
});

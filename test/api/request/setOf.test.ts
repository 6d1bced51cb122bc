import { expect, it } from "vitest";
import { setOf } from "../../../src/api/request/setOf.ts";
import { InputError } from "../../../src/model/InputError.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { smallContext } from "../../support/smallContext.ts";

const context = smallContext();

it("a set is a kind, the meaning of a filter and which tags count", () => {
  const field = wsisModel.kind("Project").filterField.get("actionLines");
  expect(setOf(context, "Project", { actionLines: { any: ["C7"] } }, ["SUGGESTED", "DECLARED"])).toEqual({
    kind: "Project",
    filter: { op: "any", field, keys: ["C7", "C7-EHEA", "C7-ELEA"], basis: 3 },
    basis: 3,
  });
  expect(setOf(context, "Sdg", {}, ["IMPLIED"])).toEqual({ kind: "Sdg", filter: { op: "everything" }, basis: 4 });
});

it("a set is refused for a key that nobody knows, and for an empty basis", () => {
  expect(() => setOf(context, "Project", { sdgs: { any: ["33"] } }, ["DECLARED"])).toThrow(
    new InputError("where.sdgs.any[0]", 'Unknown Sdg "33": did you mean "3"?'),
  );
  expect(() => setOf(context, "Project", {}, [])).toThrow(expect.objectContaining({ path: "basis" }));
});

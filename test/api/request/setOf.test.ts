import { expect, it } from "vitest";
import { setOf } from "../../../src/api/request/setOf.ts";
import type { FilterInput } from "../../../src/model/filter/Filter.ts";
import { InputError } from "../../../src/model/InputError.ts";
import type { Basis } from "../../../src/model/types.ts";
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
    new InputError("where.sdgs.any[0]", 'Unknown Sdg "33": expected one of 3, 4'),
  );
  expect(() => setOf(context, "Project", {}, [])).toThrow(expect.objectContaining({ path: "basis" }));
});

it("the same filter is read once in an operation, whatever it hangs on, and so the store works it out once", () => {
  const of = (where: FilterInput, basis: readonly Basis[]) => setOf(context, "Project", where, basis).filter;
  const once = of({ sdgs: { any: ["3"] } }, ["DECLARED"]);
  expect(of({ sdgs: { any: ["3"] } }, ["DECLARED"])).toBe(once);
  expect(of({ sdgs: { any: ["3"] } }, ["DECLARED", "SUGGESTED"])).not.toBe(once);
  expect(of({ sdgs: { any: ["4"] } }, ["DECLARED"])).not.toBe(once);
});

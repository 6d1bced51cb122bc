import { describe, expect, it } from "vitest";
import { truthTableOf } from "../../../src/graph/arrays/csr.ts";
import { termOf, truthTableOfTag } from "../../../src/graph/build/recordFacts.ts";
import { DECLARED, SUGGESTED } from "../../../src/model/filter/basis.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { record } from "../../support/record.ts";

describe("termOf", () => {
  const term = (id: string, ...rest: [properties?: Record<string, string>, links?: Record<string, string[]>]) => {
    const made = record(id, "Its name", ...rest);
    return termOf(wsisModel.kind(made.kind), made);
  };

  it("knows the key, the name and the parent of a record", () => {
    expect(term("ActionLine:C7-EHEA", {}, { ACTION_LINE_PARENT: ["C7"] })).toEqual({
      key: "C7-EHEA",
      name: "Its name",
      parent: "C7",
      class: null,
    });
    expect(term("ActionLine:C1").parent).toBeNull();
    expect(term("Sdg:3").parent).toBeNull();
  });

  it("knows the class in a kind that has classes", () => {
    expect(term("Region:AFR", { type: "ITU_REGION" }).class).toBe("ITU_REGION");
    expect(term("Region:AFR").class).toBeNull();
    expect(term("Sdg:3", { type: "ITU_REGION" }).class).toBeNull();
  });
});

describe("truthTableOfTag", () => {
  it("is that of its basis, and declared without one", () => {
    expect(truthTableOfTag({ key: "3" })).toBe(truthTableOf(DECLARED));
    expect(truthTableOfTag({ key: "3", basis: "SUGGESTED" })).toBe(truthTableOf(SUGGESTED));
  });
});

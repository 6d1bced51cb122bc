import { describe, expect, it } from "vitest";
import { isSortable, sortsAsText, sortValue } from "../../../src/model/record/sortValue.ts";
import type { PropertyType } from "../../../src/model/types.ts";

const of = (type: PropertyType) => ({ name: "it", description: "It.", type });
const types: PropertyType[] = ["string", "int", "float", "boolean", "date", "figure", "strings", "enum", "enums"];

describe("isSortable and sortsAsText", () => {
  it("say of each type whether there is an order, and whether it is that of text", () => {
    expect(types.filter((type) => !isSortable(of(type)))).toEqual(["strings", "enums"]);
    expect(types.filter((type) => sortsAsText(of(type)))).toEqual(["string", "date", "enum"]);
  });
});

describe("sortValue", () => {
  it("folds texts, takes figures for numbers, and leaves numbers and truth values as they are", () => {
    expect(sortValue(of("string"), "Réseau")).toBe("reseau");
    expect(sortValue(of("date"), "2015-12")).toBe("2015-12");
    expect(sortValue(of("figure"), "19000+")).toBe(19_000);
    expect([sortValue(of("int"), 0), sortValue(of("float"), 0.5), sortValue(of("boolean"), false)]).toEqual([
      0,
      0.5,
      false,
    ]);
  });

  it("is null for what is missing, and for lists", () => {
    expect([null, undefined, ["a"]].map((value) => sortValue(of("strings"), value))).toEqual([null, null, null]);
    expect(sortValue(of("figure"), null)).toBeNull();
  });
});

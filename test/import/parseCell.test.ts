import { describe, expect, it } from "vitest";
import { parseCell, splitList } from "../../src/import/parseCell.ts";
import { stakeholderType } from "../../src/model/domains/vocabularies.ts";
import type { PropertyDef, PropertyType, Value } from "../../src/model/types.ts";

const property = (type: PropertyType, rest: Partial<PropertyDef> = {}): PropertyDef => ({
  name: "p",
  description: "A value.",
  type,
  ...rest,
});
const terms = { vocabulary: stakeholderType };

describe("parseCell reads", () => {
  it.each<[PropertyDef, string, Value]>([
    [property("string"), " as it stands\n", " as it stands\n"],
    [property("string", { form: { pattern: /^\d$/, expected: "a digit" } }), " 4 ", "4"],
    [property("string"), " \t ", null],
    [property("int"), " 2015 ", 2015],
    [property("int"), "-0", 0],
    [property("int"), "12345678901", 12345678901],
    [property("float"), "1.5e3", 1500],
    [property("boolean"), "YES", true],
    [property("boolean"), "0", false],
    [property("date"), " 2015-12 ", "2015-12"],
    [property("date"), "soon", "soon"],
    [property("figure"), "19000+", "19000+"],
    [property("enum", terms), "private sector", "PRIVATE_SECTOR"],
    [property("enums", terms), "Academia;GOVERNMENT;academia", ["ACADEMIA", "GOVERNMENT"]],
    [property("enums", terms), "", []],
    [property("strings"), " a ;; b;a", ["a", "b"]],
  ])("%j: %j", (of, cell, value) => {
    expect(parseCell(of, cell)).toEqual({ value });
  });
});

describe("parseCell cannot read", () => {
  it.each<[PropertyDef, string, [value: string, reason: RegExp][]]>([
    [property("int"), "2019.0", [["2019.0", /a whole number/]]],
    [property("float"), "1,5", [["1,5", /a number/]]],
    [property("float"), "Infinity", [["Infinity", /a number/]]],
    [property("boolean"), "maybe", [["maybe", /true or false/]]],
    [property("enum", terms), "Goverment", [["Goverment", /did you mean Government\?/]]],
    [
      property("enums", terms),
      "Goverment;Academia;Acadamia",
      [
        ["Goverment", /Government/],
        ["Acadamia", /Academia/],
      ],
    ],
  ])("%j: %j", (of, cell, faults) => {
    expect(parseCell(of, cell)).toEqual({
      faults: faults.map(([value, reason]) => ({ value, reason: expect.stringMatching(reason) as unknown })),
    });
  });
});

it("splitList gives each entry once, without blanks around it", () => {
  expect(splitList(" KEN;;RWA ; KEN;")).toEqual(["KEN", "RWA"]);
});

import { Kind, parseValue } from "graphql";
import { describe, expect, it } from "vitest";
import { scalars } from "../../../src/api/schema/scalars.ts";
import { InputError } from "../../../src/model/InputError.ts";

const { PartialDate, JSON: json, DateTime } = scalars;

describe("a partial date", () => {
  it.each(["2015", "2015-12", "2016-02-29"])("%s is one", (text) => {
    expect(PartialDate.__parseValue(text)).toBe(text);
    expect(PartialDate.__parseLiteral(parseValue(`"${text}"`))).toBe(text);
    expect(PartialDate.__serialize(text)).toBe(text);
  });

  it.each([
    ["2015-02-29", '"2015-02-29"'],
    ["2015-13", '"2015-13"'],
    ["15", '"15"'],
    ["", '""'],
    [2015, "2015"],
    [null, "null"],
    [["2015"], '["2015"]'],
  ])("%j is none", (value, shown) => {
    const error = new InputError("", `Cannot read the date ${shown}: expected YYYY, YYYY-MM or YYYY-MM-DD`);
    expect(() => PartialDate.__parseValue(value)).toThrow(error);
  });

  it("is no number in a document", () => {
    expect(() => PartialDate.__parseLiteral({ kind: Kind.INT, value: "2015" })).toThrow(InputError);
  });
});

it("any JSON is given and taken as it is", () => {
  const value = { a: [1, null, "x"], b: { c: true } };
  expect([json.__serialize(value), json.__parseValue(value)]).toEqual([value, value]);
  expect(json.__parseLiteral(parseValue('{ a: [1, null, "x"], b: { c: $yes } }'), { yes: true })).toEqual(value);
});

it("a point in time is given as it is held", () => {
  expect(DateTime.__serialize("2026-01-01T00:00:00.000Z")).toEqual(new Date("2026-01-01T00:00:00.000Z"));
  expect(() => DateTime.__serialize("yesterday")).toThrow();
});

it("scalars leave their descriptions to the SDL", () => {
  for (const scalar of Object.values(scalars))
    expect(Object.keys(scalar).sort()).toEqual(["__parseLiteral", "__parseValue", "__serialize"]);
});

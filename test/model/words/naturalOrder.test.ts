import { describe, expect, it } from "vitest";
import { compareCodePoints, compareNatural } from "../../../src/model/words/naturalOrder.ts";

describe("compareNatural", () => {
  it("takes numbers by value and before letters", () => {
    expect(["3.a", "10", "3.10", "3.9", "9", "3"].sort(compareNatural)).toEqual(["3", "3.9", "3.10", "3.a", "9", "10"]);
    expect(["C10", "C7-EHEA", "C2", "C7"].sort(compareNatural)).toEqual(["C2", "C7", "C7-EHEA", "C10"]);
  });

  it("tells apart what has the same value", () => {
    expect(compareNatural("01", "1")).not.toBe(0);
  });
});

describe("compareCodePoints", () => {
  it("puts astral characters after all others", () => {
    expect(compareCodePoints("\u{1d4b3}", "\uffff")).toBeGreaterThan(0);
    expect(compareCodePoints("\uffff", "\u{1d4b3}")).toBeLessThan(0);
    expect(compareCodePoints("\u{1d4b3}", "\u{1d4b4}")).toBeLessThan(0);
  });

  it("puts a beginning before what goes on", () => {
    expect(compareCodePoints("ab", "abc")).toBeLessThan(0);
    expect(compareCodePoints("", "")).toBe(0);
  });
});

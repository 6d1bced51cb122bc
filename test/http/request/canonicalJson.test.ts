import { describe, expect, it } from "vitest";
import { canonicalJson, nestsDeeperThan } from "../../../src/http/request/canonicalJson.ts";

describe("canonical JSON", () => {
  it.each([
    [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
    [{ b: [{ d: null, c: true }], a: {} }, '{"a":{},"b":[{"c":true,"d":null}]}'],
    [["b", "a"], '["b","a"]'],
    [{ 'a"b': 'x"y\n' }, '{"a\\"b":"x\\"y\\n"}'],
    [{ é: 1, z: 2, Z: 3 }, '{"Z":3,"z":2,"é":1}'],
    ["x", '"x"'],
    [null, "null"],
    [1.5, "1.5"],
  ])("of %j has its keys in order, at every level: %s", (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it("reads as the value that it is of", () => {
    const value = { b: [1, { y: "ü", x: [] }], a: null };
    expect(JSON.parse(canonicalJson(value))).toEqual(value);
  });
});

describe("nesting", () => {
  it.each([
    [0, "x", false],
    [0, null, false],
    [0, {}, true],
    [1, { a: 1, b: null }, false],
    [1, [[]], true],
    [2, [[], { a: "x" }], false],
    [2, { a: { b: {} } }, true],
    [2, [1, [2, [3]]], true],
  ])("deeper than %d: %j: %s", (levels, value, deeper) => {
    expect(nestsDeeperThan(levels, value)).toBe(deeper);
  });
});

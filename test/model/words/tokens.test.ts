import { describe, expect, it } from "vitest";
import { fold, tokenize } from "../../../src/model/words/tokens.ts";

describe("tokenize", () => {
  it.each([
    ["E-health for all", ["e", "health", "for", "all"]],
    ["Réseau  ÉLECTRIQUE", ["reseau", "electrique"]],
    ["Straße STRASSE", ["strasse", "strasse"]],
    ["ΟΔΌΣ οδος", ["οδοσ", "οδοσ"]],
    ["Сеть", ["сеть"]],
    ["شَبَكة", ["شبكة"]],
    ["网络2030计划", ["网", "络", "2030", "计", "划"]],
    ["ｗｉｄｅ ﬁne ①", ["wide", "fine", "1"]],
    ["a_b/c.d", ["a", "b", "c", "d"]],
    [" … ", []],
  ])("%s", (text, terms) => {
    expect(tokenize(text)).toEqual(terms);
  });

  it("İ and i compare equal", () => {
    expect(fold("İzmir")).toBe(fold("izmir"));
  });
});

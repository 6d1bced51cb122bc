import { describe, expect, it } from "vitest";
import { fold } from "../../../src/model/words/fold.ts";
import { indexTerms, textQuery, tokenize } from "../../../src/model/words/tokens.ts";

describe("tokenize", () => {
  it.each([
    ["E-health for all", ["e", "health", "for", "all"]],
    ["Réseau  ÉLECTRIQUE", ["reseau", "electrique"]],
    ["Straße STRASSE", ["strasse", "strasse"]],
    ["ΟΔΌΣ οδος", ["οδοσ", "οδοσ"]],
    ["Сеть", ["сеть"]],
    ["شَبَكة", ["شبكه"]],
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

describe("fold", () => {
  it.each([
    ["Łódź", "lodz"],
    ["København", "kobenhavn"],
    ["Đà Nẵng", "da nang"],
    ["Æther, Œuvre", "aether, oeuvre"],
    ["Þórður, Ħaż-Żebbuġ", "thordur, haz-zebbug"],
    ["ISPARTA ısı", "isparta isi"],
    ["go\u00advern\u200bment\u2060", "government"],
    ["الصحـــة", "الصحه"],
    ["الصحة\u200f", "الصحه"],
    ["على", "علي"],
    ["کتاب‌خانه", "كتابخانه"],
    ["ی", "ي"],
    ["٢٠١٥ ۲۰۱۵ २०१५ ２０１５", "2015 2015 2015 2015"],
    ["𝟙𝟫", "19"],
    ["Oʻzbekiston", "o'zbekiston"],
  ])("%s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("folds what is folded to itself", () => {
    for (const text of ["Łódź", "الصحـــة", "٢٠١٥", "Straße", "ΟΔΌΣ", "ﷺ", "ﬁ", "İ"])
      expect(fold(fold(text))).toBe(fold(text));
  });
});

describe("indexTerms", () => {
  it.each([
    ["e-health", ["e", "health", "ehealth"]],
    ["e‑Health", ["e", "health", "ehealth"]],
    ["WSIS+20 Forum", ["wsis", "20", "forum", "wsis20"]],
    ["target 3.8", ["target", "3", "8", "3.8"]],
    ["2015-12-16", ["2015", "12", "16"]],
    ["C1-3.8", ["c1", "3", "8", "3.8"]],
    ["U.N.E.S.C.O.", ["u", "n", "e", "s", "c", "o", "unesco"]],
    ["CWG-WSIS&SDG", ["cwg", "wsis", "sdg", "cwgwsissdg", "cwgwsis", "wsissdg"]],
    ["women's", ["women", "s", "womens"]],
    ["Telecentres", ["telecentres", "telecenters"]],
    ["a/b c", ["a", "b", "c"]],
  ])("%s", (text, terms) => {
    expect(indexTerms(text)).toEqual(terms);
  });
});

describe("textQuery", () => {
  it.each([
    ["e-heal", ["eheal"], false],
    ["e-", ["e"], false],
    ["WSIS+20", ["wsis20"], false],
    ["women's", ["women", "s"], false],
    ["who", ["who"], false],
    ["who ", ["who"], true],
    ['"who"', ["who"], true],
    ["who, what", ["who", "what"], false],
    ["Forum 20", ["forum", "20"], true],
    ["3.8", ["3.8"], true],
    ["5G", ["5g"], false],
    ["健康", ["健", "康"], false],
    ["…", [], false],
  ])("%s", (text, terms, closed) => {
    expect(textQuery(text)).toEqual({ terms, ...(closed && { closed }) });
  });

  it("finds what is spelled with a hyphen or without", () => {
    for (const [asked, held] of [
      ["ehealth", "e-health"],
      ["e-health", "eHealth"],
      ["telecenter", "Telecentre"],
      ["organization", "Organisation"],
      ["labour", "labor"],
      ["multistakeholder", "multi-stakeholder"],
    ] as const)
      expect(indexTerms(held)).toEqual(expect.arrayContaining([...textQuery(asked).terms]));
  });
});

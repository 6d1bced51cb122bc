import { describe, expect, it } from "vitest";
import { languageOf, languagesToTry, suggestLanguage } from "../../../src/model/domains/languages.ts";

describe("languageOf", () => {
  it.each([
    ["fr", "fr"],
    ["FR", "fr"],
    ["fr-CH", "fr"],
    ["fr_CH", "fr"],
    ["fra", "fr"],
    ["zh-Hans", "zh"],
    ["de", "de"],
    ["xx", null],
    ["french", null],
    ["", null],
    ["*", null],
  ])("%s", (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});

describe("suggestLanguage", () => {
  it("reads a language's name", () => {
    expect(suggestLanguage("french")).toBe("fr");
    expect(suggestLanguage("Spanisch")).toBe("es");
    expect(suggestLanguage("Klingon")).toBeNull();
  });
});

describe("languagesToTry", () => {
  it("leaves out languages without labels, repeats, and what stands after English", () => {
    expect(languagesToTry(["de", "fr", "ar", "fr"])).toEqual(["fr", "ar"]);
    expect(languagesToTry(["ru", "en", "fr"])).toEqual(["ru", "en"]);
  });
});

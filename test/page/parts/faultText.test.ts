import { describe, expect, it } from "vitest";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { Address } from "../../../src/page/parts/Address.ts";
import { faultText } from "../../../src/page/parts/faultText.ts";
import { textsIn } from "../../../src/page/parts/texts.ts";
import { wordsIn } from "../../../src/page/words/Words.ts";

const sceneIn = (lang: string) => ({
  model: wsisModel,
  texts: textsIn(lang),
  words: wordsIn(lang),
  address: new Address("/projects", new URLSearchParams({ lang })),
  origin: "http://localhost",
});
const told = (message: string, lang = "en") => faultText(sceneIn(lang), message);

describe("a fault", () => {
  it.each([
    ['Unknown Region "AFRICA": did you mean "AFR"?', "There is no region called “AFRICA”. Did you mean “AFR”?"],
    ['There is no Stakeholder "nobody"', "There is no stakeholder called “nobody”."],
    [
      'Unknown ProjectStatus "DONE": expected one of PLANNED, ONGOING',
      "“DONE” is none of the terms of Status. What there is: PLANNED (Planned), ONGOING (Ongoing), COMPLETED (Completed), DISCONTINUED (Discontinued).",
    ],
    [
      'Variable "$where" got invalid value "AFR" at "where.regions"; Expected type "KeyMatch" to be an object.',
      '"AFR" is not how a condition on Regions is written. It is an object, as {"any": ["AFR"]}.',
    ],
    [
      'Variable "$where" got invalid value { foo: 1 } at "where.stakeholders.some"; Field "foo" is not defined by type "StakeholderFilter". Did you mean "not" or "or"?',
      "“foo” is nothing that can be said of stakeholders. Did you mean “not” or “or”?",
    ],
    [
      'Variable "$where" got invalid value "x" at "where.years.from"; Int cannot represent non-integer value: "x"',
      "“x” is no year. What is expected is a year or a range of years, as 2015..2020.",
    ],
    [
      'Variable "$from" got invalid value "abc"; Expected type "PartialDate". Cannot read the date "abc"',
      "“abc” is no date. What is expected is a year, a month or a day, as 2024, 2024-07 or 2024-07-09.",
    ],
    [
      '"foo" is no id: expected kind, colon and key, as Country:KEN',
      "“foo” names nothing. What is expected is a kind and a key, as Country:KEN.",
    ],
  ])("is told in words: %s", (message, words) => {
    const fault = told(message);
    expect([fault?.sentence, fault?.hint].filter(Boolean).join(" ")).toBe(words);
  });

  it("is told in French too, with what may have been meant", () => {
    expect(told('Unknown Region "AFRICA": did you mean "AFR"?', "fr")).toEqual({
      sentence: "Il n'y a pas de région du nom de «\u00a0AFRICA\u00a0».",
      hint: "Vouliez-vous dire «\u00a0AFR\u00a0»\u00a0?",
      meant: { text: "AFRICA", instead: ["AFR"] },
    });
    expect(told('"zone" is no condition on projects: their filter fields are', "fr")?.sentence).toContain(
      "regions (Régions)",
    );
    expect(told('"region.none" is no condition on projects: their filter fields are')).toEqual({
      sentence: "“region.none” is no condition on projects.",
      hint: "Did you mean “regions.none”?",
      meant: { text: "region.none", instead: ["regions.none"] },
      without: "region.none",
    });
  });

  it("of which nothing is known is left to whoever has it", () => {
    expect(told("Something else")).toBeNull();
  });
});

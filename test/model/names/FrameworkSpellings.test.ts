import { describe, expect, it } from "vitest";
import { createContext } from "../../../src/api/ApiContext.ts";
import { frameworkSpellings } from "../../../src/api/frameworkSpellings.ts";
import { nearestId, readings } from "../../../src/model/names/spellings.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { graphReader } from "../../support/graphReader.ts";
import { record } from "../../support/record.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const label = (ofKind: string, ofKey: string, lang: string, text: string) =>
  record(`Label:${ofKind}.${ofKey}.${lang}`, text, { ofKind, ofKey, lang });

const records = [
  ...smallGraph.filter(({ id }) => id !== "Country:KEN"),
  record("Country:KEN", "Kenya", { iso2: "KE", m49: "404" }),
  label("StakeholderType", "GOVERNMENT", "fr", "Gouvernement"),
  label("Sdg", "99", "fr", "Rien"),
];
const reader = graphReader(wsisModel, records);
const context = createContext(wsisModel, reader);
const framework = frameworkSpellings(context);
const read = (text: string) => readings(wsisModel, text);

describe("the framework", () => {
  it.each([
    ["C7-EHEA", ["ActionLine:C7-EHEA"]],
    ["c7 ehea", ["ActionLine:C7-EHEA"]],
    ["ActionLine:C1", ["ActionLine:C1"]],
    ["SDG 3", ["Sdg:3"]],
    ["3", ["Sdg:3"]],
    ["PrizeCategory:C7-EHEA", ["PrizeCategory:C7-EHEA"]],
    ["KE", []],
    ["clinic", []],
  ])("is spelled by its keys: %s is %j", (text, ids) => {
    expect(framework.keys.find(read(text))).toEqual(ids);
  });

  it("is near where an id of it is misspelt", () => {
    expect(nearestId(framework.keys.all, read("ActonLine:C7-EHEA"))).toBe("ActionLine:C7-EHEA");
  });

  it.each([
    ["e-HEALTH", ["ActionLine:C7-EHEA"]],
    ["C7 E-health", ["ActionLine:C7-EHEA"]],
    ["prize category E-health", ["PrizeCategory:C7-EHEA"]],
    ["Quality Education", ["Sdg:4"]],
    ["Bien-être", []],
  ])("is spelled by its English names: %s is %j", (text, ids) => {
    expect(framework.names.find(read(text))).toEqual(ids);
  });

  it.each([
    ["ke", ["Country:KEN"]],
    ["M49 404", ["Country:KEN"]],
    ["404", []],
    ["RW", ["Country:RWA"]],
    ["BU", []],
  ])("is spelled by other codes of countries: %s is %j", (text, ids) => {
    expect(framework.codes.find(read(text))).toEqual(ids);
  });

  it.each([
    ["BIEN etre", ["Sdg:3"]],
    ["3 Bien-être", ["Sdg:3"]],
    ["Кения", ["Country:KEN"]],
    ["肯尼亚", ["Country:KEN"]],
    ["Gouvernement", []],
    ["Rien", []],
  ])("is spelled by labels and other names of its nodes: %s is %j", (text, ids) => {
    expect(framework.labels.find(read(text))).toEqual(ids);
  });

  it("is called by words of its other names, the last as the beginning of one unless it is closed", () => {
    expect(framework.called({ terms: ["bien", "et"] })).toEqual(["Sdg:3"]);
    expect(framework.called({ terms: ["bien", "et"], closed: true })).toEqual([]);
    expect(framework.called({ terms: ["rien"] })).toEqual([]);
    expect(framework.called({ terms: [] })).toEqual([]);
  });

  it("is found by words of its names, but for kinds that have to be named", () => {
    expect(framework.parts.holding(read("infrastructure"))).toEqual(["ActionLine:C2"]);
    expect(framework.parts.holding(read("health"))).not.toContain("PrizeCategory:C7-EHEA");
    expect([...framework.common]).toEqual(["ActionLine", "Sdg", "SdgTarget", "Country", "Region"]);
  });
});

it("spellings are made once for a revision", () => {
  const { ofRevision } = context;
  expect(frameworkSpellings(createContext(wsisModel, reader, { ofRevision }))).toBe(framework);
  expect(frameworkSpellings(createContext(wsisModel, reader))).not.toBe(framework);
});

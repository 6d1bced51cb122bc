import { describe, expect, it } from "vitest";
import { idCandidates, nameSpellings, nearestId, readings, Spellings } from "../../../src/model/names/spellings.ts";
import { squash } from "../../../src/model/words/squash.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";

describe("squash", () => {
  it.each([
    ["c7 E-health", "c7ehealth"],
    ["Côte d’Ivoire", "cotedivoire"],
    ["SDG-3", "sdg3"],
    ["3.8", "3.8"],
    ["3 8", "3 8"],
    ["3.D", "3d"],
    ["“No Poverty”", "nopoverty"],
    ["良好健康与福祉", "良好健康与福祉"],
    [" … ", ""],
  ])("%s", (text, squashed) => {
    expect(squash(text)).toBe(squashed);
  });
});

describe("readings", () => {
  const kinds = (text: string) => readings(wsisModel, text);

  it("take off a kind that the text begins with, and keep the whole last", () => {
    expect(kinds("action line C4")).toEqual([
      { kind: "ActionLine", text: "C4" },
      { kind: null, text: "action line C4" },
    ]);
    expect(kinds("Stakeholder:ITU")[0]).toEqual({ kind: "Stakeholder", text: "ITU" });
    expect(kinds("prize-entries / 2016-clinic")[0]).toEqual({ kind: "PrizeEntry", text: "2016-clinic" });
    expect(kinds("UN regional commission: ECA")[0]).toEqual({ kind: "Region", text: "ECA" });
  });

  it("leave it open where a name is that of two kinds", () => {
    expect(kinds("SDG3").map(({ kind }) => kind)).toEqual(["Sdg", "SdgTarget", null]);
  });

  it("of a kind alone, or of nothing, are the text", () => {
    expect(kinds("sdg ")).toEqual([{ kind: null, text: "sdg" }]);
    expect(kinds("")).toEqual([{ kind: null, text: "" }]);
    expect(kinds("Regionalism")).toEqual([{ kind: null, text: "Regionalism" }]);
  });
});

describe("nameSpellings", () => {
  const term = (key: string, parent: string | null = null) => ({ key, name: key, parent, class: null });

  it("know the short name of a sub-line, and the line that it belongs to", () => {
    expect(nameSpellings(term("C7-EHEA", "C7"), "ICT applications: E-health")).toEqual(
      expect.arrayContaining(["E-health", "C7 E-health", "C7-EHEA E-health"]),
    );
    expect(nameSpellings(term("C7-EHEA", "C7"), "信息通信技术应用：电子卫生")).toContain("电子卫生");
    expect(nameSpellings(term("C7"), "ICT applications: benefits")).toContain("ICT applications");
  });

  it("leave out what stands in brackets", () => {
    expect(nameSpellings(term("IRN"), "Iran (Islamic Republic of)")).toContain("Iran");
  });
});

describe("Spellings", () => {
  const spellings = new Spellings(new Set(["Sdg", "SdgTarget", "Region", "Country"]));
  spellings.add("PrizeCategory", "C1", ["C1"]);
  spellings.add("Sdg", "3", ["3", "Sdg:3"]);
  spellings.add("SdgTarget", "3.8", ["3.8", "SdgTarget:3.8"]);
  spellings.add("Region", "AFR", ["AFR", "Africa"]);
  spellings.add("Country", "AFR", ["Africa"]);
  const find = (text: string) => spellings.find(readings(wsisModel, text));

  it("find what a text stands for, of the kind that it names", () => {
    expect(find("goal 3")).toEqual(["Sdg:3"]);
    expect(find("SDG 3.8")).toEqual(["SdgTarget:3.8"]);
    expect(find("target 3")).toEqual([]);
    expect(find("region Africa")).toEqual(["Region:AFR"]);
    expect(find("…")).toEqual([]);
  });

  it("find kinds that are not common where they are named", () => {
    expect(find("C1")).toEqual([]);
    expect(find("prize category C1")).toEqual(["PrizeCategory:C1"]);
  });

  it("find all of several", () => {
    expect(find("africa")).toEqual(["Region:AFR", "Country:AFR"]);
  });

  it("suggest the nearest, of the kind that the text names", () => {
    const nearest = (text: string) => nearestId(spellings.all, readings(wsisModel, text));
    expect(nearest("Afrika")).toBe("Region:AFR");
    expect(nearest("country Afrika")).toBe("Country:AFR");
    expect(nearest("Sgd:3")).toBe("Sdg:3");
    expect(nearest("Project:3.8")).toBeNull();
    expect(nearest("nothing of the kind")).toBeNull();
    expect(nearest("x".repeat(1000))).toBeNull();
  });
});

describe("idCandidates", () => {
  it("write a key as it is, in either case, and as one word", () => {
    const kinds = [wsisModel.kind("Stakeholder"), wsisModel.kind("Project")];
    expect(idCandidates(kinds, readings(wsisModel, "stakeholder ITU"))).toEqual([
      "Stakeholder:ITU",
      "Stakeholder:itu",
      "Stakeholder:stakeholder-itu",
      "Project:stakeholder-itu",
    ]);
    expect(idCandidates(kinds, readings(wsisModel, "Village Club"))).toEqual([
      "Stakeholder:village-club",
      "Project:village-club",
    ]);
    expect(idCandidates(kinds, readings(wsisModel, "x".repeat(201)))).toEqual([]);
  });
});

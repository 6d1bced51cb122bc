import { describe, expect, it } from "vitest";
import { asSentence, type Clause, sentenceOf, wordsOf } from "../../../src/model/words/sentence.ts";

const names: Record<string, string> = { p: "Clinic online", c: "Rwanda", r: "Africa", s: "Ministry of Health" };
const said = (clauses: readonly Clause[], it: string, lead?: string) =>
  sentenceOf(clauses, it, (id) => names[id] ?? id, lead);

const inCountry: Clause = { subject: "p", verb: "is located in", object: "c" };
const inRegion: Clause = { subject: "c", verb: "is in region", object: "r" };
const runBy: Clause = { subject: "p", verb: "is run by", object: "s" };
const started: Clause = { subject: "p", verb: "is", value: { name: "start", words: "2015" } };

describe("sentenceOf", () => {
  it("says it of what it speaks of, and names all else", () => {
    expect(said([inCountry], "p")).toBe("It is located in Rwanda.");
    expect(said([inCountry], "c")).toBe("Clinic online is located in Rwanda.");
    expect(said([{ ...inCountry, note: "(declared)" }], "p")).toBe("It is located in Rwanda (declared).");
    expect(said([{ subject: "p", verb: "is verified" }], "p")).toBe("It is verified.");
  });

  it("goes on where the clause before ended", () => {
    expect(said([inCountry, inRegion], "p")).toBe("It is located in Rwanda, which is in region Africa.");
    const group: Clause = { subject: "c", verb: "is", value: { name: "group", words: "LDC" } };
    expect(said([inCountry, group], "p")).toBe("It is located in Rwanda, whose group is LDC.");
  });

  it("goes on with what the clause before spoke of", () => {
    expect(said([inCountry, runBy], "p")).toBe("It is located in Rwanda and is run by Ministry of Health.");
    expect(said([inCountry, started], "p")).toBe("It is located in Rwanda and has start 2015.");
  });

  it("begins anew with what neither ended nor began the clause before", () => {
    expect(said([inRegion, runBy], "p")).toBe("Rwanda is in region Africa; it is run by Ministry of Health.");
    expect(said([inRegion, runBy], "c")).toBe("It is in region Africa; Clinic online is run by Ministry of Health.");
  });

  it("speaks of values of it and of others", () => {
    expect(said([started], "p")).toBe("Its start is 2015.");
    expect(said([started], "c")).toBe("the start of Clinic online is 2015.");
  });

  it("stands behind a lead", () => {
    expect(said([inCountry], "p", "For Clinic online")).toBe("For Clinic online: it is located in Rwanda.");
  });
});

describe("asSentence", () => {
  it("ends with one full stop", () => {
    expect(["It is", "It is.", ""].map(asSentence)).toEqual(["It is.", "It is.", "."]);
  });
});

describe("wordsOf", () => {
  it("are the parts of a name in code", () => {
    expect(["yearStart", "url", "prizeEntryYear"].map(wordsOf)).toEqual(["year start", "url", "prize entry year"]);
  });
});

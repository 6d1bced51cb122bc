import { describe, expect, it } from "vitest";
import { playgroundHash, questionInHash } from "../../../src/page/parts/playgroundHash.ts";

describe("playgroundHash", () => {
  it("leads back to the question", () => {
    for (const question of [
      { document: "query A($a: Int) {\n  b # & é\n}\n", variables: { a: 1, b: ["x&y"] } },
      { document: "{ a }", variables: {} },
    ])
      expect(questionInHash(playgroundHash(question))).toEqual(question);
  });

  it("is no question without a document, and one without variables that cannot be read", () => {
    expect(questionInHash("#other")).toBeNull();
    expect(questionInHash("")).toBeNull();
    expect(questionInHash("#document=%7Ba%7D&variables=%7B")).toEqual({ document: "{a}", variables: {} });
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { breaks, undated, unnamed } from "../../scripts/schemaPromise.mjs";

const base =
  "type Query { old(a: Int, b: Int): String kept: [Thing!]! } type Thing { name: String } enum Sort { UP DOWN } input In { x: Int }";

describe("what is deprecated", () => {
  it("says until when it stays", () => {
    const sdl = `type Query {
      a: Int @deprecated
      b: Int @deprecated(reason: "Use a.")
      c: Int @deprecated(reason: "Use a. Stays until 2027-12-31.")
      d(x: Int @deprecated(reason: "Use y. Stays until 2027-02-30.")): Int
    } enum Sort { UP @deprecated(reason: "Use DOWN. Stays until soon.") DOWN }`;
    expect(undated(sdl)).toEqual(["Query.a", "Query.b", "Query.d.x", "Sort.UP"]);
  });

  it("does so in the schema of today", () => {
    expect(undated(readFileSync("schema.graphql", "utf8"))).toEqual([]);
  });
});

describe("what breaks clients", () => {
  it.each([
    [base.replace("old(a: Int, b: Int): String ", ""), "Query.old"],
    [base.replace("a: Int, ", ""), "Query.old(a:)"],
    [base.replace("a: Int,", "a: Int!,"), "Query.old(a:)"],
    [base.replace("name: String", "name: Int"), "Thing.name"],
    [base.replace("UP DOWN", "UP"), "Sort.DOWN"],
    [base.replace("x: Int", "x: Int y: Int!"), "In.y"],
    [base.replace(" enum Sort { UP DOWN }", ""), "Sort"],
  ])("is found in %s", (after, coordinate) => {
    expect(breaks(base, after).map((one) => one.coordinate)).toEqual([coordinate]);
  });

  it("is not what is added, made certain or described", () => {
    const after = base
      .replace("name: String", '"Its name." name: String! more(x: Int): Int')
      .replace("UP DOWN", "UP DOWN SIDE");
    expect(breaks(base, after)).toEqual([]);
  });

  it("is refused unless the changelog names it as a breaking change of what comes next", () => {
    const found = breaks(base, base.replace("name: String", "name: Int"));
    const log = (next: string) => `# Changelog\n\n## Unreleased\n\n${next}\n\n## 1.0.0\n\n- Breaking: \`Thing.name\`\n`;
    expect(unnamed(found, log("- Something"))).toEqual(found);
    expect(unnamed(found, log("- `Thing.name` is a number"))).toEqual(found);
    expect(unnamed(found, log("- Breaking: `Thing.name` is a\n  number"))).toEqual([]);
  });

  it("is held against the schema of a release that is kept", () => {
    expect(
      readdirSync("schema/released").filter((file) => /^\d+\.\d+\.\d+\.graphql$/.test(file)).length,
    ).toBeGreaterThan(0);
  });
});

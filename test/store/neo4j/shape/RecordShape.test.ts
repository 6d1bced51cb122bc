import { expect, it } from "vitest";
import { wsisModel } from "../../../../src/model/wsisModel.ts";
import { type FoundRelationship, RecordShape } from "../../../../src/store/neo4j/shape/RecordShape.ts";

const shape = new RecordShape(wsisModel, wsisModel.kind("Session"));
const links = wsisModel.links.filter(({ from }) => from === "Session");

/** The links of a session that has these relationships. */
function linksOf(found: Readonly<Record<string, FoundRelationship[]>>) {
  const relationships = links.map(({ name }) => found[name] ?? []);
  return shape.record([["s"], relationships]).links;
}

it("a record comes with a list of relationships for each of its own links", () => {
  expect(shape.whole).toMatch(/^\[\[n\.key, .*\], \[\[\(n\)-\[r:/);
  expect(shape.whole).toContain("[(n)-[r:PART_OF]->(e) | [e.key, r.position]]");
  expect(shape.whole).toContain(
    "[(n)-[r:DISCUSSES]->(e) WHERE r.derived IS NULL | [e.key, r.declaredAt, r.suggestedAt, r.basis, r.confidence, r.because]]",
  );
});

it("links stand where they stood; one that somebody drew stands last", () => {
  const stakeholders: FoundRelationship[] = [
    ["drawn", null],
    ["b", 1],
    ["a", 0],
  ];
  expect(linksOf({ SESSION_STAKEHOLDER: stakeholders })).toEqual({
    SESSION_STAKEHOLDER: [{ key: "a" }, { key: "b" }, { key: "drawn" }],
  });
});

it("a tag may be declared and suggested by one relationship, or say its basis alone", () => {
  const reasons = ["high", "says so"] as const;
  expect(
    linksOf({
      SESSION_ACTION_LINE: [
        ["C1", 2, 0, "BOTH", ...reasons],
        ["C2", null, 1, "SUGGESTED", null, null],
        ["C3", null, null, null, null, null],
        ["C4", null, null, "SUGGESTED", null, null],
      ],
    }).SESSION_ACTION_LINE,
  ).toEqual([
    { key: "C1", basis: "SUGGESTED", confidence: "high", because: "says so" },
    { key: "C2", basis: "SUGGESTED" },
    { key: "C1" },
    { key: "C3" },
    { key: "C4", basis: "SUGGESTED" },
  ]);
});

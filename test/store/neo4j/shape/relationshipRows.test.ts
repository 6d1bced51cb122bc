import { expect, it } from "vitest";
import type { StoredLink } from "../../../../src/model/types.ts";
import { wsisModel } from "../../../../src/model/wsisModel.ts";
import { type FoundRelationship, RecordShape } from "../../../../src/store/neo4j/shape/RecordShape.ts";
import { relationshipRows } from "../../../../src/store/neo4j/shape/relationshipRows.ts";
import { record } from "../../../support/record.ts";

const declared = (key: string): StoredLink => ({ key });
const suggested = (key: string): StoredLink => ({ key, basis: "SUGGESTED", confidence: "high", because: "says so" });
const number = (value: unknown) => (value === undefined ? null : Number(value));

/** The relationships of a project's goals as they are written, and what is read from them. */
function throughNeo4j(sdgs: StoredLink[], targets: StoredLink[]) {
  const project = { ...record("Project:p", "P"), links: { PROJECT_SDG: sdgs, PROJECT_TARGET: targets } };
  const link = wsisModel.link("PROJECT_SDG");
  const rows = relationshipRows(link, project, (_, key) => [key.split(".")[0]!]);
  const shape = new RecordShape(wsisModel, wsisModel.kind("Project"));
  const found = wsisModel.links
    .filter(({ from }) => from === "Project")
    .map(({ name }): FoundRelationship[] =>
      name !== "PROJECT_SDG"
        ? []
        : rows
            .filter(({ properties }) => properties.derived !== true)
            .map(({ to, properties: { declaredAt, suggestedAt, basis, confidence, because } }) => [
              to,
              number(declaredAt),
              number(suggestedAt),
              (basis as string | undefined) ?? null,
              (confidence as string | undefined) ?? null,
              (because as string | undefined) ?? null,
            ]),
    );
  const read = shape.record([["p", "P", [], true], found]).links.PROJECT_SDG ?? [];
  return { bases: Object.fromEntries(rows.map(({ to, properties }) => [to, properties.basis ?? "DECLARED"])), read };
}

it.each([
  ["declared goals and targets of others", [declared("3")], [declared("4.1")], { 3: "DECLARED", 4: "DECLARED" }],
  ["a suggested goal with a declared target", [suggested("3")], [declared("3.8")], { 3: "BOTH" }],
  ["a declared goal with a suggested target", [declared("3")], [suggested("3.8")], { 3: "BOTH" }],
  [
    "a goal both declared and suggested",
    [suggested("3"), declared("4"), declared("3")],
    [],
    { 3: "BOTH", 4: "DECLARED" },
  ],
  ["suggested targets alone", [], [suggested("3.8"), suggested("3.9")], { 3: "SUGGESTED" }],
])("%s count as they should, and come back as they were", (_name, sdgs, targets, bases) => {
  const answer = throughNeo4j(sdgs, targets);
  expect(answer.bases).toEqual(bases);
  expect(answer.read).toEqual(sdgs);
});

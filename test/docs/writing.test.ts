import { expect, it } from "vitest";
import { createApi } from "../../src/api/createApi.ts";
import { ROLES } from "../../src/model/workbench/Caller.ts";
import { PROBLEM_CODES } from "../../src/model/workbench/Problem.ts";
import { ACTIONS, STATES, transitions } from "../../src/model/workbench/transitions.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import type { GraphStore } from "../../src/store/port.ts";
import { expectInDocument } from "../support/expectInDocument.ts";

it("docs/writing.md draws the states as the table of transitions has them", () => {
  const arrows = new Map<string, string[]>();
  for (const { action, from, to } of transitions) {
    const way = `${from} --> ${to}`;
    arrows.set(way, [...new Set([...(arrows.get(way) ?? []), action.toLowerCase()])]);
  }
  const lines = [...arrows].map(([way, actions]) => `  ${way}: ${actions.join(", ")}`);
  const begins = ["  [*] --> DRAFT", "  [*] --> SUBMITTED"];
  expectInDocument(
    "docs/writing.md",
    "states",
    ["```mermaid", "stateDiagram-v2", ...begins, ...lines, "```"].join("\n"),
  );
  const rows = transitions.map(({ action, from, to, by, published, note, graph }) => {
    const where = published === undefined ? from : `${from}, ${published ? "with" : "without"} a record in the graph`;
    const does = graph === "PUT" ? "put into the graph" : graph === "REMOVE" ? "taken out of the graph" : "";
    return `| ${action} | ${where} | ${to} | ${by.toLowerCase()} | ${note ? "required" : ""} | ${does} |`;
  });
  const head = ["| action | from | to | by | note | record |", "| --- | --- | --- | --- | --- | --- |"];
  expectInDocument("docs/writing.md", "transitions", [...head, ...rows].join("\n"));
});

it("the schema has the states, actions, roles and problems that there are", () => {
  const { schema } = createApi({ store: { model: wsisModel } as GraphStore });
  const values = (name: string) => {
    const type = schema.getType(name);
    return type && "getValues" in type ? type.getValues().map((value) => [value.name, value.description]) : [];
  };
  expect(values("SubmissionState")).toEqual(STATES.map(({ key, description }) => [key, description]));
  expect(values("SubmissionAction")).toEqual(ACTIONS.map(({ key, description }) => [key, description]));
  expect(values("Role").map(([name]) => name)).toEqual([...ROLES]);
  expect(values("ProblemCode").map(([name]) => name)).toEqual([...PROBLEM_CODES]);
});

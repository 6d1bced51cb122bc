import { beforeAll, describe, expect, it } from "vitest";
import type { NodeRecord } from "../../../src/model/types.ts";
import { stemsOf, tagScores } from "../../../src/model/workbench/tagScores.ts";
import type { GraphReader } from "../../../src/store/port.ts";
import { expectInDocument } from "../../support/expectInDocument.ts";
import { seededStore } from "../../support/seededStore.ts";
import { type Accuracy, countsOf, crossValidated, exampleOf, mostCommon } from "./tagAccuracy.ts";

const projects: NodeRecord[] = [];
let reader: GraphReader;
beforeAll(async () => {
  const store = await seededStore();
  reader = await store.reader();
  for await (const record of store.records("Project")) projects.push(record);
});

it("words are taken as beginnings of others, without their plural", () => {
  expect(
    stemsOf("Farmers' ICT policies: 3 bus, glass, e-health a 中文").map(
      ({ stem, whole }) => `${stem}${whole ? "." : "*"}`,
    ),
  ).toEqual(["farmer*", "ict.", "polic*", "bus.", "glass*", "health*", "中.", "文."]);
});

it("a tag is scored by the words that occur with it, and says which", () => {
  const example = (text: string, ...tags: string[]) => ({ text, terms: new Set(text.split(" ")), tags: new Set(tags) });
  const examples = [
    example("clinic tablets", "health"),
    example("clinic nurses", "health"),
    example("school tablets", "learning"),
    example("school", "learning"),
  ];
  const stems = stemsOf("A clinic with tablets");
  const names = new Map([
    ["health", "Health"],
    ["learning", "Schools"],
    ["other", "Other"],
  ]);
  const [first, ...rest] = tagScores(stems, countsOf(examples, stems), names);
  expect(first).toMatchObject({ key: "health", words: ["clinic"] });
  expect(first!.score).toBeGreaterThan(1);
  expect(rest.map(({ key }) => key)).not.toContain("other");
});

describe("how good suggestions are", () => {
  const sorts = [
    ["action lines", "ActionLine", "PROJECT_ACTION_LINE"],
    ["goals", "Sdg", "PROJECT_SDG"],
    ["targets", "SdgTarget", "PROJECT_TARGET"],
  ] as const;

  it("stands in docs/writing.md, beside a plain way", () => {
    const percent = (share: number) => `${Math.round(share * 100)} %`;
    const cells = ({ first, three }: Accuracy) => `${percent(first)} | ${percent(three)}`;
    const rows = sorts.map(([called, kind, link]) => {
      const names = new Map(reader.terms(kind).map(({ key, name }) => [key, name]));
      names.delete("C7");
      const targets = new Map<string, string>();
      const examples = projects.map((project) => {
        const tags = (project.links[link] ?? []).map(({ key }) => key).filter((key) => key !== "C7");
        // A goal is one of a project too where one of its targets is.
        const goals = kind === "Sdg" ? (project.links.PROJECT_TARGET ?? []).map(({ key }) => key.split(".")[0]!) : [];
        return exampleOf(project, [...new Set([...tags, ...goals])]);
      });
      void targets;
      const ours = crossValidated(examples, names);
      const plain = crossValidated(examples, names, mostCommon);
      expect(ours.first).toBeGreaterThan(plain.first);
      expect(ours.three).toBeGreaterThan(plain.three);
      return `| ${called} | ${ours.examples} | ${cells(ours)} | ${cells(plain)} |`;
    });
    const head = [
      "| of | projects | first is right | one of three is | most common tag first | one of the three most common |",
      "| --- | --- | --- | --- | --- | --- |",
    ];
    expectInDocument("docs/writing.md", "accuracy", [...head, ...rows].join("\n"));
  });
});

import { describe, expect, it } from "vitest";
import { createContext } from "../../../src/api/ApiContext.ts";
import { type LinkEvidence, linkEvidence } from "../../../src/api/evidence/linkEvidence.ts";
import { ANY_BASIS, type BasisMask, IMPLIED } from "../../../src/model/filter/basis.ts";
import { EVERYTHING } from "../../../src/model/filter/combine.ts";
import type { Filter, FilteredStep } from "../../../src/model/filter/Filter.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { counting } from "../../support/graphReader.ts";
import { smallContext } from "../../support/smallContext.ts";

const context = smallContext();
const only = (...ids: string[]): Filter => ({ op: "ids", ids });
const forward = (link: string, filter: Filter = EVERYTHING, basis: BasisMask = ANY_BASIS): FilteredStep => {
  return { link, reverse: false, filter, basis };
};
const back = (link: string, filter: Filter = EVERYTHING): FilteredStep => ({ ...forward(link, filter), reverse: true });

/** Node, bases and what lies between, for each way to each node. */
async function linked(id: string, steps: readonly FilteredStep[], limit = 10) {
  const of = (await linkEvidence(context, [id], steps, limit))(id);
  return of.map((ways) => ways.map(({ node, basis, via }) => [node, basis?.join() ?? null, ...via]));
}

describe("what steps lead to", () => {
  it.each<[string, string, FilteredStep[], unknown[]]>([
    ["nothing but itself, without a step", "Project:clinic", [], [[["Project:clinic", null]]]],
    [
      "each node, in the order of ids",
      "Project:school",
      [forward("PROJECT_COUNTRY")],
      [[["Country:KEN", null]], [["Country:RWA", null]]],
    ],
    [
      "nodes over others, which lie between",
      "Project:school",
      [forward("PROJECT_COUNTRY"), forward("COUNTRY_REGION")],
      [[["Region:AFR", null, "Country:KEN"]], [["Region:AFR", null, "Country:RWA"]]],
    ],
    ["a tag, with its basis", "Project:school", [forward("PROJECT_SDG", only("Sdg:4"))], [[["Sdg:4", "SUGGESTED"]]]],
    [
      "a tag in each way that it comes about",
      "Project:school",
      [forward("PROJECT_SDG", only("Sdg:3"))],
      [
        [
          ["Sdg:3", "DECLARED"],
          ["Sdg:3", "IMPLIED", "ActionLine:C7-EHEA", "Linkage:C7-EHEA-3"],
        ],
      ],
    ],
    [
      "who holds a tag, what lies between from the record on",
      "Sdg:3",
      [{ ...back("PROJECT_SDG", only("Project:clinic")), basis: IMPLIED }],
      [[["Project:clinic", "IMPLIED", "Linkage:C7-EHEA-3", "ActionLine:C7-EHEA"]]],
    ],
    [
      "a tag of a linked node, of which the basis is told",
      "Stakeholder:itu",
      [back("PROJECT_STAKEHOLDER"), forward("PROJECT_SDG", only("Sdg:3"), 3)],
      [[["Sdg:3", "SUGGESTED", "Project:clinic", "SdgTarget:3.8"]]],
    ],
    ["nothing, where nothing is linked", "Project:bare", [forward("PROJECT_COUNTRY")], []],
  ])("is %s", async (_, id, steps, expected) => {
    expect(await linked(id, steps)).toEqual(expected);
  });

  it("is so many nodes at most, each in all its ways", async () => {
    expect(await linked("Project:school", [forward("PROJECT_SDG")], 1)).toHaveLength(1);
  });

  it("is nothing for a record that was not asked for", async () => {
    const of = await linkEvidence(context, ["Project:clinic"], [forward("PROJECT_COUNTRY")], 10);
    expect(of("Project:school")).toEqual([]);
  });

  it("is told in clauses from the record on, each from its subject", async () => {
    const of = await linkEvidence(
      context,
      ["Stakeholder:moh-rwa"],
      [back("PROJECT_STAKEHOLDER", only("Project:school")), forward("PROJECT_SDG", only("Sdg:4"), 3)],
      10,
    );
    const words = ({ clauses }: LinkEvidence) =>
      clauses.map(({ subject, verb, object, note }) => [subject, verb, object, note].filter(Boolean).join(" "));
    expect(of("Stakeholder:moh-rwa").map((ways) => ways.map(words))).toEqual([
      [
        [
          "Project:school is run by Stakeholder:moh-rwa",
          "Project:school serves goal Sdg:4 (suggested with high confidence: says so)",
        ],
      ],
    ]);
  });
});

it.each<[string, FilteredStep[], Record<string, number>]>([
  ["nothing for one link to one node", [forward("PROJECT_COUNTRY", only("Country:RWA"))], {}],
  ["the links to several", [forward("PROJECT_COUNTRY", only("Country:RWA", "Country:KEN"))], { select: 1 }],
  ["the tags of the records for one tag", [forward("PROJECT_ACTION_LINE", only("ActionLine:C7-EHEA"))], { nodes: 1 }],
])("asks the store for %s", async (_, steps, expected) => {
  const { reader, calls } = counting(context.reader);
  await linkEvidence(createContext(wsisModel, reader), ["Project:clinic", "Project:school"], steps, 10);
  expect(calls).toEqual(expected);
});

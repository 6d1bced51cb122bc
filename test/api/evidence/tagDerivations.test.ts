import { describe, expect, it } from "vitest";
import { createContext } from "../../../src/api/ApiContext.ts";
import { linkClause, type TagEdge, tagDerivations } from "../../../src/api/evidence/tagDerivations.ts";
import { ANY_BASIS, type BasisMask, DECLARED, IMPLIED, SUGGESTED } from "../../../src/model/filter/basis.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { counting } from "../../support/graphReader.ts";
import { record } from "../../support/record.ts";
import { smallContext } from "../../support/smallContext.ts";

/** A project with goal 3 in every way: itself, by two targets, and by two lines. */
const all = record(
  "Project:all",
  "All",
  {},
  {
    PROJECT_SDG: ["3", "3/SUGGESTED"],
    PROJECT_TARGET: ["3.8/SUGGESTED", "3.1"],
    PROJECT_ACTION_LINE: ["C7-EHEA", "C2/SUGGESTED"],
  },
);
const linkage = (key: string, properties: Record<string, string>) =>
  record(`Linkage:${key}`, key, properties, { LINKAGE_ACTION_LINE: ["C7-EHEA"], LINKAGE_SDG: ["3"] });

const context = smallContext(
  all,
  record("SdgTarget:3.1", "Fewer mothers die", {}, { TARGET_GOAL: ["3"] }),
  linkage("claimed", { origin: "SUGGESTED", level: "GOAL" }),
  linkage("to-target", { origin: "OFFICIAL", level: "TARGET" }),
);

async function ways(link: string, holder: string, target: string, basis: BasisMask) {
  const edge: TagEdge = { link, holder, target, basis };
  return (await tagDerivations(context, [edge]))(edge);
}

const short = async (holder: string, target: string, basis: BasisMask) =>
  (await ways("PROJECT_SDG", holder, target, basis)).map(({ between, basis: of }) => [between, of]);

describe("how a tag comes about", () => {
  const own: string[] = [];
  const implied = [["ActionLine:C7-EHEA", "Linkage:C7-EHEA-3"], ["IMPLIED"]];
  it.each<[string, BasisMask, unknown[]]>([
    [
      "declared",
      DECLARED,
      [
        [own, ["DECLARED", "SUGGESTED"]],
        [["SdgTarget:3.1"], ["DECLARED"]],
      ],
    ],
    [
      "suggested",
      SUGGESTED,
      [
        [own, ["DECLARED", "SUGGESTED"]],
        [["SdgTarget:3.8"], ["SUGGESTED"]],
      ],
    ],
    ["implied, which is over declared lines and official linkages to goals alone", IMPLIED, [implied]],
    [
      "of any basis: its own, then by targets, then by lines",
      ANY_BASIS,
      [
        [own, ["DECLARED", "SUGGESTED"]],
        [["SdgTarget:3.1"], ["DECLARED"]],
        [["SdgTarget:3.8"], ["SUGGESTED"]],
        implied,
      ],
    ],
  ])("where it is %s", async (_, basis, expected) => {
    expect(await short("Project:all", "Sdg:3", basis)).toEqual(expected);
  });

  it("is in no way, where it does not", async () => {
    expect(await short("Project:all", "Sdg:4", ANY_BASIS)).toEqual([]);
    expect(await short("Project:gone", "Sdg:3", ANY_BASIS)).toEqual([]);
  });

  it("is by the tag alone, where nothing follows to its link", async () => {
    expect(await ways("PROJECT_ACTION_LINE", "Project:all", "ActionLine:C2", SUGGESTED)).toMatchObject([
      { between: [], basis: ["SUGGESTED"] },
    ]);
    expect(await ways("PROJECT_ACTION_LINE", "Project:all", "ActionLine:C2", DECLARED)).toEqual([]);
  });

  it("is told clause by clause, each tag with who says so", async () => {
    const found = await ways("PROJECT_SDG", "Project:all", "Sdg:3", ANY_BASIS);
    const words = found.map(({ clauses }) =>
      clauses.map(({ subject, verb, object, note }) => [subject, verb, object, note].filter(Boolean).join(" ")),
    );
    expect(words).toEqual([
      ["Project:all serves goal Sdg:3 (declared, and suggested with high confidence: says so)"],
      ["Project:all serves target SdgTarget:3.1 (declared)", "SdgTarget:3.1 is a target of Sdg:3"],
      [
        "Project:all serves target SdgTarget:3.8 (suggested with high confidence: says so)",
        "SdgTarget:3.8 is a target of Sdg:3",
      ],
      [
        "Project:all advances ActionLine:C7-EHEA (declared)",
        "Linkage:C7-EHEA-3 leads from line ActionLine:C7-EHEA",
        "Linkage:C7-EHEA-3 leads to goal Sdg:3 (implied)",
      ],
    ]);
  });

  it("is found for many tags at once, each under its own basis", async () => {
    const edges: TagEdge[] = [
      { link: "PROJECT_SDG", holder: "Project:all", target: "Sdg:3", basis: IMPLIED },
      { link: "PROJECT_SDG", holder: "Project:clinic", target: "Sdg:3", basis: SUGGESTED },
      { link: "SESSION_SDG", holder: "Session:s1", target: "Sdg:3", basis: DECLARED },
    ];
    const { reader, calls } = counting(context.reader);
    const of = await tagDerivations(createContext(wsisModel, reader), edges);
    expect(calls).toEqual({ nodes: 1, select: 2 });
    expect(edges.map((edge) => of(edge).map(({ between }) => between))).toEqual([
      [["ActionLine:C7-EHEA", "Linkage:C7-EHEA-3"]],
      [["SdgTarget:3.8"]],
      [[]],
    ]);
  });
});

it("a reason that ends in a full stop, and a suggestion without one, end in none", async () => {
  const tag = { key: "4", basis: "SUGGESTED" } as const;
  const told = { ...record("Project:told", "Told"), links: { PROJECT_SDG: [{ ...tag, because: "So it says." }] } };
  const silent = { ...record("Project:silent", "Silent"), links: { PROJECT_SDG: [{ ...tag, confidence: "low" }] } };
  const over = smallContext(told, silent);
  const edges = [told, silent].map(({ id }): TagEdge => {
    return { link: "PROJECT_SDG", holder: id, target: "Sdg:4", basis: SUGGESTED };
  });
  const of = await tagDerivations(over, edges);
  expect(edges.map((edge) => of(edge)[0]?.clauses[0]?.note)).toEqual([
    "(suggested: So it says)",
    "(suggested with low confidence)",
  ]);
});

it("a link says the same from either end", () => {
  const said = { subject: "Country:KEN", verb: "is in region", object: "Region:AFR" };
  expect(linkClause(wsisModel, { link: "COUNTRY_REGION" }, "Country:KEN", "Region:AFR")).toEqual(said);
  expect(linkClause(wsisModel, { link: "COUNTRY_REGION", reverse: true }, "Region:AFR", "Country:KEN")).toEqual(said);
});

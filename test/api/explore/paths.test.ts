import { describe, expect, it } from "vitest";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { Explorer } from "../../oracle/Explorer.ts";
import { Oracle } from "../../oracle/Oracle.ts";
import { askApi } from "../../support/askApi.ts";
import { graphReader } from "../../support/graphReader.ts";
import { smallGraph } from "../../support/smallGraph.ts";

const { ask } = askApi(wsisModel, graphReader(wsisModel, smallGraph));
const explorer = new Explorer(wsisModel, new Oracle(wsisModel, smallGraph));

const pathQuery = `query ($from: ID!, $to: ID!, $maxLength: Int, $first: Int, $links: [Link!], $kinds: [Kind!]) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first, links: $links, kinds: $kinds) {
    length weight nodes { id } steps { link from { id } to { id } direction basis } sentence linkages { key } } }`;
const paths = async (variables: Record<string, unknown>) => (await ask(pathQuery, variables)).paths;

describe("paths", () => {
  it("say what they pass through, how, and why", async () => {
    const [first] = await paths({ from: "Project:clinic", to: "Sdg:3" });
    expect(first).toEqual({
      length: 1,
      weight: 0,
      nodes: [{ id: "Project:clinic" }, { id: "Sdg:3" }],
      steps: [
        {
          link: "SERVES_GOAL",
          from: { id: "Project:clinic" },
          to: { id: "Sdg:3" },
          direction: "OUT",
          basis: ["SUGGESTED"],
        },
      ],
      sentence: "Clinic online serves goal Good Health and Well-Being (suggested).",
      linkages: [],
    });
    const [back] = await paths({ from: "Stakeholder:itu", to: "Country:RWA" });
    expect(back.steps.map(({ direction, basis }: Record<string, unknown>) => [direction, basis])).toEqual([
      ["IN", null],
      ["OUT", null],
    ]);
    expect(back.weight).toBeCloseTo(Math.log2(explorer.degree("Project:clinic")), 3);
    expect(back.sentence).toMatchInlineSnapshot(
      `"Clinic online is run by International Telecommunication Union; Clinic online is located in Rwanda."`,
    );
  });

  it("carry the linkages between lines and goals that are on them", async () => {
    const found = await paths({ from: "ActionLine:C7-EHEA", to: "Sdg:3", kinds: ["Project"] });
    expect(found.length).toBeGreaterThan(0);
    for (const { linkages } of found) expect(linkages).toEqual([{ key: "C7-EHEA-3" }]);
    const [target] = await paths({ from: "ActionLine:C7-EHEA", to: "SdgTarget:3.8", kinds: ["Project"] });
    expect(target.linkages).toEqual([{ key: "C7-EHEA-3.8" }]);
    const claims = await paths({ from: "ActionLine:C7-EHEA", to: "Sdg:3", kinds: ["Linkage"] });
    expect(claims.length).toBeGreaterThan(1);
    for (const { nodes, linkages } of claims)
      expect(linkages.map(({ key }: { key: string }) => `Linkage:${key}`)).toEqual([nodes[1].id]);
    const [claim] = claims;
    expect(claim.sentence).toMatchInlineSnapshot(
      `"C7-EHEA → SDG 3 leads from line E-health; C7-EHEA → SDG 3 leads to goal Good Health and Well-Being."`,
    );
  });

  it("go over the links and through the kinds that are asked for", async () => {
    const all = await paths({ from: "Project:clinic", to: "Project:school", first: 250 });
    for (const { steps } of await paths({
      from: "Project:clinic",
      to: "Project:school",
      links: ["RUN_BY", "LOCATED_IN"],
    }))
      for (const { link } of steps) expect(["RUN_BY", "LOCATED_IN"]).toContain(link);
    const countries = await paths({ from: "Project:clinic", to: "Project:school", kinds: ["Country"] });
    expect(countries.map(({ nodes }: { nodes: unknown[] }) => nodes)).toEqual([
      [{ id: "Project:clinic" }, { id: "Country:RWA" }, { id: "Project:school" }],
    ]);
    expect(await paths({ from: "Project:clinic", to: "Project:school", links: [] })).toEqual([]);
    expect(await paths({ from: "Project:clinic", to: "Project:school", kinds: [] })).toEqual([]);
    expect(all.length).toBeGreaterThan(countries.length);
    const lengths = all.map(({ length, weight }: { length: number; weight: number }) => length * 1000 + weight);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  });

  it("are none to what does not exist or cannot be reached", async () => {
    expect(await paths({ from: "Project:clinic", to: "Project:none" })).toEqual([]);
    expect(await paths({ from: "Session:none", to: "Sdg:3" })).toEqual([]);
    expect(await paths({ from: "Project:clinic", to: "Milestone:geneva", maxLength: 6 })).toEqual([]);
  });

  it("refuse one node twice and sizes out of bounds", async () => {
    const ends = { from: "Project:clinic", to: "Sdg:3" };
    for (const [path, variables] of [
      ["to", { from: "Sdg:3", to: "Sdg:3" }],
      ["maxLength", { ...ends, maxLength: 7 }],
      ["maxLength", { ...ends, maxLength: 0 }],
      ["first", { ...ends, first: 251 }],
    ] as const)
      await expect(paths(variables)).rejects.toMatchObject({ code: "BAD_USER_INPUT", path });
  });
});

describe("similar", () => {
  it.each([
    ["Project", ["clinic", "school", "bare"]],
    ["Stakeholder", ["itu", "club"]],
    ["Country", ["RWA", "KEN"]],
    ["ActionLine", ["C7-EHEA", "C7"]],
  ])("%s: who shares most bits, and what", async (kind, keys) => {
    const total = smallGraph.filter((record) => record.kind === kind).length;
    for (const key of keys) {
      const id = `${kind}:${key}`;
      const { node } = await ask(
        `query ($id: ID!) { node(id: $id) { ... on ${kind} { similar(first: 3) { node { id } score sharedCount shared { node { id } link direction sharedBy bits } } } } }`,
        { id },
      );
      expect(node.similar).toEqual(
        explorer
          .similar(id)
          .slice(0, 3)
          .map(({ id: other, score, shared }) => ({
            node: { id: other },
            score,
            sharedCount: shared.length,
            shared: shared.slice(0, 10).map(({ link, reverse, id: of, sharedBy }) => ({
              node: { id: of },
              link: wsisModel.link(link).relationship,
              direction: reverse ? "IN" : "OUT",
              sharedBy,
              bits: Math.log2(total / sharedBy),
            })),
          })),
      );
      for (const { score, sharedCount, shared } of node.similar) {
        if (sharedCount > 10) continue;
        const bits = shared.reduce((sum: number, one: { bits: number }) => sum + one.bits, 0);
        expect(score).toBeCloseTo(bits, 5);
      }
    }
  });

  it("refuses sizes out of bounds", async () => {
    const similar = (first: number) =>
      ask(`{ node(id: "Project:clinic") { ... on Project { similar(first: ${first}) { score } } } }`);
    await expect(similar(0)).rejects.toMatchObject({ path: "first" });
    await expect(similar(251)).rejects.toMatchObject({ path: "first" });
  });
});

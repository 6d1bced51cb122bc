import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, createApi } from "../../src/api/createApi.ts";
import { verifyStore } from "../../src/cli/verifyStore.ts";
import { exportFolder } from "../../src/export/backup/exportFolder.ts";
import { importFolder } from "../../src/import/importFolder.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import type { GraphStore } from "../../src/store/port.ts";
import { differential } from "../differential/differential.ts";
import { graphsOf } from "../oracle/arbitraries.ts";
import { toyModel as model } from "../support/toyModel.ts";

const files: Readonly<Record<string, string>> = {
  "action-lines.csv":
    "id,name,parent,source\nC4,Capacity building,,s\nC7,ICT applications,,s\nC7-ELEA,E-learning,C7,s\n",
  "sdgs.csv": "id,name,source\n4,Quality Education,s\n",
  "sdg-targets.csv": "id,name,sdg,source\n4.4,Skills for work,4,s\n",
  "linkages.csv":
    "id,level,origin,action_line,sdg,source\nC7-ELEA-4,GOAL,OFFICIAL,C7-ELEA,4,s\nC4-4,GOAL,OFFICIAL,C4,4,s\n",
  "regions.csv": "id,name,type,source\nAFR,Africa,ITU region,s\n",
  "countries.csv": "id,name,region,source\nKEN,Kenya,AFR,s\nFRA,France,,s\n",
  "stakeholders.csv": "id,name,source\nworkshop,Workshop,s\n",
  "labels.csv": "id,of_kind,of_key,lang,text,source\nToy.ball.fr,Toy,ball,fr,Balle rouge,s\n",
  "sessions.csv": "id,title,toys,source\nplay,Hour of play,ball;kite,s\n",
  "toys.csv": [
    "id,title,praise,size,materials,colours,year,weight,safe,sold_from,sold,country,maker,part_of,action_lines,sdg_targets,sdgs,source",
    "ball,Red ball,It bounces,Small,CLOTH,red;white,2015,0.25,yes,2015-12,1900+,KEN;FRA,workshop,,C7-ELEA,4.4,,s",
    "kite,Kite,,LARGE,WOOD;Cloth,blue,,1.5,no,2016,,KEN,workshop,,C7-ELEA;C4,,4,s",
    "tail,Tail of a kite,,,Cloth,,,,,,,,,kite,,,,s",
    "bad,Bad,,Huge,,,,,,,,,,,,,,s",
    "",
  ].join("\n"),
  "toy-tags.csv": "toy_id,kind,key,confidence,because\nkite,sdg_target,4.4,high,It teaches the wind.\n",
};

describe("a kind that is a model entry and a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "wsis-toy-"));
  let store: GraphStore;
  let api: Api;

  beforeAll(async () => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const data = join(folder, "data");
    const first = await openEmbeddedStore({ model, folder: data });
    const rejected: string[] = [];
    const onFault = ({ file, line, column }: { file: string; line: number; column: string }) =>
      rejected.push(`${file}:${line} ${column}`);
    const answer = await importFolder({ store: first, folder, actor: "test", onFault });
    expect({ ...answer, rejected }).toMatchObject({ accepted: 17, rejected: ["toys.csv:5 size"] });
    await first.close();
    // What was written is read again from the file.
    store = await openEmbeddedStore({ model, folder: data });
    api = createApi({ store });
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = async (query: string): Promise<Record<string, unknown>> => {
    const { data, errors } = await api.execute({ query });
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data));
  };

  it("has fields, links both ways, tags and labels", async () => {
    const { toys, node, countries, sessions } = (await ask(`{
      toys(where: { ids: ["Toy:ball"] }) { nodes {
        id key code name title praise size materials colours year weight safe soldFrom sold { value atLeast } verified sources
        label(lang: ["fr"]) { text } maker { name } sdgs { nodes { number } } sdgTargets { nodes { code } }
        sessions { nodes { title } }
      } }
      node(id: "Toy:kite") { ... on Toy {
        parts { nodes { name } }
        tags { kind key basis confidence because }
        suggested: tags(basis: [SUGGESTED]) { key }
        implied: sdgs(basis: [IMPLIED]) { nodes { key } }
        similar { node { id } shared { node { id } link } }
      } }
      countries(where: { toys: { some: { sizes: { any: ["LARGE"] } } } }) { nodes { key toys { totalCount } } }
      sessions(where: { toys: { all: ["ball", "kite"] } }) { nodes { key } }
    }`)) as Record<string, Record<string, unknown>>;
    expect(toys).toEqual({
      nodes: [
        {
          id: "Toy:ball",
          key: "ball",
          code: "ball",
          name: "Red ball",
          title: "Red ball",
          praise: "It bounces",
          size: "SMALL",
          materials: ["CLOTH"],
          colours: ["red", "white"],
          year: 2015,
          weight: 0.25,
          safe: true,
          soldFrom: "2015-12",
          sold: { value: 1900, atLeast: true },
          verified: true,
          sources: ["s"],
          label: { text: "Balle rouge" },
          maker: { name: "Workshop" },
          sdgs: { nodes: [{ number: 4 }] },
          sdgTargets: { nodes: [{ code: "4.4" }] },
          sessions: { nodes: [{ title: "Hour of play" }] },
        },
      ],
    });
    expect(node).toMatchObject({
      parts: { nodes: [{ name: "Tail of a kite" }] },
      tags: [
        { kind: "ActionLine", key: "C7-ELEA", basis: "DECLARED" },
        { kind: "ActionLine", key: "C4", basis: "DECLARED" },
        { kind: "SdgTarget", key: "4.4", basis: "SUGGESTED", confidence: "high", because: "It teaches the wind." },
        { kind: "Sdg", key: "4", basis: "DECLARED" },
      ],
      suggested: [{ key: "4.4" }],
      implied: { nodes: [{ key: "4" }] },
      similar: [{ node: { id: "Toy:ball" } }],
    });
    expect(countries).toEqual({ nodes: [{ key: "KEN", toys: { totalCount: 2 } }] });
    expect(sessions).toEqual({ nodes: [{ key: "play" }] });
  });

  it("is counted, put in order, searched, walked, joined and explained", async () => {
    const answer = await ask(`{
      toys(where: { sdgs: { any: ["4"] }, regions: { any: ["AFR"] } }, orderBy: [{ count: { countries: {} }, descending: true }, { field: SOLD }]) {
        totalCount
        edges { node { key } matchedVia { condition sentence } }
        facets(by: [SIZE, SALE_YEAR, EVENT, MAKER]) { dimension missing { count where } buckets { key label count } }
        crossTab(rows: ACTION_LINE, columns: MATERIAL, measure: P_VALUE) { counts values rows { key } columns { key } }
        traverse(steps: [{ link: MADE_BY }, { link: MADE_BY }]) { ends { node { id } pathCount } }
      }
      search(query: "bounc") { nodes { id } facets { buckets { key count } } }
      resolve(ids: ["toy kite", "Red ball"]) { status id }
      paths(from: "Toy:ball", to: "Country:FRA") { sentence }
      neighbourhood(of: ["Toy:tail"]) { nodes { node { id } } }
      timeline(from: "2015", to: "2015", kinds: [TOY]) { date kind title node { id } }
      sets(sets: [{ name: "safe", where: { toys: { safe: { any: ["true"] } } } }, { name: "wood", where: { toys: { materials: { any: ["WOOD"] } } } }]) { union { count } common { count } }
    }`);
    expect(answer).toMatchObject({
      toys: {
        totalCount: 2,
        edges: [
          {
            node: { key: "ball" },
            matchedVia: [
              {
                condition: "where.sdgs",
                sentence: "It teaches target Skills for work (declared), which is a target of Quality Education.",
              },
              { condition: "where.regions", sentence: "It is made in Kenya, which is in region Africa." },
            ],
          },
          { node: { key: "kite" } },
        ],
        facets: [
          {
            dimension: "SIZE",
            missing: { count: 0 },
            buckets: [
              { key: "SMALL", label: "Small", count: 1 },
              { key: "LARGE", count: 1 },
            ],
          },
          { buckets: [{ key: "2015" }, { key: "2016" }] },
          { missing: { count: 2 }, buckets: [] },
          { buckets: [{ key: "workshop", label: "Workshop", count: 2 }] },
        ],
        crossTab: {
          rows: [{ key: "C4" }, { key: "C7-ELEA" }],
          columns: [{ key: "WOOD" }, { key: "TIN" }, { key: "CLOTH" }],
          counts: [
            [1, 0, 1],
            [1, 0, 2],
          ],
        },
        traverse: { ends: [{ node: { id: "Toy:ball" } }, { node: { id: "Toy:kite" } }] },
      },
      search: { nodes: [{ id: "Toy:ball" }], facets: [{ buckets: [{ key: "Toy", count: 1 }] }] },
      resolve: [
        { status: "REDIRECTED", id: "Toy:kite" },
        { status: "REDIRECTED", id: "Toy:ball" },
      ],
      paths: [{ sentence: "Red ball is made in France." }],
      neighbourhood: { nodes: [{ node: { id: "Toy:tail" } }, { node: { id: "Toy:kite" } }] },
      timeline: [{ date: "2015-12", kind: "TOY", title: "Red ball", node: { id: "Toy:ball" } }],
      sets: { union: { count: 2 }, common: { count: 0 } },
    });
  });

  it("is verified, exported, and taken in again without a change", async () => {
    expect(await verifyStore(store)).toEqual({ findings: [], records: 16 });
    const copy = join(folder, "copy");
    await exportFolder({ store, folder: copy, format: "csv" });
    expect(readFileSync(join(copy, "toy-tags.csv"), "utf8")).toBe(files["toy-tags.csv"]);
    const again = await importFolder({ store, folder: copy, actor: "test" });
    expect(again).toMatchObject({ accepted: 0, rejected: 0 });
  });

  it("answers random questions as a scan of the records does", async () => {
    const asked = await differential({
      model,
      graphs: graphsOf(model),
      kind: "Toy",
      graphCount: 6,
      questionCount: 15,
      seed: 20_261_127,
      exploring: true,
      open: async (records) => {
        const over = await openEmbeddedStore({ model });
        await over.apply({ actor: "test", upserts: records });
        return { store: over, reader: await over.reader(), close: () => over.close() };
      },
    });
    expect(asked).toBe(90);
  });
});

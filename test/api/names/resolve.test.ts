import { beforeAll, describe, expect, it } from "vitest";
import { type Api, createApi } from "../../../src/api/createApi.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/openEmbeddedStore.ts";
import { counting, graphReader, storeOver } from "../../support/graphReader.ts";
import { record } from "../../support/record.ts";
import { seededStore } from "../../support/seededStore.ts";
import { smallGraph } from "../../support/smallGraph.ts";

interface Resolution {
  readonly asked: string;
  readonly status: string;
  readonly id: string | null;
  readonly node: { readonly id: string } | null;
  readonly suggestion: string | null;
}

const query = "query ($ids: [String!]!) { resolve(ids: $ids) { asked status id node { id } suggestion } }";

async function resolve(api: Api, ids: readonly string[]): Promise<Resolution[]> {
  const { data, errors } = await api.execute({ query, variables: { ids } });
  if (errors) throw errors[0]?.originalError ?? errors[0];
  return JSON.parse(JSON.stringify(data)).resolve;
}

describe("resolve, on the seed", () => {
  let api: Api;
  beforeAll(async () => {
    api = createApi({ store: await seededStore() });
  });

  it("ids of nodes are current", async () => {
    const ids = ["ActionLine:C7-EHEA", "Sdg:3", "SdgTarget:3.8", "Stakeholder:itu", "Label:Sdg.3.fr"];
    for (const answer of await resolve(api, ids))
      expect(answer).toEqual({
        asked: answer.asked,
        status: "CURRENT",
        id: answer.asked,
        node: { id: answer.asked },
        suggestion: null,
      });
  });

  const spellings: Record<string, readonly string[]> = {
    "Sdg:3": [
      "SDG 3",
      "sdg-3",
      "SDG3",
      "sdg:3",
      "Goal 3",
      "goal3",
      "3",
      " Sdg:3 ",
      "ODD 3",
      "Sdg 3: Good Health and Well-Being",
    ],
    "Sdg:1": ["No Poverty", "no poverty", "Pas de pauvreté", "pas de pauvrete", "无贫穷", "Ликвидация нищеты"],
    "Sdg:11": ["SDG 11", "11"],
    "SdgTarget:3.8": ["3.8", "target 3.8", "SDG 3.8", "sdg-target:3.8", "sdg_target 3.8"],
    "SdgTarget:3.d": ["3.D", "target 3.d", "SDG 3.d"],
    "SdgTarget:1.1": ["1.1", "SDG 1.1"],
    "ActionLine:C7-EHEA": [
      "c7 e-health",
      "C7 ehealth",
      "E-health",
      "ehealth",
      "c7-ehea",
      "actionline:c7-ehea",
      "ICT applications: E-health",
      "ActionLine:C7-EHEALTH",
      "télésanté",
      "电子卫生",
    ],
    "ActionLine:C11": ["C11", "c11", "C 11", "WSIS C11"],
    "ActionLine:C4": ["action line C4", "Action Line: c4", "C4 Capacity building", "action-line-c4"],
    "ActionLine:C9": ["Media", "媒体"],
    "Country:KOR": ["South Korea", "Corée du Sud", "ROK"],
    "Country:COD": ["DR Congo", "DRC", "Zaire", "Congo-Kinshasa"],
    "Country:SWZ": ["Swaziland", "Eswatini"],
    "Country:MMR": ["Burma", "BUR"],
    "Country:NLD": ["Holland"],
    "Country:CZE": ["Czech Republic"],
    "Country:SAU": ["KSA", "Kingdom of Saudi Arabia"],
    "Country:ARE": ["UAE"],
    "Country:VAT": ["Vatican"],
    "Country:USA": ["United States", "USA"],
    "Country:RUS": ["Russia"],
    "Country:KEN": ["Kenia", "KE", "ke", "KEN", "kenya", "Kenya", "Country:ke", "country Kenya", "M49 404"],
    "Country:CIV": ["Ivory Coast", "Côte d'Ivoire", "Côte d’Ivoire", "cote divoire"],
    "Country:IRN": ["Iran"],
    "Country:TZA": ["Tanzania", "tanzania", "Country Tanzania"],
    "Country:GBR": ["UK", "Great Britain", "United Kingdom"],
    "Country:HKG": ["Hong Kong"],
    "Stakeholder:who": ["World Health Organization", "world health organization"],
    "Region:AFR": ["Region AFR", "Africa", "afr", "Afrique", "ITU region Africa"],
    "Region:ECA": ["ECA", "UN commission ECA", "Economic Commission for Africa"],
    "Stakeholder:itu": ["itu", "ITU", "Stakeholder:ITU", "stakeholder itu"],
    "PrizeCategory:C7-EHEA": ["prize category c7-ehea"],
    "Linkage:C1-3.8": ["C1-3.8", "linkage c1-3.8"],
  };

  it.each(Object.entries(spellings))("%s has the spellings that people use", async (id, asked) => {
    for (const answer of await resolve(api, asked))
      expect(answer).toEqual({ asked: answer.asked, status: "REDIRECTED", id, node: { id }, suggestion: null });
  });

  it("what is unknown has a suggestion where something is near", async () => {
    const answers = await resolve(api, ["Sdg:99", "Kenja", "ActionLine:C7-EHEAL", "健康", "xyzzy plugh", "", " ", "…"]);
    expect(answers.map(({ status, id, node }) => [status, id, node])).toEqual(
      answers.map(() => ["UNKNOWN", null, null]),
    );
    expect(answers.map(({ suggestion }) => suggestion)).toEqual([
      null,
      "Country:KEN",
      "ActionLine:C7-EHEA",
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it("short names of countries are known", async () => {
    const answers = await resolve(api, ["United States", "Russia", "Syria", "Schweiz", "Kenia"]);
    expect(answers.map(({ id }) => id)).toEqual(["Country:USA", "Country:RUS", "Country:SYR", null, "Country:KEN"]);
  });

  it("part of several names, or the beginning of one, is a suggestion", async () => {
    const answers = await resolve(api, ["United Stat", "Virgin Islands", "LDC", "Government", "nan", "Korea"]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => "UNKNOWN"));
    expect(answers.map(({ suggestion }) => suggestion)).toEqual([
      "Country:USA",
      "Country:VGB",
      null,
      null,
      null,
      "Country:KOR",
    ]);
  });

  it("answers once an id, in order, repeats included; of no ids, nothing", async () => {
    const asked = ["KE", "Sdg:3", "KE", "nobody-knows-this"];
    expect((await resolve(api, asked)).map((answer) => answer.asked)).toEqual(asked);
    expect(await resolve(api, [])).toEqual([]);
  });

  it("refuses more than a thousand", async () => {
    await expect(resolve(api, new Array(1001).fill("KE"))).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      path: "ids",
    });
    expect(await resolve(api, new Array(1000).fill("KE"))).toHaveLength(1000);
  });
});

describe("resolve, of a record that was deleted", () => {
  it("is retired under its id and spellings of it, whatever else is near", async () => {
    const store = await openEmbeddedStore({ model: wsisModel });
    const deletes = ["Project:clinic", "Country:KEN", "Sdg:4"];
    await store.apply({ actor: "test", upserts: smallGraph });
    await store.apply({ actor: "test", upserts: [], deletes });
    const api = createApi({ store });
    for (const [id, asked] of [
      ["Project:clinic", ["Project:clinic", "project:Clinic", "project clinic", "clinic"]],
      ["Country:KEN", ["Country:KEN", "country:ken", "KEN", "ken"]],
      ["Sdg:4", ["Sdg:4", "SDG 4", "goal 4"]],
    ] as const)
      for (const answer of await resolve(api, asked))
        expect(answer).toEqual({ asked: answer.asked, status: "RETIRED", id, node: null, suggestion: null });
    const { data } = await api.execute({ query: '{ node(id: "Project:clinic") { id } }' });
    expect(data?.node).toBeNull();
    await store.close();
  });
});

describe("resolve, of what may mean several", () => {
  const twins = [record("Project:mesh", "Mesh"), record("Stakeholder:mesh", "Mesh"), record("Country:GEO", "Kenya")];
  const api = createApi({ store: storeOver(wsisModel, graphReader(wsisModel, [...smallGraph, ...twins])) });

  it("does not guess", async () => {
    const answers = await resolve(api, ["mesh", "Kenya"]);
    expect(answers).toMatchObject([
      { status: "UNKNOWN", id: null, node: null, suggestion: "Stakeholder:mesh" },
      { status: "UNKNOWN", id: null, node: null, suggestion: expect.stringMatching(/^Country:/) as unknown },
    ]);
  });

  it("is settled by the kind", async () => {
    expect(await resolve(api, ["project mesh"])).toMatchObject([{ status: "REDIRECTED", id: "Project:mesh" }]);
  });
});

it("resolve takes the same calls of the port however many ids it is asked for", async () => {
  const reader = graphReader(wsisModel, smallGraph);
  const callsFor = async (ids: readonly string[]) => {
    const { reader: counted, calls } = counting(reader);
    await resolve(createApi({ store: storeOver(wsisModel, counted) }), ids);
    return calls;
  };
  const mixed = ["Sdg:3", "Project:gone", "SDG 3", "E-health", "itu", "nobody", "KE"];
  const many = Array.from({ length: 100 }, (_, index) => [
    `nobody-${index}`,
    `Project:none-${index}`,
    `sdg-${index}`,
  ]).flat();
  expect(await callsFor([...mixed, ...many])).toEqual(await callsFor(mixed));
  expect(await callsFor(["Sdg:3", "SDG 4", "E-health"])).toEqual({ nodes: 2 });
  expect(await callsFor(["Sdg:3"])).toEqual({ nodes: 1 });
});

import { beforeAll, describe, expect, it } from "vitest";
import { type Api, createApi } from "../../../src/api/createApi.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { counting, graphReader, storeOver } from "../../support/graphReader.ts";
import { record } from "../../support/record.ts";
import { seededStore } from "../../support/seededStore.ts";
import { smallGraph } from "../../support/smallGraph.ts";

let api: Api;
beforeAll(async () => {
  api = createApi({ store: await seededStore() });
});

// biome-ignore lint/suspicious/noExplicitAny: answers are compared as a client sees them
async function ask(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { data, errors } = await api.execute({ query, variables });
  if (errors) throw errors[0]?.originalError ?? errors[0];
  return JSON.parse(JSON.stringify(data));
}

const labelOf = async (id: string, lang: readonly string[]) => {
  const query = "query ($id: ID!, $lang: [String!]!) { node(id: $id) { label(lang: $lang) { text lang verified } } }";
  return (await ask(query, { id, lang })).node.label;
};

describe("label", () => {
  it("is in the first language that has one", async () => {
    expect(await labelOf("Sdg:1", ["fr", "en"])).toEqual({ text: "Pas de pauvreté", lang: "fr", verified: true });
    expect(await labelOf("Sdg:1", ["de", "zh-Hant-TW", "fr"])).toMatchObject({ text: "无贫穷", lang: "zh" });
    expect(await labelOf("ActionLine:C9", ["FR-ch"])).toMatchObject({ text: "Médias", lang: "fr" });
    expect(await labelOf("Region:AFR", ["en", "fr"])).toMatchObject({ text: "Africa", lang: "en" });
  });

  it("tells recollection, and where the wording is from", async () => {
    expect(await labelOf("Region:ARB", ["fr"])).toEqual({ text: "États arabes", lang: "fr", verified: false });
    const { sdg } = await ask('{ sdg(number: 1) { label(lang: ["fr"]) { sources } } }');
    expect(sdg.label.sources).toEqual([expect.stringContaining("translations/fr/global_goals.yml")]);
  });

  it("falls back to the English name, which lang says, with what is known of the node", async () => {
    expect(await labelOf("Sdg:1", ["de"])).toEqual({ text: "No Poverty", lang: "en", verified: true });
    expect(await labelOf("SdgTarget:3.8", ["fr"])).toMatchObject({ lang: "en" });
    const { linkages } = await ask(
      '{ linkages(where: { verified: false }, first: 1) { nodes { name label(lang: ["fr", "en"]) { text lang verified } } } }',
    );
    const [{ name, label }] = linkages.nodes;
    expect(label).toEqual({ text: name, lang: "en", verified: false });
    expect(await labelOf("Sdg:1", [])).toMatchObject({ text: "No Poverty", lang: "en" });
  });

  it("refuses what is no language, so that a slip is not answered in English", async () => {
    await expect(labelOf("Sdg:1", ["fr", "xx"])).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      path: "lang[1]",
      message: expect.stringContaining("ar, en, es, fr, ru, zh") as unknown,
    });
    await expect(labelOf("Sdg:1", ["french"])).rejects.toThrow('did you mean "fr"?');
  });

  it("of a label is the label", async () => {
    expect(await labelOf("Label:Sdg.1.fr", ["en"])).toMatchObject({ text: "Pas de pauvreté", lang: "fr" });
  });
});

describe("labels", () => {
  it("are records: filtered, counted, searched, and leading to what they name", async () => {
    const { labels, search } = await ask(`{
      labels(where: { langs: { any: ["fr"] }, ofKinds: { any: ["Sdg"] }, forms: { exists: false } }, first: 1, orderBy: [{ field: TEXT }]) {
        totalCount
        nodes { id lang text verified node { id } }
        facets(by: [LANGUAGE, OF_KIND]) { buckets { key label count } }
      }
      search(query: "pauvreté") { nodes { id ... on Label { node { name } } } }
    }`);
    expect(labels.totalCount).toBe(17);
    expect(labels.nodes).toMatchObject([{ id: "Label:Sdg.3.fr", node: { id: "Sdg:3" } }]);
    expect(labels.facets[0].buckets).toContainEqual({ key: "fr", label: "French", count: 17 });
    expect(search.nodes).toEqual([
      { id: "Sdg:1" },
      ...["Label:Sdg.1.fr", "Label:Sdg.1.fr.TITLE"].map((id) => ({ id, node: { name: "No Poverty" } })),
    ]);
  });

  it("of terms lead to no node", async () => {
    const { node } = await ask(
      '{ node(id: "Label:StakeholderType.ACADEMIA.fr") { ... on Label { text node { id } } } }',
    );
    expect(node).toEqual({ text: "Monde universitaire", node: null });
  });
});

describe("labelIn", () => {
  it("names buckets of nodes and of terms, and falls back for values", async () => {
    const { projects } = await ask(`{
      projects {
        facets(by: [SDG, REGION, STAKEHOLDER_TYPE, ACTION_LINE, COUNTRY, PRIZE_YEAR, PRIZE_STATUS], first: 1) {
          dimension
          buckets { key label labelIn(lang: ["fr"]) { text lang verified } }
        }
        crossTab(rows: SDG, columns: REGION) { rows { labelIn(lang: ["ru"]) { lang } } }
      }
      matrix { columns { labelIn(lang: ["es"]) { text } } }
      search(query: "health") { facets(by: [KIND]) { buckets { labelIn(lang: ["fr"]) { lang } } } }
    }`);
    const byDimension = Object.fromEntries(
      projects.facets.map((facet: { dimension: string; buckets: unknown[] }) => [facet.dimension, facet.buckets[0]]),
    );
    expect(byDimension.STAKEHOLDER_TYPE).toEqual({
      key: "GOVERNMENT",
      label: "Government",
      labelIn: { text: "Gouvernement", lang: "fr", verified: true },
    });
    for (const dimension of ["SDG", "REGION", "ACTION_LINE", "COUNTRY"])
      expect(byDimension[dimension].labelIn.lang).toBe("fr");
    for (const dimension of ["PRIZE_YEAR", "PRIZE_STATUS"]) {
      const { label, labelIn } = byDimension[dimension];
      expect(labelIn).toMatchObject({ text: label, lang: "en" });
    }
    expect(projects.crossTab.rows[0].labelIn.lang).toBe("ru");
  });
});

it("labels take the same calls of the port whatever the number of rows", async () => {
  const label = (kind: string, key: string, text: string) =>
    record(`Label:${kind}.${key}.fr`, text, { ofKind: kind, ofKey: key, lang: "fr" });
  const many = Array.from({ length: 100 }, (_, index) =>
    record(`Project:many-${index}`, `Many ${index}`, {}, { PROJECT_SDG: ["3", "4"], PROJECT_STAKEHOLDER: ["itu"] }),
  );
  const labels = [label("Sdg", "3", "Bonne santé"), label("StakeholderType", "GOVERNMENT", "Gouvernement")];
  const reader = graphReader(wsisModel, [...smallGraph, ...labels, ...many]);
  const query = `query ($first: Int) {
    projects(where: { text: "many" }, first: $first) {
      nodes {
        label(lang: ["fr"]) { text lang }
        sdgs { nodes { label(lang: ["fr", "es"]) { text lang } } }
        stakeholders { facets(by: [STAKEHOLDER_TYPE, COUNTRY]) { buckets { labelIn(lang: ["fr"]) { text } } } }
      }
    }
  }`;
  const callsFor = async (first: number) => {
    const { reader: counted, calls } = counting(reader);
    const store = storeOver(wsisModel, counted);
    const { errors, data } = await createApi({ store }).execute({ query, variables: { first } });
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toContain("Bonne santé");
    expect(JSON.stringify(data)).toContain("Gouvernement");
    return calls;
  };
  expect(await callsFor(100)).toEqual(await callsFor(1));
});

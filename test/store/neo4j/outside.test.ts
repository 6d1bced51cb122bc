import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createApi } from "../../../src/api/createApi.ts";
import { verifyStore } from "../../../src/cli/verifyStore.ts";
import { ANY_BASIS } from "../../../src/model/filter/basis.ts";
import { EVERYTHING } from "../../../src/model/filter/combine.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import type { Neo4jStore } from "../../../src/store/neo4j/Neo4jStore.ts";
import { openNeo4jStore } from "../../../src/store/neo4j/openNeo4jStore.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { openReplicaStore } from "../../../src/store/replica/openReplicaStore.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { testNeo4j } from "../../support/testNeo4j.ts";

const server = testNeo4j();
const run = (text: string) => server.driver.executeQuery(text);
let store: Neo4jStore;
beforeEach(async () => {
  await server.clear();
  store = await openNeo4jStore({ model: wsisModel, uri: server.uri });
  await store.apply({ actor: "test", upserts: smallGraph });
});
afterEach(() => store.close());

async function audited(): Promise<string[]> {
  const findings: string[] = [];
  for await (const finding of store.audit()) findings.push(finding);
  return findings.sort();
}

const finding = (id: string, fault: string) => `${id}: ${fault} from outside wsis-graph ("wsis reload" takes it in)`;

async function everything(of: GraphStore) {
  const records: unknown[] = [];
  for (const { name } of wsisModel.kinds) for await (const record of of.records(name)) records.push(record);
  const set = { kind: "Project", filter: EVERYTHING, basis: ANY_BASIS };
  const reader = await of.reader();
  return { records, goals: await reader.facets([{ set, dimension: "SDG", first: 20 }]) };
}

// The server has much to plan when it first meets what an audit asks.
describe("an edit from outside", { timeout: 300_000 }, () => {
  it.each([
    ["of what a tag counts as", 'MATCH (:Project { key: "portal" })-[r:ADVANCES]->() SET r.basis = "SUGGESTED"'],
    ["of a goal that follows from a target", "MATCH (:Project)-[r:SERVES_GOAL { derived: true }]->() DELETE r"],
    ["of a sort property", 'MATCH (p:Project { key: "portal" }) SET p.titleSort = "zzz"'],
    ["of search terms", 'MATCH (p:Project { key: "portal" }) REMOVE p.titleText'],
  ])("%s alone is found, and mended by reload", async (_name, edit) => {
    const before = await everything(store);
    expect(await audited()).toEqual([]);
    await run(edit);
    const findings = await audited();
    expect(findings.length).toBeGreaterThan(0);
    for (const found of findings) expect(found).toMatch(/^Project:\w+: what follows from it was edited from outside/);
    expect(await store.adoptOutsideEdits("reload")).toHaveLength(findings.length);
    expect(await audited()).toEqual([]);
    expect(await everything(store)).toEqual(before);
  });

  it("that gives a node another key is found as one gone and one come", async () => {
    await run('MATCH (p:Project { key: "portal" }) SET p.key = "gateway"');
    expect(await audited()).toEqual([finding("Project:gateway", "created"), finding("Project:portal", "deleted")]);
    await store.adoptOutsideEdits("reload");
    expect(await audited()).toEqual([]);
    expect((await verifyStore(store)).findings).toEqual([]);
  });

  it("that draws a relationship twice, or to a node of another kind, is taken in once and for all", async () => {
    await run(
      'MATCH (p:Project { key: "portal" })-[:ADVANCES]->(a), (g:Sdg { key: "3" }) CREATE (p)-[:ADVANCES]->(a), (p)-[:ADVANCES]->(g)',
    );
    expect(await audited()).toEqual([finding("Project:portal", "edited")]);
    const before = smallGraph.find(({ id }) => id === "Project:portal");
    expect(await store.adoptOutsideEdits("reload")).toEqual(["Project:portal"]);
    expect(await audited()).toEqual([]);
    const [portal] = await (await store.reader()).nodes(["Project:portal"]);
    expect(portal?.links.PROJECT_ACTION_LINE).toEqual(before?.links.PROJECT_ACTION_LINE);
  });

  it("that takes away what every record has, or writes a term that there is not, leaves questions with answers", async () => {
    await run('MATCH (p:Project { key: "portal" }) SET p.title = null, p.status = "WEIRD"');
    const { execute } = createApi({ store });
    const answer = await execute({ query: "{ projects(first: 50) { nodes { key title status } } }" });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      projects: { nodes: expect.arrayContaining([{ key: "portal", title: "portal", status: null }]) },
    });
    expect(await store.adoptOutsideEdits("reload")).toEqual(["Project:portal"]);
    expect((await verifyStore(store)).findings).toEqual([]);
  });

  it("that stores what no property holds does no harm, and reload makes it what it can be", async () => {
    await run(
      'MATCH (p:Project { key: "portal" }) SET p.title = 5, p.yearStart = "soon", p.yearEnd = 2020.5, p.sources = "a letter", p.verified = "yes"',
    );
    await run('MATCH (c:Country { key: "KEN" }) SET c.developmentGroups = "LDC"');
    await run('CREATE (:Project { title: "No key" }), (:Project { key: 7 })');
    const replica = await openReplicaStore({
      primary: await openNeo4jStore({ model: wsisModel, uri: server.uri }),
      pollMillis: 20,
    });
    const findings = await audited();
    expect(findings).toEqual([
      finding("Country:KEN", "edited"),
      "Project: 2 made from outside wsis-graph have no key (give each one, or delete it)",
      finding("Project:portal", "edited"),
    ]);
    expect((await store.adoptOutsideEdits("reload")).sort()).toEqual(["Country:KEN", "Project:portal"]);
    expect(await audited()).toEqual(findings.slice(1, 2));
    await run("MATCH (p:Project) WHERE p.key IS NULL OR NOT p.key IS :: STRING DELETE p");
    expect((await verifyStore(store)).findings).toEqual([]);
    await replica.apply({ actor: "test", upserts: [] });
    expect(await everything(replica)).toEqual(await everything(store));
    for (const one of [store, replica]) {
      const [portal] = await (await one.reader()).nodes(["Project:portal"]);
      expect(portal).toMatchObject({ name: "5", properties: { title: "5" }, sources: ["a letter"], verified: false });
      expect(portal?.properties).not.toHaveProperty("yearStart");
      expect(portal?.properties).not.toHaveProperty("yearEnd");
    }
    await replica.close();
  });
});

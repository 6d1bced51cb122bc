import type { ChildProcess } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { verifyStore } from "../../../src/cli/verifyStore.ts";
import { importFolder } from "../../../src/import/importFolder.ts";
import { ANY_BASIS } from "../../../src/model/filter/basis.ts";
import { EVERYTHING } from "../../../src/model/filter/combine.ts";
import type { NodeRecord } from "../../../src/model/types.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/openEmbeddedStore.ts";
import type { Neo4jStore } from "../../../src/store/neo4j/Neo4jStore.ts";
import { openNeo4jStore } from "../../../src/store/neo4j/openNeo4jStore.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { openReplicaStore } from "../../../src/store/replica/openReplicaStore.ts";
import { buildOnce, ended, outputMatching, startWsis, wsis } from "../../support/cli.ts";
import { record } from "../../support/record.ts";
import { smallGraph } from "../../support/smallGraph.ts";
import { testNeo4j } from "../../support/testNeo4j.ts";

const server = testNeo4j();
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
beforeEach(async () => {
  await server.clear();
  const store = await direct();
  await store.apply({ actor: "test", upserts: smallGraph });
});

async function direct(): Promise<Neo4jStore> {
  const store = await openNeo4jStore({ model: wsisModel, uri: server.uri });
  closing.push(() => store.close());
  return store;
}

async function replica(onNotice: (notice: string) => void = () => {}, pollMillis = 200): Promise<GraphStore> {
  const primary = await openNeo4jStore({ model: wsisModel, uri: server.uri });
  const store = await openReplicaStore({ primary, onNotice, pollMillis });
  closing.push(() => store.close());
  return store;
}

async function size(store: GraphStore, kind = "Project"): Promise<number> {
  const set = { kind, filter: EVERYTHING, basis: ANY_BASIS };
  const [answer] = await (await store.reader()).select([{ set, orderBy: [], count: true }]);
  return answer?.totalCount as number;
}

async function sequence(store: GraphStore): Promise<number> {
  return (await store.reader()).revision.sequence;
}

/** How long it takes until something holds, in milliseconds. */
async function millisUntil(holds: () => Promise<boolean>): Promise<number> {
  const start = Date.now();
  while (!(await holds())) {
    if (Date.now() - start > 30_000) throw new Error(`It did not come about: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return Date.now() - start;
}

const project = (key: string, links: NodeRecord["links"] = {}) => ({ ...record(`Project:${key}`, key), links });

describe("two stores on one Neo4j", () => {
  it("see each other's writes within a second, and their own at once", async () => {
    const [here, there] = [await replica(), await replica()];
    // The server plans what it has not met before.
    await here.apply({ actor: "here", upserts: [project("first")] });
    await millisUntil(async () => (await size(there)) === 6);
    for (const key of ["second", "third", "fourth"]) {
      const before = await size(there);
      const { sequence: written } = await here.apply({ actor: "here", upserts: [project(key)] });
      expect(await sequence(here)).toBe(written);
      expect(await millisUntil(async () => (await size(there)) === before + 1)).toBeLessThan(1000);
    }
  });

  it("know of each other's deletions, also of those before they were there", async () => {
    const first = await replica();
    await first.apply({ actor: "test", upserts: [], deletes: ["Project:bare"] });
    for (const store of [first, await replica(), await direct()])
      expect(await (await store.reader()).retired(["Project:bare", "Project:clinic", "Project:none"])).toEqual([
        "Project:bare",
      ]);
  });

  it("make one sequence of 1,000 concurrent writes, without a gap", async () => {
    const stores = [await replica(), await replica(), await direct(), await direct()];
    const written = await Promise.all(
      Array.from({ length: 1000 }, (_, index) =>
        stores[index % stores.length]!.apply({ actor: `writer ${index % 4}`, upserts: [project(`p${index}`)] }),
      ),
    );
    const sequences = written.map((answer) => answer.sequence).sort((a, b) => a - b);
    expect(sequences).toEqual(Array.from({ length: 1000 }, (_, index) => index + 2));
    const changes = await stores[0]!.changes(0, 2000);
    expect(changes.map((change) => change.sequence)).toEqual(Array.from({ length: 1001 }, (_, index) => index + 1));
    for (const store of stores) {
      await millisUntil(async () => (await sequence(store)) === 1001);
      expect(await size(store)).toBe(1005);
    }
  }, 240_000);

  it("lose no update of 200 that change one project at once", async () => {
    const stores = [await replica(), await direct()];
    const stakeholders = Array.from({ length: 200 }, (_, index) => record(`Stakeholder:s${index}`, `S ${index}`));
    await stores[0]?.apply({ actor: "test", upserts: stakeholders });
    await Promise.all(
      stakeholders.map(({ key }, index) =>
        stores[index % 2]!.update({
          actor: "test",
          ids: ["Project:shared"],
          change: ([present]) => {
            const before = present?.links.PROJECT_STAKEHOLDER ?? [];
            return { upserts: [project("shared", { PROJECT_STAKEHOLDER: [...before, { key }] })] };
          },
        }),
      ),
    );
    const [shared] = await (await stores[1]!.reader()).nodes(["Project:shared"]);
    expect(shared?.links.PROJECT_STAKEHOLDER?.map(({ key }) => key).sort()).toEqual(
      stakeholders.map(({ key }) => key).sort(),
    );
    const { records } = await server.driver.executeQuery(
      'MATCH (n:Project { key: "shared" }) RETURN count(n) AS nodes',
    );
    expect(Number(records[0]?.get("nodes"))).toBe(1);
  }, 120_000);
});

describe("what follows from tags", () => {
  it("is kept when a target moves to another goal, and when it goes", async () => {
    const store = await direct();
    const whole = await openEmbeddedStore({ model: wsisModel });
    closing.push(() => whole.close());
    await whole.apply({ actor: "test", upserts: smallGraph });
    const goals = async (of: GraphStore) => {
      const set = { kind: "Project", filter: EVERYTHING, basis: ANY_BASIS };
      return (await of.reader()).facets([{ set, dimension: "SDG", first: 20 }]);
    };
    expect(await goals(store)).toEqual(await goals(whole));
    const moved = record("SdgTarget:3.8", "Health coverage for all", {}, { TARGET_GOAL: ["4"] });
    for (const one of [store, whole]) await one.apply({ actor: "test", upserts: [moved] });
    const after = await goals(whole);
    expect(await goals(store)).toEqual(after);
    for (const one of [store, whole]) await one.apply({ actor: "test", upserts: [], deletes: ["SdgTarget:3.8"] });
    expect(await goals(whole)).not.toEqual(after);
    expect(await goals(store)).toEqual(await goals(whole));
  });
});

describe("what happens in Neo4j by other means", () => {
  it("is noticed, found by verify, and taken in by reload", async () => {
    const notices: string[] = [];
    const [store, follower] = [await direct(), await replica((notice) => notices.push(notice), 20)];
    await millisUntil(async () => (await follower.reader()).revision.sequence === 1);
    expect(await verifyStore(store)).toMatchObject({ findings: [] });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(notices).toEqual([]);

    const run = (text: string) => server.driver.executeQuery(text);
    await run('MATCH (p:Project { key: "bare" }) SET p.title = "Bare no more", p.yearStart = 2020');
    await run('MATCH (p:Project { key: "portal" }), (a:ActionLine { key: "C2" }) CREATE (p)-[:ADVANCES]->(a)');
    await run('CREATE (:Project { key: "drawn", title: "Drawn by hand", summary: "Épreuve" })');
    await run('MATCH (p:Project { key: "apps" }) DETACH DELETE p');
    await millisUntil(async () => notices.length > 0);
    const edited = 'Neo4j was edited from outside: "wsis verify" tells what differs, "wsis reload" takes it in';
    expect(new Set(notices)).toEqual(new Set([edited]));
    const told = notices.length;
    await run('CREATE (:Project { key: "later", title: "Drawn later" })');
    await millisUntil(async () => notices.length > told);
    await run('MATCH (p:Project { key: "later" }) DELETE p');
    const { findings } = await verifyStore(store);
    for (const [id, fault] of [
      ["Project:bare", "edited"],
      ["Project:portal", "edited"],
      ["Project:drawn", "created"],
      ["Project:apps", "deleted"],
    ])
      expect(findings).toContain(`${id}: ${fault} from outside wsis-graph ("wsis reload" takes it in)`);

    expect((await store.adoptOutsideEdits("reload")).sort()).toEqual([
      "Project:apps",
      "Project:bare",
      "Project:drawn",
      "Project:portal",
    ]);
    expect(await verifyStore(store)).toMatchObject({ findings: [] });
    expect(await store.adoptOutsideEdits("reload")).toEqual([]);
    await millisUntil(async () => (await sequence(follower)) === 2);
    for (const one of [store, follower]) {
      const reader = await one.reader();
      const [bare, drawn, portal, apps] = await reader.nodes([
        "Project:bare",
        "Project:drawn",
        "Project:portal",
        "Project:apps",
      ]);
      expect([bare?.name, bare?.properties.yearStart, drawn?.verified, apps]).toEqual([
        "Bare no more",
        2020,
        false,
        null,
      ]);
      expect(portal?.links.PROJECT_ACTION_LINE?.map(({ key }) => key)).toEqual(["C1", "C2"]);
      const [found] = await reader.search([{ terms: ["epreuve"], kinds: ["Project"], limit: 5 }]);
      expect(found?.hits.map(({ id }) => id)).toEqual(["Project:drawn"]);
    }
    const again = store.apply({ actor: "test", upserts: [project("apps")] });
    await expect(again).rejects.toMatchObject({ code: "CONFLICT" });
  }, 60_000);

  it("and breaks the log makes the replica load anew", async () => {
    const notices: string[] = [];
    const [store, follower] = [await direct(), await replica((notice) => notices.push(notice), 50)];
    await store.apply({ actor: "test", upserts: [project("one")] });
    await store.apply({ actor: "test", upserts: [project("two")] });
    await millisUntil(async () => (await sequence(follower)) === 3);
    // As after a restore of an older backup, on which somebody went on.
    await server.driver.executeQuery("MATCH (n) DETACH DELETE n");
    await store.apply({ actor: "test", upserts: smallGraph.filter(({ id }) => id !== "Project:bare") });
    await millisUntil(async () => (await sequence(follower)) === 1);
    expect(await size(follower)).toBe(4);
    expect(notices.some((notice) => notice.includes("loading everything anew"))).toBe(true);
  }, 60_000);

  it("and puts another history in the log's place makes the replica load anew", async () => {
    const notices: string[] = [];
    const [store, follower] = [await direct(), await replica((notice) => notices.push(notice), 1000)];
    await store.apply({ actor: "test", upserts: [project("one")] });
    await millisUntil(async () => (await sequence(follower)) === 2);
    // As long as the one before: its number alone does not tell.
    await server.clear();
    await store.apply({ actor: "test", upserts: smallGraph.filter(({ id }) => id !== "Project:bare") });
    await store.apply({ actor: "test", upserts: [project("other")] });
    await millisUntil(async () => notices.length > 0);
    await millisUntil(async () => (await (await follower.reader()).nodes(["Project:other"]))[0] !== null);
    expect(await (await follower.reader()).nodes(["Project:one", "Project:bare"])).toEqual([null, null]);
    expect(await sequence(follower)).toBe(2);
  }, 60_000);

  it("shows that what was read does not belong together", async () => {
    const [store, other] = [await direct(), await direct()];
    const reader = await store.reader();
    const set = { kind: "Project", filter: EVERYTHING, basis: ANY_BASIS };
    await reader.select([{ set, orderBy: [], count: true }]);
    expect(await reader.isConsistent?.()).toBe(true);
    await other.apply({ actor: "test", upserts: [project("meanwhile")] });
    await reader.facets([{ set, dimension: "SDG", first: 1 }]);
    expect(await reader.isConsistent?.()).toBe(false);
  });
});

describe("the service", () => {
  let service: ChildProcess;
  beforeAll(buildOnce);
  afterEach(async () => {
    service.kill();
    await ended(service);
  });

  it.each([
    ["a replica", [], "replica"],
    ["Cypher alone", ["--no-replica"], "neo4j"],
  ])(
    "answers by %s, and shows at once what an import beside it writes",
    async (_name, flags, store) => {
      service = startWsis(["start", "--port", "0", "--store", server.uri, ...flags]);
      const [, url] = await outputMatching(service, /answers at (\S+)/);
      const ask = async () => {
        const response = await fetch(`${url}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ query: "{ revision { store } projects { totalCount } }" }),
        });
        return ((await response.json()) as { data: { revision: { store: string }; projects: { totalCount: number } } })
          .data;
      };
      expect(await ask()).toEqual({ revision: { store }, projects: { totalCount: 5 } });
      expect((await wsis(["import", "seed", "--store", server.uri])).code).toBe(0);
      await millisUntil(async () => (await ask()).projects.totalCount > 500);
    },
    120_000,
  );
});

it("two imports at once lose nothing of each other", async () => {
  const [one, other] = [await direct(), await direct()];
  const folders = ["title", "country"].map((column) => {
    const folder = mkdtempSync(join(tmpdir(), "wsis-import-"));
    const rows = Array.from({ length: 300 }, (_, index) => `both-${index},${column === "title" ? "T" : "KEN"}`);
    writeFileSync(join(folder, "projects.csv"), [`id,${column}`, ...rows].join("\n"));
    return folder;
  });
  await one.apply({
    actor: "test",
    upserts: Array.from({ length: 300 }, (_, index) => record(`Project:both-${index}`, "Untitled")),
  });
  const options = { batchSize: 20, actor: "test", onFault: (fault: unknown) => expect(fault).toBeNull() };
  await Promise.all([one, other].map((store, index) => importFolder({ store, folder: folders[index]!, ...options })));
  const found = await (await one.reader()).nodes(Array.from({ length: 300 }, (_, index) => `Project:both-${index}`));
  const whole = found.filter((node) => node?.name === "T" && node.links.PROJECT_COUNTRY?.[0]?.key === "KEN");
  expect(whole).toHaveLength(300);
});

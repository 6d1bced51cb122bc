import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type LocalNeo4j, startNeo4j } from "../../../scripts/startNeo4j.mjs";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { checkVersion } from "../../../src/store/neo4j/connect/prepareDatabase.ts";
import { openNeo4jStore } from "../../../src/store/neo4j/openNeo4jStore.ts";
import { buildOnce, wsis } from "../../support/cli.ts";
import { record } from "../../support/record.ts";
import { BRIEF, testNeo4j } from "../../support/testNeo4j.ts";

const server = testNeo4j({ password: "correct-horse", bare: true });
const address = (user: string) => server.uri.replace("bolt://", `bolt://${user}@`);
beforeAll(buildOnce);

/** Starts the service and expects it to refuse in one line. */
async function refusal(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<string> {
  const { code, stdout, stderr } = await wsis(["start", "--port", "0", ...args], environment);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr.trim().split("\n")).toHaveLength(1);
  return stderr.trim();
}

it("refuses a wrong password", async () => {
  expect(await refusal(["--store", address("neo4j:wrong")])).toMatch(
    /^Cannot open bolt:.* refuses the user name or the password$/,
  );
});

it("refuses to go without the password that is asked for", async () => {
  expect(await refusal(["--store", server.uri])).toMatch(/refuses the user name or the password$/);
});

it("refuses a database that does not exist", async () => {
  const store = address("neo4j:correct-horse");
  expect(await refusal(["--store", store], { NEO4J_DATABASE: "nowhere" })).toMatch(
    /^Cannot open .*: it has no database "nowhere"$/,
  );
});

it("refuses an address where nobody answers", async () => {
  expect(await refusal(["--store", "bolt://127.0.0.1:9"])).toBe(
    "Cannot open bolt://127.0.0.1:9: Neo4j does not answer there",
  );
});

it("refuses an address with another port of Neo4j than that of Bolt", async () => {
  const other = createServer((_request, response) => response.end("{}")).listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  expect(await refusal(["--store", `bolt://127.0.0.1:${port}`])).toBe(
    `Cannot open bolt://127.0.0.1:${port}: that is no port for Bolt, which is 7687 as a rule`,
  );
  other.close();
});

it("says that TLS may be missing where it was asked for", async () => {
  const secure = server.uri.replace("bolt:", "bolt+s:");
  expect(await refusal(["--store", secure])).toMatch(/does not answer there, or not with TLS: try it without \+s$/);
});

it("sets up an empty database from several processes at once", async () => {
  const open = () => openNeo4jStore({ model: wsisModel, uri: server.uri, user: "neo4j", password: "correct-horse" });
  const { records } = await server.driver.executeQuery("SHOW INDEXES YIELD name, owningConstraint, type");
  for (const row of records)
    if (row.get("type") !== "LOOKUP" && row.get("owningConstraint") === null)
      await server.driver.executeQuery(`DROP INDEX ${row.get("name")} IF EXISTS`);
  const stores = await Promise.all([open(), open(), open(), open()]);
  for (const store of stores) await store.close();
  await (await open()).close();
});

it("gets in with the password, in the address or beside it", async () => {
  const store = await openNeo4jStore({ model: wsisModel, uri: server.uri, user: "neo4j", password: "correct-horse" });
  expect((await store.reader()).revision.sequence).toBe(0);
  await store.close();
  const asked = await wsis(["verify", "--store", server.uri], { NEO4J_USER: "neo4j", NEO4J_PASSWORD: "correct-horse" });
  expect(asked).toMatchObject({ code: 0, stdout: "0 records, all sound\n" });
});

it("refuses somebody else's data, and leaves it as it is", async () => {
  await server.driver.executeQuery("CREATE (:Person { name: 'Ada' })-[:KNOWS]->(:Person { name: 'Grace' })");
  expect(await refusal(["--store", address("neo4j:correct-horse"), "--seed"])).toMatch(
    /holds 2 nodes that wsis-graph did not write/,
  );
  const { records } = await server.driver.executeQuery("MATCH (n) RETURN count(n) AS nodes");
  expect(Number(records[0]?.get("nodes"))).toBe(2);
  await server.clear();
});

it("gives an empty server the framework, and the rest when told to", async () => {
  const folder = mkdtempSync(join(tmpdir(), "wsis-empty-"));
  writeFileSync(join(folder, "projects.csv"), "id,title\n");
  const store = address("neo4j:correct-horse");
  const nodes = async (label: string) =>
    Number((await server.driver.executeQuery(`MATCH (n:${label}) RETURN count(n) AS nodes`)).records[0]?.get("nodes"));
  await wsis(["import", folder, "--store", store]);
  expect([await nodes("ActionLine"), await nodes("Sdg"), await nodes("Project")]).toEqual([19, 17, 0]);
  await wsis(["import", folder, "--store", store, "--seed"]);
  expect(await nodes("Project")).toBe(0);
  await server.clear();
  await wsis(["import", folder, "--store", store, "--seed"]);
  expect(await nodes("Project")).toBeGreaterThan(500);
  rmSync(folder, { recursive: true });
});

it("writes anew what an older version derived by other rules, and refuses what a newer one wrote", async () => {
  const open = () => openNeo4jStore({ model: wsisModel, uri: server.uri, user: "neo4j", password: "correct-horse" });
  await server.clear();
  const store = await open();
  const upserts = [
    record("Project:lodz", "Łódź e-health"),
    record("Stakeholder:who", "World Health", { acronym: "WHO" }),
  ];
  await store.apply({ actor: "test", upserts });
  await store.close();
  const derived = async () =>
    (
      await server.driver.executeQuery("MATCH (n:Project|Stakeholder) RETURN properties(n) AS p ORDER BY n.key")
    ).records.map((row) => row.get("p"));
  const before = await derived();
  await server.driver.executeQuery(
    "MATCH (n:Project|Stakeholder) SET n.titleText = ' old ' WITH n WHERE n:Stakeholder SET n.nameSort = 'old' WITH count(*) AS c MATCH (log:Log) REMOVE log.derivation",
  );
  const again = await open();
  expect(await derived()).toEqual(before);
  await again.close();
  await server.driver.executeQuery("MATCH (log:Log) SET log.derivation = 99");
  await expect(open()).rejects.toMatchObject({ code: "NEWER_VERSION" });
  await server.clear();
});

it("knows which versions will do", () => {
  for (const agent of ["Neo4j/5.26.0", "Neo4j/5.27.1", "Neo4j/2025.01.0", "Neo4j/2026.08.1"])
    expect(() => checkVersion(agent)).not.toThrow();
  for (const agent of ["Neo4j/4.4.40", "Neo4j/5.25.1", "Neo4j/5.9.0", "Memgraph/3.1", undefined])
    expect(() => checkVersion(agent)).toThrow(/needs Neo4j 5\.26 or newer$/);
});

let old: LocalNeo4j | null = null;
const oldFolder = mkdtempSync(join(tmpdir(), "wsis-old-neo4j-"));
afterAll(async () => {
  await old?.stop();
  rmSync(oldFolder, { recursive: true, force: true });
});

it("refuses a server that is too old", async () => {
  old = await startNeo4j(oldFolder, undefined, { version: "5.13.0", ...BRIEF });
  expect(await refusal(["--store", old.uri])).toBe("Cannot use Neo4j/5.13.0: wsis-graph needs Neo4j 5.26 or newer");
});

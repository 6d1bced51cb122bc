import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createApi } from "../../../src/api/createApi.ts";
import { writeRelease } from "../../../src/export/release/writeRelease.ts";
import type { NodeRecord } from "../../../src/model/types.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/openEmbeddedStore.ts";
import { openNeo4jStore } from "../../../src/store/neo4j/openNeo4jStore.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { seededStore } from "../../support/seededStore.ts";
import { testNeo4j } from "../../support/testNeo4j.ts";

const server = testNeo4j();

/** The text of each file of a release, without what tells its revision. */
async function released(store: GraphStore): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "wsis-release-"));
  await writeRelease({ store, api: createApi({ store }), folder, iriOf: (id) => `urn:${id}`, site: null, licence: "" });
  const files = ["csv", "jsonl", "parquet", "graph"].flatMap((part) =>
    readdirSync(join(folder, part)).map((name): [string, string] => {
      const text = readFileSync(join(folder, part, name), "latin1");
      return [name, name.endsWith(".ttl") ? text.replace(/<urn:wsis:revision:[\s\S]*? \.\n/, "") : text];
    }),
  );
  rmSync(folder, { recursive: true });
  return new Map(files);
}

it("a release of Neo4j by Cypher holds what one of the embedded store does, byte for byte", async () => {
  await server.clear();
  const seed = await seededStore();
  const upserts: NodeRecord[] = [];
  for (const { name, domain } of wsisModel.kinds)
    if ((domain === "framework" && name !== "Label") || ["Document", "GdcObjective", "Project"].includes(name))
      for await (const record of seed.records(name)) upserts.push(record);
  const embedded = await openEmbeddedStore({ model: wsisModel });
  const neo4j = await openNeo4jStore({ model: wsisModel, uri: server.uri });
  for (const store of [embedded, neo4j]) await store.apply({ actor: "test", upserts });
  const [one, other] = [await released(embedded), await released(neo4j)];
  await Promise.all([seed, embedded, neo4j].map((store) => store.close()));
  expect([...other.keys()]).toEqual([...one.keys()]);
  expect([...one].flatMap(([name, text]) => (other.get(name) === text ? [] : [name]))).toEqual([]);
});

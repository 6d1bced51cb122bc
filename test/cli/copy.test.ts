import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { copyStore } from "../../src/store/copyStore.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import { openNeo4jStore } from "../../src/store/neo4j/openNeo4jStore.ts";
import type { GraphStore } from "../../src/store/port.ts";
import { buildOnce, wsis } from "../support/cli.ts";
import { record } from "../support/record.ts";
import { smallGraph } from "../support/smallGraph.ts";
import { testNeo4j } from "../support/testNeo4j.ts";

const server = testNeo4j();
const folder = mkdtempSync(join(tmpdir(), "wsis-copy-"));
const at = (name: string) => join(folder, name);
beforeAll(buildOnce);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function exported(data: string): Promise<Record<string, string>> {
  const target = at(`${data}-export`);
  expect((await wsis(["export", target, "--data", at(data)])).code).toBe(0);
  return Object.fromEntries(readdirSync(target).map((file) => [file, readFileSync(join(target, file), "utf8")]));
}

const lastLine = (stdout: string) => JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Record<string, number>;

describe("wsis copy", () => {
  it("carries a store to Neo4j and back without a difference", async () => {
    mkdirSync(at("nothing-new"));
    writeFileSync(join(at("nothing-new"), "projects.csv"), "id,title\n");
    expect((await wsis(["import", at("nothing-new"), "--data", at("source")])).code).toBe(0);
    const there = await wsis(["copy", at("source"), server.uri]);
    expect(there).toMatchObject({ code: 0, stderr: "" });
    const { records, written, unchanged } = lastLine(there.stdout);
    expect([written, unchanged]).toEqual([records, 0]);
    expect(lastLine((await wsis(["copy", server.uri, at("back")])).stdout)).toMatchObject({
      records,
      written: records,
    });
    expect(await exported("back")).toEqual(await exported("source"));
    const again = await wsis(["copy", at("source"), at("back")]);
    expect(lastLine(again.stdout)).toMatchObject({ written: 0, unchanged: records });
  }, 240_000);

  it("refuses in one line what it cannot do", async () => {
    const nothing = await wsis(["copy", at("nothing"), at("anywhere")]);
    expect([nothing.code, nothing.stderr.trim().split("\n").length]).toEqual([1, 1]);
    expect((await wsis(["copy", at("source"), at("source")])).code).toBe(2);
    expect((await wsis(["copy", "http://example.org", at("anywhere")])).code).toBe(2);
  });
});

describe("copying", () => {
  const opened: GraphStore[] = [];
  const memory = async (...upserts: (typeof smallGraph)[number][]) => {
    const store = await openEmbeddedStore({ model: wsisModel });
    if (upserts.length > 0) await store.apply({ actor: "test", upserts });
    opened.push(store);
    return store;
  };
  afterAll(async () => {
    for (const store of opened) await store.close();
  });

  /** The same store, whose writes fail after so many. */
  const failingAfter = (store: GraphStore, writes: number): GraphStore => {
    let left = writes;
    return Object.assign(Object.create(store) as GraphStore, {
      model: store.model,
      reader: () => store.reader(),
      records: (kind: string) => store.records(kind),
      work: store.work.bind(store),
      apply: (batch: Parameters<GraphStore["apply"]>[0]) => {
        if (left-- === 0) throw new Error("interrupted");
        return store.apply(batch);
      },
    });
  };

  it.each(["memory", "neo4j"])("to %s goes on where it was interrupted", async (kind) => {
    await server.clear();
    const from = await memory(...smallGraph);
    const to = kind === "memory" ? await memory() : await openNeo4jStore({ model: wsisModel, uri: server.uri });
    if (kind === "neo4j") opened.push(to);
    await expect(copyStore({ from, to: failingAfter(to, 7), actor: "copy", batchSize: 2 })).rejects.toThrow(
      "interrupted",
    );
    const answer = await copyStore({ from, to, actor: "copy", batchSize: 2 });
    expect(answer.records).toBe(smallGraph.length);
    expect(answer.unchanged).toBeGreaterThanOrEqual(7);
    expect(answer.written).toBe(smallGraph.length - answer.unchanged);
    expect(await copyStore({ from, to, actor: "copy" })).toMatchObject({ written: 0 });
  });

  const item = (id: string, state: string) => ({ id, owner: "a", organisation: "", state, content: { text: "é" } });
  const leaving = async (store: GraphStore, ...items: ReturnType<typeof item>[]) => {
    await store.apply({ actor: "test", upserts: [], work: { items, actor: "a", reason: "" } });
    return store;
  };

  it("carries what stands on the workbench, and nothing twice", async () => {
    await server.clear();
    const items = [item("Submission:1", "SUBMITTED"), item("Vote:1", "")];
    const from = await leaving(await memory(...smallGraph), ...items);
    const there = await openNeo4jStore({ model: wsisModel, uri: server.uri });
    const back = await memory();
    opened.push(there);
    expect(await copyStore({ from, to: there, actor: "copy" })).toMatchObject({ items: 2 });
    expect(await copyStore({ from: there, to: back, actor: "copy" })).toMatchObject({ items: 2 });
    expect(await back.work({ limit: 9 })).toEqual(items);
    await copyStore({ from, to: back, actor: "copy" });
    expect(await back.workChanges(0, 9)).toHaveLength(1);
    const others = await leaving(await memory(), item("Submission:2", "SUBMITTED"));
    await expect(copyStore({ from, to: others, actor: "copy" })).rejects.toThrow(/holds 1 records .*Submission:2/);
  });

  it("refuses a target with other records, and leaves it as it is", async () => {
    const from = await memory(...smallGraph);
    const to = await memory(record("Sdg:3", "Good Health and Well-Being"), record("Project:theirs", "Theirs"));
    await expect(copyStore({ from, to, actor: "copy" })).rejects.toThrow(/holds 1 records .*Project:theirs/);
    expect((await to.reader()).revision.sequence).toBe(1);
  });

  it("tells where the copy differs, and whether the source was written to", async () => {
    const from = await memory(...smallGraph);
    const to = await memory();
    const losing = Object.assign(Object.create(to) as GraphStore, {
      model: to.model,
      reader: () => to.reader(),
      records: (kind: string) => to.records(kind),
      work: to.work.bind(to),
      apply: (batch: Parameters<GraphStore["apply"]>[0]) =>
        to.apply({ ...batch, upserts: batch.upserts.filter(({ id }) => id !== "Project:bare") }),
    });
    const copied = copyStore({ from, to: losing, actor: "copy" });
    await expect(copied).rejects.toThrow("The copy differs from its source in Project: 5 records there, 4 here");
    let written = false;
    const disturbed = Object.assign(Object.create(from) as GraphStore, {
      model: from.model,
      reader: () => from.reader(),
      work: from.work.bind(from),
      records: async function* (kind: string) {
        yield* from.records(kind);
        if (kind === "Finding" && !written) {
          written = true;
          await from.apply({ actor: "test", upserts: [record("Project:late", "Late")] });
        }
      },
    });
    const other = copyStore({ from: disturbed, to: await memory(), actor: "copy" });
    await expect(other).rejects.toThrow(/differs .* in Project: .*written to meanwhile/);
  });
});

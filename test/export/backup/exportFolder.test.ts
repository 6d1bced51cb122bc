import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TargetError } from "../../../src/export/backup/ExportTarget.ts";
import { type ExportOptions, exportFolder } from "../../../src/export/backup/exportFolder.ts";
import { importFolder } from "../../../src/import/importFolder.ts";
import { encodeRecord } from "../../../src/model/record/recordDocument.ts";
import { wsisModel } from "../../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../../src/store/embedded/openEmbeddedStore.ts";
import type { GraphStore } from "../../../src/store/port.ts";
import { expectSame } from "../../support/expectSame.ts";
import { seededStore } from "../../support/seededStore.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wsis-export-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function documents(store: GraphStore): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for (const { name } of wsisModel.kinds)
    for await (const record of store.records(name)) all.set(record.id, encodeRecord(record));
  return all;
}

describe.each(["csv", "jsonl"] as const)("exportFolder as %s", (format) => {
  it("gives back what was imported, and importing it changes nothing", async () => {
    const store = await seededStore();
    await exportFolder({ store, folder, format });
    const copy = await openEmbeddedStore({ model: wsisModel });
    const answer = await importFolder({ store: copy, folder, actor: "test" });
    expect(answer.rejected).toBe(0);
    expectSame(await documents(copy), await documents(store));

    const again = join(folder, "again");
    const { sequence: revision } = (await store.reader()).revision;
    await exportFolder({ store: copy, folder: again, format });
    for (const file of readdirSync(again))
      expectSame(readFileSync(join(again, file), "utf8"), readFileSync(join(folder, file), "utf8"));
    expect(await importFolder({ store, folder: again, actor: "test" })).toMatchObject({
      accepted: 0,
      rejected: 0,
      revision,
    });
  });
});

describe("the folder of an export", () => {
  const place = () => join(folder, "backup");
  const content = (name: string) => readFileSync(join(place(), name), "utf8");
  const exported = async (options: Partial<ExportOptions> = {}) =>
    exportFolder({ store: await seededStore(), folder: place(), format: "csv", ...options });

  /** The store, which fails when the sessions are read. */
  const failing = async () => {
    const store = await seededStore();
    return Object.assign(Object.create(store) as GraphStore, {
      model: store.model,
      records: (kind: string) => {
        if (kind === "Session") throw new Error("interrupted");
        return store.records(kind);
      },
    });
  };

  it("is not overwritten unasked, nor where it holds anything else", async () => {
    await exported();
    await expect(exported()).rejects.toThrow(TargetError);
    writeFileSync(join(place(), "notes.txt"), "mine");
    await expect(exported({ replace: true })).rejects.toThrow(/it holds notes.txt/);
    expect(content("notes.txt")).toBe("mine");
    expect(readdirSync(folder)).toEqual(["backup"]);
  });

  it("is replaced as a whole, where that is asked", async () => {
    await exported();
    writeFileSync(join(place(), "projects.csv"), "id,title\n");
    await exported({ replace: true, format: "jsonl" });
    expect(readdirSync(place()).filter((name) => !name.endsWith(".jsonl"))).toEqual([]);
    expect(readdirSync(folder)).toEqual(["backup"]);
  });

  it("is as it was where an export fails in the midst", async () => {
    await expect(exported({ store: await failing() })).rejects.toThrow("interrupted");
    expect(readdirSync(folder)).toEqual([]);
    await exported();
    const before = content("projects.csv");
    await expect(exported({ store: await failing(), replace: true })).rejects.toThrow("interrupted");
    expect(content("projects.csv")).toBe(before);
    expect(readdirSync(folder)).toEqual(["backup"]);
  });
});

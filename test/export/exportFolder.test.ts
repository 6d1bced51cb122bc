import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exportFolder } from "../../src/export/exportFolder.ts";
import { importFolder } from "../../src/import/importFolder.ts";
import { encodeRecord } from "../../src/model/record/recordDocument.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import type { GraphStore } from "../../src/store/port.ts";
import { seededStore } from "../support/seededStore.ts";

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
    expect(await documents(copy)).toEqual(await documents(store));

    const again = join(folder, "again");
    const { sequence: revision } = (await store.reader()).revision;
    await exportFolder({ store: copy, folder: again, format });
    for (const file of readdirSync(again))
      expect(readFileSync(join(again, file))).toEqual(readFileSync(join(folder, file)));
    expect(await importFolder({ store, folder: again, actor: "test" })).toMatchObject({
      accepted: 0,
      rejected: 0,
      revision,
    });
  });
});

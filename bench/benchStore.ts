import { existsSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../src/cli/packageRoot.ts";
import { importFolder } from "../src/import/importFolder.ts";
import type { NodeRecord } from "../src/model/types.ts";
import { wsisModel } from "../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../src/store/embedded/openEmbeddedStore.ts";
import type { GraphReader, GraphStore } from "../src/store/port.ts";
import { type Framework, syntheticRecords } from "./syntheticProjects.ts";

const BATCH = 50_000;

/** A store of the seed's framework and so many made-up projects; a folder is made once and used again. */
export async function benchStore(projects: number, folder: string | null = null): Promise<GraphStore> {
  const done = folder === null ? null : join(folder, "complete");
  if (folder !== null && done !== null && existsSync(done)) return openEmbeddedStore({ model: wsisModel, folder });
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
  const store = await openEmbeddedStore({ model: wsisModel, ...(folder !== null && { folder }) });
  const kinds = new Set([
    "ActionLine",
    "Sdg",
    "SdgTarget",
    "Linkage",
    "Country",
    "Region",
    "Stakeholder",
    "Document",
    "GdcObjective",
    "Event",
    "Session",
  ]);
  await importFolder({ store, folder: join(packageRoot(), "seed"), actor: "bench", kinds });
  let batch: NodeRecord[] = [];
  for (const record of syntheticRecords(projects, frameworkOf(await store.reader()))) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    await store.apply({ actor: "bench", upserts: batch });
    batch = [];
  }
  await store.apply({ actor: "bench", upserts: batch });
  if (done !== null) mkdirSync(done);
  return store;
}

export function frameworkOf(reader: GraphReader): Framework {
  const keys = (kind: string) => reader.terms(kind).map(({ key }) => key);
  return {
    actionLines: keys("ActionLine").filter((key) => key !== "C7"),
    sdgs: keys("Sdg"),
    targets: keys("SdgTarget"),
    countries: keys("Country"),
  };
}

/** Where benchmarks keep large files between runs. */
export function benchFolder(name: string): string {
  return join(tmpdir(), "wsis-graph-bench", name);
}

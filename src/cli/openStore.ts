import { join } from "node:path";
import { importFolder } from "../import/importFolder.ts";
import { wsisModel } from "../model/wsisModel.ts";
import { openEmbeddedStore } from "../store/embedded/openEmbeddedStore.ts";
import { openNeo4jStore } from "../store/neo4j/openNeo4jStore.ts";
import type { GraphStore } from "../store/port.ts";
import { StoreError } from "../store/StoreError.ts";
import { packageRoot } from "./packageRoot.ts";
import { dataFolder, neo4jAddress, type StoreFlags } from "./settings.ts";

/** Opens the store to write, or to read beside a writer. An empty embedded one gets the seed first. */
export async function openStore(flags: StoreFlags, mode: "write" | "read"): Promise<GraphStore> {
  const server = neo4jAddress(flags);
  // Somebody's server gets nothing that was not asked for: the seed is imported like any other folder.
  if (server) return openNeo4jStore({ model: wsisModel, ...server });
  const folder = dataFolder(flags);
  if (mode === "write" || folder === null) {
    const store = await openEmbeddedStore({ model: wsisModel, ...(folder !== null && { folder }) });
    await seedIfEmpty(store, flags);
    return store;
  }
  const present = await openToRead(folder);
  if (present) return present;
  const store = await openStore(flags, "write");
  await store.close();
  return openEmbeddedStore({ model: wsisModel, folder, readOnly: true });
}

/** Null if there is no store yet, or an empty one. */
async function openToRead(folder: string): Promise<GraphStore | null> {
  try {
    const store = await openEmbeddedStore({ model: wsisModel, folder, readOnly: true });
    if ((await store.changes(0, 1)).length > 0) return store;
    await store.close();
    return null;
  } catch (error) {
    if (error instanceof StoreError && error.code === "NOT_FOUND") return null;
    throw error;
  }
}

/** The framework's kinds, the documents that state its linkages, and the prize's categories, one an action line. */
const frameworkKinds = new Set([
  ...wsisModel.kinds.filter(({ domain }) => domain === "framework").map(({ name }) => name),
  "Document",
  "PrizeCategory",
]);

async function seedIfEmpty(store: GraphStore, { seed }: StoreFlags): Promise<void> {
  if ((await store.changes(0, 1)).length > 0) return;
  const { rejected } = await importFolder({
    store,
    folder: join(packageRoot(), "seed"),
    actor: "seed",
    batchSize: 100_000,
    ...(seed === false && { kinds: frameworkKinds }),
    onFault: ({ file, line, column, value, reason }) =>
      process.stderr.write(`seed/${file}:${line} ${column} "${value}": ${reason}\n`),
  });
  if (rejected > 0) throw new Error(`${rejected} rows of the seed are bad`);
}

import { join } from "node:path";
import { importFolder } from "../import/importFolder.ts";
import { wsisModel } from "../model/wsisModel.ts";
import { openEmbeddedStore } from "../store/embedded/openEmbeddedStore.ts";
import type { GraphWorkers } from "../store/local/GraphWorkers.ts";
import type { GraphStore } from "../store/port.ts";
import { StoreError } from "../store/StoreError.ts";
import { packageRoot } from "./packageRoot.ts";
import { programStamp } from "./programStamp.ts";
import { dataFolder, neo4jAddress, type StoreFlags } from "./settings.ts";

/**
 * Opens the store: to write, where an empty embedded one gets the seed first and an empty Neo4j the framework (the rest with
 * --seed); to read, beside a writer; or to check what would be written, without writing. What only reads makes no store: it
 * rejects with a StoreError NOT_FOUND where there is none, and a check is then made against the seed in memory. `workers`: answer
 * what takes long, where this process answers at all, and end with the store.
 */
export async function openStore(
  flags: StoreFlags,
  mode: "write" | "read" | "check",
  workers?: GraphWorkers,
): Promise<GraphStore> {
  const server = neo4jAddress(flags);
  if (server) {
    const { openNeo4jStore } = await import("../store/neo4j/openNeo4jStore.ts");
    const store = await openNeo4jStore({ model: wsisModel, ...server });
    if (mode === "write") await seedIfEmpty(store, { ...flags, seed: flags.seed === true });
    return store;
  }
  const folder = dataFolder(flags);
  if (folder === null) return openToWrite(flags, null, workers);
  if (mode === "write") return openToWrite(flags, folder, workers);
  return openToRead(folder).catch((error: unknown) => {
    const absent = error instanceof StoreError && error.code === "NOT_FOUND";
    if (absent && mode === "check") return openToWrite(flags, null);
    throw error;
  });
}

/** In memory without a folder. */
async function openToWrite(flags: StoreFlags, folder: string | null, workers?: GraphWorkers): Promise<GraphStore> {
  const store = await openEmbeddedStore({
    model: wsisModel,
    ...(folder !== null && { folder, stamp: programStamp }),
    ...(workers && { workers }),
  });
  try {
    const seeded = await seedIfEmpty(store, flags);
    if (seeded && folder !== null)
      process.stderr.write(`The store in ${folder} is new: it begins with the ${seeded}\n`);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function openToRead(folder: string): Promise<GraphStore> {
  const store = await openEmbeddedStore({ model: wsisModel, folder, readOnly: true });
  const [first] = await store.changes(0, 1);
  if (first) return store;
  await store.close();
  throw new StoreError("NOT_FOUND", `The store in ${folder} is empty: start or import fills it`);
}

/** The framework's kinds, what else its linkages name, and the prize's categories, one an action line. */
const frameworkKinds = new Set([
  ...wsisModel.kinds.filter(({ domain }) => domain === "framework").map(({ name }) => name),
  "Document",
  "GdcObjective",
  "PrizeCategory",
]);

/** What an empty store was given; null for one that holds anything. */
async function seedIfEmpty(store: GraphStore, { seed }: StoreFlags): Promise<"seed" | "framework" | null> {
  if ((await store.changes(0, 1)).length > 0) return null;
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
  return seed === false ? "framework" : "seed";
}

import { getHeapStatistics } from "node:v8";
import { wsisModel } from "../model/wsisModel.ts";
import { GraphWorkers } from "../store/local/GraphWorkers.ts";
import type { GraphStore } from "../store/port.ts";
import { openStore } from "./openStore.ts";
import { progressBar } from "./progressBar.ts";
import { neo4jAddress, type StoreFlags } from "./settings.ts";

/** The store to serve: as openStore opens it, a Neo4j with a replica of it in this process where that fits. */
export async function openStoreToServe(flags: StoreFlags): Promise<GraphStore> {
  const workers = new GraphWorkers({ script: new URL("../store/local/graphWorker.js", import.meta.url) });
  const store = await openStore(flags, "write", workers);
  if (!neo4jAddress(flags) || flags.replica === false) return store;
  const { Neo4jStore } = await import("../store/neo4j/Neo4jStore.ts");
  if (!(store instanceof Neo4jStore)) return store;
  const totals = await store.totals();
  const records = wsisModel.kinds.reduce((sum, { name }) => sum + (totals[name] ?? 0), 0);
  if (flags.replica !== true && !fitsInMemory(records)) {
    process.stderr.write(
      `${records} records are more than a replica holds here: Neo4j answers itself (--replica to have one all the same)\n`,
    );
    return store;
  }
  const { openReplicaStore } = await import("../store/replica/openReplicaStore.ts");
  const bar = progressBar("records");
  bar?.start(records, 0);
  const started = Date.now();
  let loaded = 0;
  const replica = await openReplicaStore({
    primary: store,
    workers,
    onProgress: (count) => {
      loaded = count;
      bar?.update(count);
    },
    onNotice: (notice) => process.stderr.write(`${notice}\n`),
  }).finally(() => bar?.stop());
  process.stderr.write(`${loaded} records loaded from Neo4j in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  return replica;
}

/** What a record takes in a replica, its indexes included, in bytes; measured with stocktaking projects. */
const RECORD_BYTES = 2048;

function fitsInMemory(records: number): boolean {
  return records * RECORD_BYTES < 0.75 * getHeapStatistics().heap_size_limit;
}

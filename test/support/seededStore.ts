import { importFolder } from "../../src/import/importFolder.ts";
import type { NodeRecord } from "../../src/model/types.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import type { GraphStore } from "../../src/store/port.ts";

let seed: Promise<readonly NodeRecord[]> | undefined;

/** What importing the seed writes; nothing changes it. */
async function seedRecords(): Promise<readonly NodeRecord[]> {
  const store = await openEmbeddedStore({ model: wsisModel });
  const faults: unknown[] = [];
  await importFolder({ store, folder: "seed", actor: "seed", onFault: (fault) => faults.push(fault) });
  if (faults.length > 0) throw new Error(`The seed has faults: ${JSON.stringify(faults)}`);
  const records: NodeRecord[] = [];
  for (const { name } of wsisModel.kinds) for await (const record of store.records(name)) records.push(record);
  await store.close();
  return records;
}

/** A store in memory that holds the seed. */
export async function seededStore(): Promise<GraphStore> {
  seed ??= seedRecords();
  const store = await openEmbeddedStore({ model: wsisModel });
  await store.apply({ actor: "seed", upserts: await seed });
  return store;
}

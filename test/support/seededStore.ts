import { importFolder } from "../../src/import/importFolder.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import type { GraphStore } from "../../src/store/port.ts";

/** A store in memory that holds the seed. */
export async function seededStore(): Promise<GraphStore> {
  const store = await openEmbeddedStore({ model: wsisModel });
  const faults: unknown[] = [];
  await importFolder({ store, folder: "seed", actor: "seed", onFault: (fault) => faults.push(fault) });
  if (faults.length > 0) throw new Error(`The seed has faults: ${JSON.stringify(faults)}`);
  return store;
}

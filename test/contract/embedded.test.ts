import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../../src/store/embedded/openEmbeddedStore.ts";
import { storeContract } from "./storeContract.ts";

storeContract({
  name: "embedded file",
  snapshots: true,
  open: async () => {
    const folder = mkdtempSync(join(tmpdir(), "wsis-contract-"));
    const store = await openEmbeddedStore({ model: wsisModel, folder });
    return {
      store,
      dispose: async () => {
        await store.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
});

storeContract({
  name: "embedded memory",
  snapshots: true,
  open: async () => {
    const store = await openEmbeddedStore({ model: wsisModel });
    return { store, dispose: () => store.close() };
  },
});

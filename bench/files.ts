import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportFolder } from "../src/export/backup/exportFolder.ts";
import { importFolder } from "../src/import/importFolder.ts";
import { wsisModel } from "../src/model/wsisModel.ts";
import { openEmbeddedStore } from "../src/store/embedded/openEmbeddedStore.ts";
import { benchStore } from "./benchStore.ts";
import { median, printFigures, timings } from "./figures.ts";

/** Import of 13,500 projects, with all that they refer to, into a fresh file. */
export async function files(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "wsis-bench-"));
  try {
    const made = await benchStore(13_500);
    await exportFolder({ store: made, folder: join(folder, "csv"), format: "csv" });
    await made.close();
    let target = 0;
    const times = await timings(4, async () => {
      const store = await openEmbeddedStore({ model: wsisModel, folder: join(folder, `data-${target++}`) });
      const { accepted, rejected } = await importFolder({ store, folder: join(folder, "csv"), actor: "bench" });
      if (rejected > 0 || accepted < 13_500) throw new Error(`${accepted} accepted, ${rejected} rejected`);
      await store.close();
    });
    printFigures("Files", [median("import of 13,500 projects into the file", times, 5000)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

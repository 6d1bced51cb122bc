import { exportFolder } from "../src/export/backup/exportFolder.ts";
import { benchStore } from "./benchStore.ts";

/** Writes made-up projects, marked as synthetic, as files in the import format. */
export async function generate(count: string | undefined, folder: string | undefined): Promise<void> {
  if (!count || !/^\d+$/.test(count) || !folder) throw new Error("Usage: npm run bench -- generate COUNT FOLDER");
  const store = await benchStore(Number(count));
  for (const [file, rows] of await exportFolder({ store, folder, format: "csv" })) console.log(`${file}: ${rows} rows`);
  await store.close();
}

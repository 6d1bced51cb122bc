import { exportFolder } from "../export/exportFolder.ts";
import { openStore } from "./openStore.ts";
import type { StoreFlags } from "./settings.ts";
import { UsageError } from "./UsageError.ts";

export async function exportCommand(folder: string, flags: StoreFlags & { readonly format: string }): Promise<number> {
  const { format } = flags;
  if (format !== "csv" && format !== "jsonl")
    throw new UsageError(`Cannot export as "${format}": expected csv or jsonl`);
  const store = await openStore(flags, "read");
  try {
    const files = await exportFolder({ store, folder, format });
    for (const [file, rows] of files) process.stdout.write(`${file}: ${rows} rows\n`);
    return 0;
  } finally {
    await store.close();
  }
}

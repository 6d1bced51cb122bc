import { TargetError } from "../export/backup/ExportTarget.ts";
import { exportFolder } from "../export/backup/exportFolder.ts";
import { exportSet, type SetFlags, setOfFile } from "./exportSet.ts";
import { openStore } from "./openStore.ts";
import type { StoreFlags } from "./settings.ts";
import { UsageError } from "./UsageError.ts";

interface ExportFlags extends StoreFlags, SetFlags {
  readonly format: string;
  readonly replace?: boolean;
}

/** Writes everything into a folder; or, where a file is named as `projects.csv`, the records of that connection. */
export async function exportCommand(folder: string, flags: ExportFlags): Promise<number> {
  const set = setOfFile(folder);
  if (set) {
    const store = await openStore(flags, "read");
    return exportSet(store, { ...set, path: folder }, flags).finally(() => store.close());
  }
  if (flags.asOf !== undefined)
    throw new UsageError("Cannot export everything as of a revision: name a file, as projects.csv");
  const { format } = flags;
  if (format !== "csv" && format !== "jsonl")
    throw new UsageError(`Cannot export as "${format}": expected csv or jsonl`);
  const store = await openStore(flags, "read");
  try {
    const files = await exportFolder({ store, folder, format, replace: flags.replace === true });
    for (const [file, rows] of files) process.stdout.write(`${file}: ${rows} rows\n`);
    return 0;
  } catch (error) {
    throw error instanceof TargetError ? new UsageError(error.message) : error;
  } finally {
    await store.close();
  }
}

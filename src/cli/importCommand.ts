import { createWriteStream, existsSync, statSync } from "node:fs";
import { finished } from "node:stream/promises";
import { stringify } from "csv-stringify";
import { countRows } from "../import/countRows.ts";
import { importFolder } from "../import/importFolder.ts";
import { openStore } from "./openStore.ts";
import { progressBar } from "./progressBar.ts";
import type { StoreFlags } from "./settings.ts";
import { UsageError } from "./UsageError.ts";

interface ImportFlags extends StoreFlags {
  readonly quarantine?: string;
  readonly dryRun?: boolean;
  readonly batchSize?: string;
  readonly verbose?: boolean;
}

/** Takes in a folder. The exit code says whether rows were rejected; the last line printed is JSON. */
export async function importCommand(folder: string, flags: ImportFlags): Promise<number> {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(`Cannot import "${folder}": there is no such folder`);
  const batchSize = Number(flags.batchSize ?? 2000);
  if (!Number.isInteger(batchSize) || batchSize < 1)
    throw new UsageError(`Cannot use batch size "${flags.batchSize}": expected a whole number from 1`);
  const store = await openStore(flags, "write");
  const quarantine = flags.quarantine === undefined ? null : openQuarantine(flags.quarantine);
  const bar = progressBar("rows");
  try {
    if (bar) bar.start(await countRows(store.model, folder), 0);
    const answer = await importFolder({
      store,
      folder,
      actor: "import",
      batchSize,
      dryRun: flags.dryRun === true,
      onFault: (fault) => {
        if (quarantine) quarantine.write(fault);
        else process.stderr.write(`${fault.file}:${fault.line} ${fault.column} "${fault.value}": ${fault.reason}\n`);
      },
      onNotice: (notice) => process.stderr.write(`${notice}\n`),
      onBatch: (rows, revision) => {
        bar?.update(rows);
        if (flags.verbose) process.stderr.write(`${rows} rows are in revision ${revision}\n`);
      },
    });
    bar?.stop();
    await quarantine?.close();
    process.stdout.write(`${JSON.stringify(answer)}\n`);
    return answer.rejected > 0 ? 3 : 0;
  } finally {
    bar?.stop();
    await store.close();
  }
}

function openQuarantine(path: string) {
  const csv = stringify({ header: true, columns: ["file", "line", "column", "value", "reason"] });
  const target = csv.pipe(createWriteStream(path));
  return {
    write: (fault: object) => csv.write(fault),
    close: () => {
      csv.end();
      return finished(target);
    },
  };
}

import { once } from "node:events";
import { createWriteStream, existsSync, statSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
import { countRows } from "../import/countRows.ts";
import { holdsRows } from "../import/ImportRun.ts";
import { importFolder } from "../import/importFolder.ts";
import { outcomeText } from "../import/RowOutcome.ts";
import { wsisModel } from "../model/wsisModel.ts";
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
  if (!holdsRows(wsisModel, folder))
    throw new UsageError(
      `Cannot import "${folder}": no file in it has the name of a kind, as projects.csv, projects.jsonl or projects.xlsx`,
    );
  const quarantine = flags.quarantine === undefined ? null : await openQuarantine(flags.quarantine);
  const store = await openStore(flags, flags.dryRun ? "check" : "write");
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
      // Only of what would be done it is told row by row: what is refused, as a fault.
      onRow: (row) => {
        const told = row.outcome === "UNCHANGED" ? flags.verbose : row.outcome !== "REFUSED";
        if (flags.dryRun && told) process.stdout.write(`${outcomeText(row)}\n`);
      },
      onNotice: (notice) => process.stderr.write(`${notice}\n`),
      onBatch: (rows, revision) => {
        bar?.update(rows);
        if (flags.verbose) process.stderr.write(`${rows} rows are in revision ${revision}\n`);
      },
    });
    bar?.stop();
    const unwritten = await quarantine?.close();
    process.stdout.write(`${JSON.stringify(answer)}\n`);
    if (unwritten) {
      process.stderr.write(`The quarantine file ${flags.quarantine} is not whole: ${unwritten.message}\n`);
      return 1;
    }
    return answer.rejected > 0 ? 3 : 0;
  } finally {
    await quarantine?.close();
    bar?.stop();
    await store.close();
  }
}

/** Throws a UsageError for a file that cannot be written. */
async function openQuarantine(path: string) {
  const file = createWriteStream(path);
  await once(file, "open").catch((error: unknown) => {
    throw new UsageError(`Cannot write to "${path}": ${error instanceof Error ? error.message : error}`);
  });
  const csv = stringify({ header: true, columns: ["file", "line", "column", "value", "reason"] });
  // An error, as of a full disk, is told when the run has ended: what was taken in stays so.
  const written = pipeline(csv, file).then(
    () => null,
    (error: Error) => error,
  );
  return {
    write: (fault: object) => {
      if (csv.writable) csv.write(fault);
    },
    /** What kept the file from being written; null: it is whole. */
    close: (): Promise<Error | null> => {
      csv.end();
      return written;
    },
  };
}

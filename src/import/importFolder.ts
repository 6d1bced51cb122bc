import { accessSync, constants, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Model } from "../model/createModel.ts";
import { kindsInOrder } from "../model/kindsInOrder.ts";
import { KnownNodes } from "../model/validity/KnownNodes.ts";
import type { GraphStore } from "../store/port.ts";
import { successors } from "../store/successors.ts";
import { BatchWriter } from "./BatchWriter.ts";
import type { Fault } from "./Fault.ts";
import { FileError } from "./FileError.ts";
import { type ImportRun, possibleFiles } from "./ImportRun.ts";
import { KindImport } from "./KindImport.ts";
import type { RowOutcome } from "./RowOutcome.ts";
import { checkWorkbook } from "./readWorkbook.ts";
import { Tally } from "./Tally.ts";

export interface ImportOptions {
  readonly store: GraphStore;
  readonly folder: string;
  readonly actor: string;
  /** Checks everything and writes nothing. */
  readonly dryRun?: boolean;
  /** Records written in one transaction; left out, 2,000. */
  readonly batchSize?: number;
  /** Kinds to take in; left out, all. */
  readonly kinds?: ReadonlySet<string>;
  /** Called with every fault of a row, one after the other. */
  readonly onFault?: (fault: Fault) => void;
  readonly onNotice?: (notice: string) => void;
  /** Called with what each row comes to, in the order in which they are decided. */
  readonly onRow?: (row: RowOutcome) => void;
  /** Called after each batch with the rows read so far and the revision that holds them. */
  readonly onBatch?: (rows: number, revision: number) => void;
}

export interface ImportAnswer {
  /** Rows that changed the store. */
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly revision: number;
}

/**
 * Takes in a folder of files in the import format: good rows are written, each bad one is reported. Throws a FileError, before
 * anything is written, for a file that cannot be read.
 */
export async function importFolder({
  store,
  folder,
  actor,
  dryRun = false,
  batchSize = 2000,
  kinds: wanted,
  onFault = () => {},
  onNotice = () => {},
  onBatch,
  onRow = () => {},
}: ImportOptions): Promise<ImportAnswer> {
  const { model } = store;
  await checkFiles(model, folder);
  const reader = await store.reader();
  const tally = new Tally(onFault, onRow);
  const { sequence } = reader.revision;
  const writer = new BatchWriter({ store, actor, dryRun, batchSize, tally, revision: sequence, onBatch });
  const known = new KnownNodes(model, (kind) => reader.terms(kind));
  const successorsOf = (ids: readonly string[]) => successors(store, ids);
  const run: ImportRun = { model, folder, reader, known, successorsOf, tally, writer, batchSize, onNotice };
  noticeOthers(run);
  for (const kind of kindsInOrder(model)) if (!wanted || wanted.has(kind.name)) await new KindImport(run, kind).run();
  await writer.flush();
  return { accepted: tally.accepted, unchanged: tally.unchanged, rejected: tally.rejected, revision: writer.revision };
}

async function checkFiles(model: Model, folder: string): Promise<void> {
  for (const file of model.kinds.flatMap((kind) => possibleFiles(model, kind))) {
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    if (statSync(path).isDirectory()) throw new FileError(`Cannot read ${path}: it is a folder`);
    try {
      accessSync(path, constants.R_OK);
    } catch {
      throw new FileError(`Cannot read ${path}: permission is denied`);
    }
    if (path.endsWith(".xlsx")) await checkWorkbook(path);
  }
}

function noticeOthers({ model, folder, onNotice }: ImportRun): void {
  const possible = new Set(model.kinds.flatMap((kind) => possibleFiles(model, kind)));
  for (const name of readdirSync(folder).sort())
    if (!possible.has(name)) onNotice(`${name} is skipped: no kind has a file of this name`);
}

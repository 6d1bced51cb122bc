import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Kind, Model } from "../model/createModel.ts";
import { fileName, tagFile } from "../model/record/fileColumns.ts";
import type { KnownNodes } from "../model/validity/KnownNodes.ts";
import { hint } from "../model/words/hint.ts";
import type { GraphReader } from "../store/port.ts";
import type { BatchWriter } from "./BatchWriter.ts";
import { shown } from "./Fault.ts";
import type { Table } from "./Row.ts";
import type { Tally } from "./Tally.ts";

/** What files end in. */
export const FORMATS = ["csv", "jsonl", "xlsx"] as const;

/** What the kinds of one run share. */
export interface ImportRun {
  readonly model: Model;
  readonly folder: string;
  /** The store as it was before the run. */
  readonly reader: GraphReader;
  /** The nodes there are, those that the run has taken in included. */
  readonly known: KnownNodes;
  /** By id: the record that stands for one that was merged. */
  readonly successorsOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly tally: Tally;
  readonly writer: BatchWriter;
  readonly batchSize: number;
  readonly onNotice: (notice: string) => void;
}

/** The names that a kind's files can have, those of its tags included. */
export function possibleFiles(model: Model, kind: Kind): string[] {
  return [fileName(kind), ...[tagFile(model, kind)?.name ?? []].flat()].flatMap(endings);
}

/** True if a folder has a file of any kind. */
export function holdsRows(model: Model, folder: string): boolean {
  return model.kinds.some((kind) => possibleFiles(model, kind).some((file) => existsSync(join(folder, file))));
}

/** A table whose unknown columns are told, once a file. `owner`: what would have to know them. */
export function tableOf(run: ImportRun, file: string, columns: Table["columns"], owner: string): Table {
  const tell = (name: string) => {
    const told = name ? `${shown(name)} is skipped: ${owner} has no such column` : "without a name is skipped";
    run.onNotice(`${file}: the column ${told}${name ? hint(name, columns.keys()) : ""}`);
  };
  return { columns, onUnknown: tell };
}

/** The files of a name that are there, with their paths. */
export function presentFiles({ folder }: ImportRun, name: string): { file: string; path: string }[] {
  return endings(name)
    .map((file) => ({ file, path: join(folder, file) }))
    .filter(({ path }) => existsSync(path));
}

function endings(name: string): string[] {
  return FORMATS.map((format) => `${name}.${format}`);
}

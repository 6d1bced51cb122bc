import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
import type { Kind, Model } from "../../model/createModel.ts";
import {
  type FileColumn,
  fileColumns,
  fileName,
  LIST_SEPARATOR,
  SOURCE_SEPARATOR,
  tagFile,
} from "../../model/record/fileColumns.ts";
import type { NodeRecord, StoredLink, Value } from "../../model/types.ts";
import type { GraphStore } from "../../store/port.ts";
import { ExportTarget, TargetError } from "./ExportTarget.ts";

export interface ExportOptions {
  readonly store: GraphStore;
  /** Made if it does not exist. */
  readonly folder: string;
  /** True: what an earlier export wrote there is replaced, all of it at once. */
  readonly replace?: boolean;
  readonly format: "csv" | "jsonl";
}

type Cell = string | number | boolean | null | readonly string[];

/**
 * Writes every kind in the import format, one file each; importing the folder gives the same graph.
 * Cells stand as they are: a spreadsheet may take one that begins with = for a formula.
 * Answers with the number of rows by file. Throws a TargetError for a folder that may not be written to; whatever is thrown,
 * the folder is as it was.
 */
export async function exportFolder(options: ExportOptions): Promise<Map<string, number>> {
  const names = new Set(options.store.model.kinds.flatMap((kind) => fileNames(options.store.model, kind)));
  const isExported = (name: string) => names.has(name.replace(/\.(csv|jsonl)$/, ""));
  const target = new ExportTarget(options.folder, { asked: options.replace ?? false, isExported });
  try {
    const rows = await writeFiles({ ...options, folder: target.folder });
    target.finish();
    return rows;
  } catch (error) {
    if (!(error instanceof TargetError)) await target.discard();
    throw error;
  }
}

function fileNames(model: Model, kind: Kind): string[] {
  return [fileName(kind), ...[tagFile(model, kind)?.name ?? []].flat()];
}

async function writeFiles({ store, folder, format }: ExportOptions): Promise<Map<string, number>> {
  const rows = new Map<string, number>();
  const write = async (name: string, columns: readonly string[], cells: AsyncIterable<readonly Cell[]>) => {
    let count = 0;
    const counted = async function* () {
      for await (const row of cells) {
        count++;
        yield format === "csv" ? row.map(csvCell) : `${JSON.stringify(jsonRow(columns, row))}\n`;
      }
    };
    const file = `${name}.${format}`;
    const target = createWriteStream(join(folder, file), { flush: true });
    if (format === "csv")
      await pipeline(Readable.from(counted()), stringify({ header: true, columns: [...columns] }), target);
    else await pipeline(Readable.from(counted()), target);
    rows.set(file, count);
  };
  for (const kind of store.model.kinds) {
    const columns = fileColumns(store.model, kind);
    await write(
      fileName(kind),
      columns.map(({ name }) => name),
      recordRows(store, kind, columns),
    );
    const tags = tagFile(store.model, kind);
    if (tags) await write(tags.name, tags.columns, tagRows(store, kind, store.model));
  }
  return rows;
}

async function* recordRows(store: GraphStore, kind: Kind, columns: readonly FileColumn[]): AsyncGenerator<Cell[]> {
  for await (const record of store.records(kind.name)) yield columns.map((column) => cellOf(record, column));
}

function cellOf(record: NodeRecord, column: FileColumn): Cell {
  switch (column.type) {
    case "id":
      return record.key;
    case "source":
      return record.sources.join(SOURCE_SEPARATOR);
    case "property":
      return (record.properties[column.property.name] ?? null) as Value;
    case "link":
      return (record.links[column.link.name] ?? [])
        .filter((entry) => entry.basis !== "SUGGESTED")
        .map(({ key }) => key);
  }
}

async function* tagRows(store: GraphStore, kind: Kind, model: Model): AsyncGenerator<Cell[]> {
  const links = tagFile(model, kind)?.links ?? [];
  for await (const { key, links: stored } of store.records(kind.name))
    for (const link of links)
      for (const entry of (stored[link.name] ?? []).filter(({ basis }) => basis === "SUGGESTED"))
        yield tagCells(key, link.tag?.kind ?? "", entry);
}

function tagCells(key: string, kind: string, entry: StoredLink): Cell[] {
  return [key, kind, entry.key, entry.confidence ?? null, entry.because ?? null];
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.join(LIST_SEPARATOR) : String(cell);
}

function jsonRow(columns: readonly string[], row: readonly Cell[]): Record<string, Cell> {
  return Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null]));
}

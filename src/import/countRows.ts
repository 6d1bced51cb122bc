import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import type { Model } from "../model/createModel.ts";
import { fileName, tagFile } from "../model/record/fileColumns.ts";

const NEWLINE = 0x0a;

/** About how many rows a folder holds: its lines, headers left out. For progress alone. */
export async function countRows(model: Model, folder: string): Promise<number> {
  let lines = 0;
  const names = model.kinds.flatMap((kind) => [fileName(kind), tagFile(model, kind)?.name ?? ""]);
  for (const path of names.flatMap((name) => [`${name}.csv`, `${name}.jsonl`]).map((file) => join(folder, file))) {
    if (!existsSync(path)) continue;
    if (path.endsWith(".csv")) lines--;
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>)
      for (let index = chunk.indexOf(NEWLINE); index >= 0; index = chunk.indexOf(NEWLINE, index + 1)) lines++;
  }
  return Math.max(0, lines);
}

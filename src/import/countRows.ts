import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import type { Model } from "../model/createModel.ts";
import { possibleFiles } from "./ImportRun.ts";

const NEWLINE = 0x0a;

/** About how many rows a folder holds: its lines, headers left out. For progress alone. */
export async function countRows(model: Model, folder: string): Promise<number> {
  let lines = 0;
  const files = model.kinds.flatMap((kind) => possibleFiles(model, kind));
  for (const path of files.map((file) => join(folder, file))) {
    if (!existsSync(path)) continue;
    // What is packed tells nothing.
    if (path.endsWith(".xlsx")) continue;
    if (path.endsWith(".csv")) lines--;
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>)
      for (let index = chunk.indexOf(NEWLINE); index >= 0; index = chunk.indexOf(NEWLINE, index + 1)) lines++;
  }
  return Math.max(0, lines);
}

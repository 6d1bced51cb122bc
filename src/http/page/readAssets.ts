import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Assets } from "../../page/parts/Assets.ts";

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
}

/** The style and the script of the pages, as they were built; none where nothing was: the pages do without. */
export async function readAssets(webFolder: string): Promise<Assets> {
  const text = await readFile(join(webFolder, "manifest.json"), "utf8").catch(() => "{}");
  const chunks = JSON.parse(text) as Readonly<Record<string, Chunk>>;
  const filesOf = (name: string) => {
    const chunk = chunks[name];
    return { styles: chunk?.css ?? [], scripts: chunk ? [chunk.file] : [] };
  };
  return { ...filesOf("site/site.ts"), more: { explore: filesOf("explore/explore.ts") } };
}

import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** The folder, outside the tree, for what is fetched once. */
export function cacheFolder() {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "wsis-graph");
  mkdirSync(folder, { recursive: true });
  return folder;
}

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Of the code that makes a graph of records: another program makes another, if only by a word that it cuts differently. */
export function programStamp(): string {
  const hash = createHash("sha256");
  for (const layer of ["model", "graph"]) {
    const folder = fileURLToPath(new URL(`../${layer}/`, import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.[jt]s$/.test(name));
    for (const name of files.sort()) hash.update(`${layer}/${name}\n`).update(readFileSync(join(folder, name)));
  }
  return hash.digest("base64url");
}

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFolder } from "./cacheFolder.mjs";

const pom = fileURLToPath(new URL("../neo4j/pom.xml", import.meta.url));

/** The version that wsis-graph is made for. */
export const NEO4J_VERSION = /<neo4j\.version>(.+)</.exec(readFileSync(pom, "utf8"))[1];

/** The oldest Java that a version of Neo4j runs on: 5 on 17, what is numbered by years on 21. */
export const javaFor = (version) => (version.startsWith("5.") ? 17 : 21);

/** The Cypher that a new installation speaks: 25 from 2026.02 on. Undefined for what knows one alone, or speaks 5. */
export const cypherOf = (version) => (/^20/.test(version) && version >= "2026.02" ? "25" : undefined);

/** The folder of a version's libraries, fetched by Maven once. Throws an Error that says what is missing. */
export function fetchNeo4j(version) {
  const folder = join(cacheFolder(), `neo4j-${version}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial);
  const { status, error, stdout } = spawnSync(
    "mvn",
    [
      "-q",
      "-B",
      "-f",
      pom,
      "dependency:copy-dependencies",
      `-DoutputDirectory=${partial}`,
      `-Dneo4j.version=${version}`,
    ],
    { encoding: "utf8" },
  );
  if (status !== 0) rmSync(partial, { recursive: true });
  if (error) throw new Error("there is no Maven (mvn)");
  if (status !== 0) throw new Error(`Maven could not fetch its libraries: ${stdout.split("\n")[0]}`);
  // Another process may have been as fast.
  if (existsSync(folder)) rmSync(partial, { recursive: true });
  else renameSync(partial, folder);
  return folder;
}

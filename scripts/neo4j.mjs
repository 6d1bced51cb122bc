// `npm run neo4j`: a local server in the foreground, by Java and Maven, or by Docker where these are missing.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { NEO4J_VERSION } from "./fetchNeo4j.mjs";
import { startNeo4j } from "./startNeo4j.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    version: { type: "string", default: NEO4J_VERSION },
    java: { type: "string" },
    cypher: { type: "string" },
  },
});
const { version, ...options } = values;
// A server numbered by years changes the format of its files for good.
const folder = positionals[0] ?? (version.startsWith("5.") ? "data/neo4j" : `data/neo4j-${version}`);

/** From the compose file; false if there is no Docker here. */
function startWithDocker() {
  if (spawnSync("docker", ["compose", "version"]).status !== 0) return false;
  const compose = fileURLToPath(new URL("../neo4j/compose.yaml", import.meta.url));
  const env = version === NEO4J_VERSION ? process.env : { ...process.env, NEO4J_VERSION: version };
  const { status } = spawnSync("docker", ["compose", "-f", compose, "up", "neo4j"], { stdio: "inherit", env });
  process.exitCode = status ?? 1;
  return true;
}

try {
  const { uri, stop } = await startNeo4j(folder, 7687, { version, ...options });
  console.log(
    `Neo4j ${version} answers at ${uri}, without authentication. Its data is in ${folder}. Stop it with Ctrl-C.`,
  );
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
} catch (error) {
  if (!startWithDocker()) {
    console.error(`${error.message}. There is no Docker here either, which would do as well.`);
    process.exitCode = 1;
  }
}

// `npm run test:neo4j`: what asks a Neo4j, on the version of Neo4j and Cypher that is named.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { version: { type: "string" }, cypher: { type: "string" }, java: { type: "string" } },
});
const { status } = spawnSync(process.execPath, [vitest, "run", "--project", "neo4j", ...positionals], {
  stdio: "inherit",
  env: { ...process.env, TEST_NEO4J: JSON.stringify(values) },
});
process.exitCode = status ?? 1;

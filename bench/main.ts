import "../src/cli/production.ts";
import { beside, besideServer } from "./beside.ts";
import { cores } from "./cores.ts";
import { explore } from "./explore.ts";
import { explorer } from "./explorer.ts";
import { exports } from "./exports.ts";
import { files } from "./files.ts";
import { generate } from "./generate.ts";
import { graph } from "./graph.ts";
import { graphql } from "./graphql.ts";
import { http } from "./http.ts";
import { httpServer } from "./httpServer.ts";
import { large } from "./large.ts";
import { mcp } from "./mcp.ts";
import { neo4jBench } from "./neo4j.ts";
import { pages } from "./pages.ts";
import { repaint } from "./repaint.ts";
import { start } from "./start.ts";
import { writing } from "./writing.ts";

const [name, ...rest] = process.argv.slice(2);

const commands: Record<string, () => Promise<void>> = {
  graph,
  cores,
  graphql,
  explore: () => explore(rest[0]),
  explorer,
  http,
  pages,
  repaint,
  exports: () => exports(rest[0]),
  files,
  start,
  writing,
  large,
  mcp,
  neo4j: () => neo4jBench(rest[0] === undefined ? undefined : Number(rest[0])),
  generate: () => generate(rest[0], rest[1]),
  beside: () => beside(rest[0], rest[1]),
  "beside-server": () => besideServer(rest[0], rest[1]),
  "http-server": () => httpServer(rest[0], rest[1]),
};

const command = commands[name ?? ""];
if (command) await command();
else console.log(`Usage: npm run bench -- ${Object.keys(commands).join(" | ")}`);

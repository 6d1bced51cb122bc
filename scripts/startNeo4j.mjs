// Starts a local Neo4j from Maven artifacts, on loopback alone, for `npm run neo4j` and for tests.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = join(dirname(dirname(fileURLToPath(import.meta.url))), "neo4j");
const VERSION = "5.26.12";
const OPENED = ["java.nio", "java.lang", "java.io", "sun.nio.ch", "java.util.concurrent"];

const missing = (what) =>
  new Error(
    `Cannot start Neo4j: ${what}. Install Java 17 or newer and Maven, or start a server of your own and name it with NEO4J_URI`,
  );

/** The folder of Neo4j's libraries, fetched once and kept outside the tree. */
function libraries(version) {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "wsis-graph", `neo4j-${version}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const pom = join(here, "pom.xml");
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
  if (error) throw missing("there is no Maven (mvn)");
  if (status !== 0) throw missing(`Maven could not fetch its libraries: ${stdout.slice(0, 500)}`);
  // Another process may have been as fast.
  if (existsSync(folder)) rmSync(partial, { recursive: true });
  else renameSync(partial, folder);
  return folder;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts a server on a folder and answers with its address once it takes connections. Without a port: any free one;
 * without a password: it asks for none. `brief`: it will not run long enough for its code to be worth optimizing. `heap`:
 * its memory in GiB.
 * It ends with `stop()`, and with this process however that ends.
 */
export async function startNeo4j(folder, port, { password, version = VERSION, brief = false, heap = 1 } = {}) {
  const chosen = port ?? (await freePort());
  const child = spawn(
    "java",
    [
      ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      `-Xmx${heap}g`,
      ...(brief ? ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"] : []),
      "-cp",
      join(libraries(version), "*"),
      join(here, "Neo4jLocal.java"),
      folder,
      String(chosen),
      ...(password === undefined ? [] : [password]),
    ],
    { stdio: ["pipe", "pipe", "pipe"] },
  );
  const ended = new Promise((resolve) => child.once("exit", resolve));
  let said = "";
  await new Promise((resolve, reject) => {
    child.once("error", () => reject(missing("there is no Java")));
    child.once("exit", (code) => reject(missing(`it ended with ${code}: ${said.slice(-1000)}`)));
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    child.stdout.on("data", (chunk) => {
      if (String(chunk).includes("ready")) resolve();
    });
  });
  return {
    uri: `bolt://127.0.0.1:${chosen}`,
    pid: child.pid,
    stop: () => {
      child.stdin.end();
      return ended;
    },
  };
}

/** In the foreground, from the compose file; false if there is no Docker here. */
function startWithDocker() {
  if (spawnSync("docker", ["compose", "version"]).status !== 0) return false;
  const compose = join(here, "compose.yaml");
  const { status } = spawnSync("docker", ["compose", "-f", compose, "up", "neo4j"], { stdio: "inherit" });
  process.exitCode = status ?? 1;
  return true;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? "data/neo4j";
  try {
    const { uri, stop } = await startNeo4j(folder, 7687);
    console.log(
      `Neo4j ${VERSION} answers at ${uri}, without authentication. Its data is in ${folder}. Stop it with Ctrl-C.`,
    );
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
  } catch (error) {
    if (!startWithDocker()) {
      console.error(`${error.message}. There is no Docker here either, which would do as well.`);
      process.exitCode = 1;
    }
  }
}

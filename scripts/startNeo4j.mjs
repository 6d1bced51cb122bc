// Starts local servers of Neo4j from Maven artifacts, on loopback alone, for `npm run neo4j`, tests and benches.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cypherOf, fetchNeo4j, javaFor, NEO4J_VERSION } from "./fetchNeo4j.mjs";
import { findJava } from "./findJava.mjs";
import { Neo4jHost } from "./Neo4jHost.mjs";

const program = fileURLToPath(new URL("../neo4j/Neo4jLocal.java", import.meta.url));
const OPENED = ["java.nio", "java.lang", "java.io", "sun.nio.ch", "java.util.concurrent"];

/** Says what to do about it. */
async function attempt(version, work) {
  try {
    return await work();
  } catch (error) {
    throw new Error(
      `Cannot start Neo4j ${version}: ${error.message}. Install Java ${javaFor(version)} or newer and Maven, or start a server of your own and name it with NEO4J_URI`,
    );
  }
}

/** Starts a Java for servers of a version. It ends with `close()`, and with this process however that ends. */
export function startNeo4jHost({
  version = NEO4J_VERSION,
  java,
  cypher = cypherOf(version),
  heap = 1,
  flags = [],
} = {}) {
  return attempt(version, () => {
    const home = findJava(javaFor(version), java);
    if (home === null) throw new Error(`there is no Java ${javaFor(version)} or newer`);
    const options = [
      ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      `-Xmx${heap}g`,
      ...flags,
      "-cp",
      join(fetchNeo4j(version), "*"),
    ];
    return new Neo4jHost(spawn(join(home, "bin", "java"), [...options, program]), cypher);
  });
}

/**
 * Starts a server on a folder, in a Java of its own, and answers with its address once it takes connections. Without a
 * port: any free one; without a password: it asks for none.
 */
export async function startNeo4j(folder, port, { password, ...options } = {}) {
  const host = await startNeo4jHost(options);
  try {
    const uri = await attempt(options.version ?? NEO4J_VERSION, () => host.start(folder, port, password));
    return { uri, pid: host.pid, stop: () => host.close() };
  } catch (error) {
    await host.close();
    throw error;
  }
}

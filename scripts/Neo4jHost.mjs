import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";

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

/** neo4j.conf of a server on loopback. */
function configuration(port, password, cypher) {
  const settings = {
    "server.bolt.enabled": true,
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "server.http.enabled": false,
    "dbms.security.auth_enabled": password !== undefined,
    // When told to stop, it would wait for connections to say nothing for five seconds, and twice that.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": 0,
    ...(cypher !== undefined && { "db.query.default_language": `CYPHER_${cypher}` }),
  };
  return Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
}

/** A Java that runs neo4j/Neo4jLocal.java: servers start and stop in it, one after the other. */
export class Neo4jHost {
  #child;
  #cypher;
  #ended;
  /** Orders that have no answer yet, the oldest first. */
  #waiting = [];
  #said = "";

  constructor(child, cypher) {
    this.#child = child;
    this.#cypher = cypher;
    this.#ended = new Promise((resolve) => child.once("exit", resolve));
    this.#ended.then(() => this.#refuseOrders());
    // An order to a Java that has ended.
    child.stdin.on("error", () => {});
    child.stderr.on("data", (chunk) => {
      this.#said = `${this.#said}${chunk}`.slice(-1000);
    });
    createInterface({ input: child.stdout }).on("line", (line) => {
      const [outcome, why] = line.split("\t");
      if (outcome === "done") this.#waiting.shift()?.resolve();
      if (outcome === "failed") this.#waiting.shift()?.reject(new Error(why));
    });
  }

  get pid() {
    return this.#child.pid;
  }

  /** Starts a server on a folder and gives its address once it takes connections. */
  async start(folder, port, password) {
    const chosen = port ?? (await freePort());
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "neo4j.conf"), configuration(chosen, password, this.#cypher).join(""));
    await this.#order("start", folder, ...(password === undefined ? [] : [password]));
    return `bolt://127.0.0.1:${chosen}`;
  }

  stop(folder) {
    return this.#order("stop", folder);
  }

  /** Stops all. Answers with the exit code. */
  close() {
    this.#child.stdin.end();
    return this.#ended;
  }

  #order(...words) {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#child.stdin.write(`${words.join("\t")}\n`);
      if (this.#child.exitCode !== null || this.#child.signalCode !== null) this.#refuseOrders();
    });
  }

  #refuseOrders() {
    for (const { reject } of this.#waiting.splice(0)) reject(new Error(`its Java has ended: ${this.#said}`));
  }
}

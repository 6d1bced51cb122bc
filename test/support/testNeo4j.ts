import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll } from "vitest";
import { type LocalNeo4j, startNeo4j } from "../../scripts/startNeo4j.mjs";

/** A Neo4j of the test file's own, on a free port. */
export class TestNeo4j {
  readonly folder = mkdtempSync(join(tmpdir(), "wsis-neo4j-"));
  readonly #password: string | undefined;
  #server: LocalNeo4j | null = null;
  #driver: Driver | null = null;

  constructor(password: string | undefined) {
    this.#password = password;
  }

  get uri(): string {
    if (!this.#server) throw new Error("Neo4j is not running");
    return this.#server.uri;
  }

  get driver(): Driver {
    if (!this.#driver) throw new Error("Neo4j is not running");
    return this.#driver;
  }

  /** Starts it, or starts it again on the port it had. */
  async start(): Promise<void> {
    const port = this.#driver ? Number(new URL(this.uri).port) : undefined;
    const password = this.#password === undefined ? {} : { password: this.#password };
    this.#server = await startNeo4j(this.folder, port, { ...password, brief: true });
    this.#driver ??= neo4j.driver(
      this.#server.uri,
      this.#password === undefined ? undefined : neo4j.auth.basic("neo4j", this.#password),
    );
  }

  async stop(): Promise<void> {
    await this.#server?.stop();
  }

  kill(): void {
    if (this.#server) process.kill(this.#server.pid, "SIGKILL");
  }

  async clear(): Promise<void> {
    await this.driver.executeQuery("MATCH (n) DETACH DELETE n");
  }

  async dispose(): Promise<void> {
    await this.#driver?.close();
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A Neo4j for tests that stop it, or want a password. */
export function testNeo4j({ password }: { password?: string } = {}): TestNeo4j {
  const server = new TestNeo4j(password);
  beforeAll(() => server.start());
  afterAll(() => server.dispose());
  return server;
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, inject } from "vitest";

/** For a server in a Java of its own that will not run long enough for its code to be worth optimizing. */
export const BRIEF = { flags: ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"] };

async function tell(order: "start" | "stop", values: Record<string, string>): Promise<string> {
  const answer = await fetch(`${inject("neo4jServers")}/${order}?${new URLSearchParams(values)}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text;
}

/** A Neo4j of a test file's own, on a free port, in the Java that all test files share. */
export class TestNeo4j {
  readonly folder: string;
  readonly #options: { password?: string; bare?: string };
  #uri: string | null = null;
  #driver: Driver | null = null;
  #runs = false;

  /** `bare`: without the constraints and indexes of the model. */
  constructor({ password, folder, bare }: { password?: string; folder?: string; bare?: boolean } = {}) {
    this.folder = folder ?? mkdtempSync(join(tmpdir(), "wsis-neo4j-"));
    this.#options = { ...(password !== undefined && { password }), ...(bare && { bare: "yes" }) };
  }

  get uri(): string {
    if (this.#uri === null) throw new Error("Neo4j is not running");
    return this.#uri;
  }

  get driver(): Driver {
    if (!this.#driver) throw new Error("Neo4j is not running");
    return this.#driver;
  }

  /** Starts it, or starts it again on the port it had. */
  async start(): Promise<void> {
    const port = this.#uri === null ? {} : { port: new URL(this.#uri).port };
    this.#uri = await tell("start", { folder: this.folder, ...port, ...this.#options });
    this.#runs = true;
    const { password } = this.#options;
    this.#driver ??= neo4j.driver(this.#uri, password === undefined ? undefined : neo4j.auth.basic("neo4j", password));
  }

  async stop(): Promise<void> {
    if (!this.#runs) return;
    this.#runs = false;
    await tell("stop", { folder: this.folder });
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

/** A Neo4j that runs while the tests of a file do, empty at first. */
export function testNeo4j(options: { password?: string; bare?: boolean } = {}): TestNeo4j {
  const server = new TestNeo4j(options);
  beforeAll(() => server.start());
  afterAll(() => server.dispose());
  return server;
}

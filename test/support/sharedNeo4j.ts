import neo4j, { type Driver } from "neo4j-driver";
import { afterAll, beforeAll, inject } from "vitest";

/** The Neo4j of this worker, which outlives the test file: empty when its tests begin, but for constraints and indexes. */
export class SharedNeo4j {
  #uri: string | null = null;
  #driver: Driver | null = null;

  get uri(): string {
    if (this.#uri === null) throw new Error("Neo4j is not running");
    return this.#uri;
  }

  get driver(): Driver {
    if (!this.#driver) throw new Error("Neo4j is not running");
    return this.#driver;
  }

  async open(): Promise<void> {
    const answer = await fetch(`${inject("neo4jServers")}/${process.env.VITEST_POOL_ID}`);
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
    this.#uri = text;
    this.#driver = neo4j.driver(text);
    await this.clear();
    // A plan is of the data that were there when it was made.
    await this.driver.executeQuery("CALL db.clearQueryCaches()");
  }

  async clear(): Promise<void> {
    await this.driver.executeQuery("MATCH (n) DETACH DELETE n");
  }

  async close(): Promise<void> {
    await this.#driver?.close();
  }
}

/** A Neo4j for tests that leave it running: no other test file uses it meanwhile. */
export function sharedNeo4j(): SharedNeo4j {
  const server = new SharedNeo4j();
  beforeAll(() => server.open());
  afterAll(() => server.close());
  return server;
}

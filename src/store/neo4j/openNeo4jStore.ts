import neo4j from "neo4j-driver";
import type { Model } from "../../model/createModel.ts";
import { Neo4jSession, type OnStatement } from "./connect/Neo4jSession.ts";
import { prepareDatabase } from "./connect/prepareDatabase.ts";
import { Neo4jStore } from "./Neo4jStore.ts";
import { checkStoredNames } from "./shape/nodeProperties.ts";
import { deriveAnew } from "./write/deriveAnew.ts";

export interface Neo4jOptions {
  readonly model: Model;
  /** As `neo4j://host:7687` or `bolt://host:7687`. */
  readonly uri: string;
  /** Left out: no authentication. */
  readonly user?: string;
  readonly password?: string;
  /** Left out: the server's default database. */
  readonly database?: string;
  readonly clock?: () => Date;
  /** Told of every statement that goes out. */
  readonly onStatement?: OnStatement;
}

/**
 * Opens a store on a Neo4j server, which answers every question by Cypher. Rejects with a StoreError if the server
 * does not answer, refuses, is too old, or holds something else; with a RangeError for a model that it cannot keep.
 */
export async function openNeo4jStore({
  model,
  uri,
  user,
  password,
  database,
  clock = () => new Date(),
  onStatement,
}: Neo4jOptions): Promise<Neo4jStore> {
  for (const kind of model.kinds) checkStoredNames(kind);
  const auth = user === undefined ? undefined : neo4j.auth.basic(user, password ?? "");
  const driver = neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    connectionTimeout: 5000,
    connectionAcquisitionTimeout: 30_000,
    // Waits between trials double: with more time a replica would sleep on after its server has come back.
    maxTransactionRetryTime: 10_000,
  });
  const session = new Neo4jSession(driver, database, onStatement);
  try {
    await prepareDatabase(model, driver, session, { uri, database });
    await deriveAnew(model, session);
  } catch (error) {
    await driver.close();
    throw error;
  }
  return new Neo4jStore({ model, session, clock, disconnect: () => driver.close() });
}

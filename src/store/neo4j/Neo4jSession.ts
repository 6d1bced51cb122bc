import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { StoreError } from "../StoreError.ts";

/** How long a transaction may take, in milliseconds: as long as an operation. */
const TRANSACTION_MILLIS = 10_000;

/** A connection to one database: reads, and writes that later reads see. */
export class Neo4jSession {
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly #bookmarks = neo4j.bookmarkManager();

  constructor(driver: Driver, database: string | undefined) {
    this.#driver = driver;
    this.#database = database;
  }

  read<T>(work: (transaction: ManagedTransaction) => Promise<T>): Promise<T> {
    return this.#within(neo4j.session.READ, (session) => session.executeRead(work, { timeout: TRANSACTION_MILLIS }));
  }

  write<T>(work: (transaction: ManagedTransaction) => Promise<T>): Promise<T> {
    return this.#within(neo4j.session.WRITE, (session) =>
      session.executeWrite(work, { timeout: 6 * TRANSACTION_MILLIS }),
    );
  }

  /** Statements that cannot share a transaction with others. */
  async run(statements: readonly string[]): Promise<void> {
    await this.#within(neo4j.session.WRITE, async (session) => {
      for (const statement of statements) await session.run(statement);
    });
  }

  async #within<T>(mode: "READ" | "WRITE", work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
      ...(this.#database !== undefined && { database: this.#database }),
    });
    try {
      return await work(session);
    } catch (error) {
      throw unavailable(error);
    } finally {
      await session.close();
    }
  }
}

/** A StoreError for what the caller cannot help; anything else as it is. */
function unavailable(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const lost =
    error.code === neo4j.error.SERVICE_UNAVAILABLE || error.code === neo4j.error.SESSION_EXPIRED || error.retriable;
  return lost ? new StoreError("UNAVAILABLE", `Neo4j does not answer: ${error.message}`, { cause: error }) : error;
}

import neo4j, { type Driver, type ManagedTransaction, type QueryResult, type Session } from "neo4j-driver";
import { StoreError } from "../../StoreError.ts";
import { statements, traced } from "../../spans.ts";

/**
 * How long a transaction may take where no operation with a deadline waits for it, in milliseconds: a server that has just
 * started takes its time for what it first meets, and a replica may have much to read.
 */
const READ_MILLIS = 60_000;
const WRITE_MILLIS = 60_000;
/** Two servers that start at once on an empty database lock each other out a few times at most. */
const SCHEMA_TRIALS = 10;
const LATE = "Neo4j did not answer in time";

export interface Deadline {
  /** When the answer is due, in milliseconds since 1970. */
  readonly deadline?: number | undefined;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/** What runs statements: one transaction, or each in its own. */
export interface Statements {
  run(text: string, values?: Record<string, unknown>): Promise<Pick<QueryResult, "records">>;
}

/** Told of every statement that goes out. */
export type OnStatement = (text: string, values: Record<string, unknown>) => void;

/** A connection to one database: reads, and writes that later reads see. */
export class Neo4jSession {
  readonly #driver: Driver;
  readonly #database: string | undefined;
  /** What later reads have to see: of writes alone, as reads change nothing. */
  #bookmarks: readonly string[] = [];
  readonly #onStatement: OnStatement;

  constructor(driver: Driver, database: string | undefined, onStatement: OnStatement = () => {}) {
    this.#driver = driver;
    this.#database = database;
    this.#onStatement = onStatement;
  }

  #statements(transaction: ManagedTransaction): Statements {
    return {
      run: async (text, values = {}) => {
        this.#onStatement(text, values);
        return traced(statements, { text }, async () => transaction.run(text, values));
      },
    };
  }

  /**
   * Reads of one statement each, by one way there and back: to begin and to commit a transaction of its own would be two
   * more. What may be tried again is, in one.
   */
  alone({ deadline, signal }: Deadline = {}): Statements {
    return {
      run: async (text, values = {}) => {
        this.#onStatement(text, values);
        const timeout = millisLeft(deadline);
        const until = { deadline: Date.now() + timeout, signal };
        try {
          return await traced(statements, { text }, () =>
            this.#within(neo4j.session.READ, (session) => session.run(text, values, { timeout }), until),
          );
        } catch (error) {
          const cause = error instanceof StoreError ? error.cause : null;
          const lost = cause instanceof neo4j.Neo4jError && cause.retriable && !cause.code.includes("Bookmark");
          if (!lost) throw error;
          return await this.read((transaction) => transaction.run(text, values), until);
        }
      },
    };
  }

  /**
   * A bookmark that was not reached in a whole operation is given up: where an older backup was restored it never is, and
   * everything after would wait for it.
   */
  #asStoreError(error: unknown): unknown {
    const told = asStoreError(error);
    const refused = error instanceof neo4j.Neo4jError && error.code.includes("Bookmark");
    if (refused || (told instanceof StoreError && told.message === LATE)) this.#bookmarks = [];
    return refused ? new StoreError("UNAVAILABLE", `Neo4j does not answer: ${error.message}`, { cause: error }) : told;
  }

  /** The server ends the transaction at the deadline, or when the signal says that nobody waits. */
  read<T>(work: (transaction: Statements) => Promise<T>, { deadline, signal }: Deadline = {}): Promise<T> {
    const left = millisLeft(deadline);
    return this.#within(
      neo4j.session.READ,
      (session) =>
        session.executeRead((transaction) => work(this.#statements(transaction)), {
          timeout: Math.min(left, 2 ** 31 - 1),
        }),
      { deadline: Date.now() + left, signal },
    );
  }

  write<T>(work: (transaction: Statements) => Promise<T>): Promise<T> {
    return this.#within(neo4j.session.WRITE, (session) =>
      session.executeWrite((transaction) => work(this.#statements(transaction)), { timeout: WRITE_MILLIS }),
    );
  }

  /** Statements that cannot share a transaction with others; those that another's stood in the way of are tried again. */
  async run(statements: readonly string[]): Promise<void> {
    await this.#within(neo4j.session.WRITE, async (session) => {
      for (const statement of statements) await tryAgain(() => session.run(statement));
    });
  }

  /** Rows of one statement as they arrive. */
  async stream(text: string, row: (row: readonly unknown[]) => void): Promise<void> {
    await this.#within(neo4j.session.READ, async (session) => {
      const result = session.run(text, {}, { timeout: 0 });
      for await (const record of result) row(record.get(0) as readonly unknown[]);
    });
  }

  async #within<T>(
    mode: "READ" | "WRITE",
    work: (session: Session) => Promise<T>,
    { deadline, signal }: Deadline = {},
  ): Promise<T> {
    const session = this.#driver.session({
      defaultAccessMode: mode,
      bookmarks: [...this.#bookmarks],
      fetchSize: 5000,
      ...(this.#database !== undefined && { database: this.#database }),
    });
    const ended = endOf(deadline, signal);
    try {
      const answer = await Promise.race([work(session), ended.promise]);
      if (mode === neo4j.session.WRITE) this.#bookmarks = session.lastBookmarks();
      return answer;
    } catch (error) {
      throw this.#asStoreError(error);
    } finally {
      ended.forget();
      // Closing resets the connection, and with it whatever still runs.
      const closed = session.close();
      if (ended.signal.aborted) closed.catch(() => {});
      else await closed;
    }
  }
}

function millisLeft(deadline: number | undefined): number {
  return deadline === undefined ? READ_MILLIS : Math.min(Math.max(1, deadline - Date.now()), 2 ** 31 - 1);
}

/** Rejects at the deadline or when the signal is aborted, and aborts a signal of its own then. */
function endOf(deadline: number | undefined, outer: AbortSignal | undefined) {
  const ended = new AbortController();
  let forget = () => {};
  const promise = new Promise<never>((_, reject) => {
    const end = (why: string) => () => {
      reject(new StoreError("UNAVAILABLE", why));
      ended.abort();
    };
    const late = end(LATE);
    const gone = end("Nobody waits for the answer any more");
    const timer = deadline === undefined ? undefined : setTimeout(late, deadline - Date.now());
    if (outer?.aborted) gone();
    outer?.addEventListener("abort", gone);
    forget = () => {
      clearTimeout(timer);
      outer?.removeEventListener("abort", gone);
    };
  });
  promise.catch(() => {});
  return { promise, forget, signal: ended.signal };
}

/** A StoreError for what the caller cannot help; anything else as it is. */
export function asStoreError(error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const late =
    error.code === "Neo.ClientError.Transaction.TransactionTimedOut" || /TransactionTimedOut/.test(error.code);
  if (late) return new StoreError("UNAVAILABLE", LATE, { cause: error });
  const lost =
    error.code === neo4j.error.SERVICE_UNAVAILABLE || error.code === neo4j.error.SESSION_EXPIRED || error.retriable;
  return lost ? new StoreError("UNAVAILABLE", `Neo4j does not answer: ${error.message}`, { cause: error }) : error;
}

/** Makes a few trials of what may do better the next time, such as after a deadlock. */
async function tryAgain(work: () => Promise<unknown>): Promise<void> {
  for (let trial = 1; ; trial++)
    try {
      await work();
      return;
    } catch (error) {
      const crossed = error instanceof neo4j.Neo4jError && /TransientError|AlreadyExists/.test(error.code);
      if (!crossed || trial === SCHEMA_TRIALS) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100 * trial * (1 + Math.random())));
    }
}

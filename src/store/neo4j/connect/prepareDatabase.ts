import { type Driver, Neo4jError } from "neo4j-driver";
import type { Model } from "../../../model/createModel.ts";
import { StoreError } from "../../StoreError.ts";
import { TEXT_INDEX } from "../shape/nodeProperties.ts";
import type { Neo4jSession } from "./Neo4jSession.ts";
import { schemaStatements } from "./schemaStatements.ts";

/** The first version that has what the statements use. */
const OLDEST = "5.26";

/** Throws a StoreError for a server that is too old. `agent` as the server tells it: "Neo4j/5.26.30". */
export function checkVersion(agent: string | undefined): void {
  const [, major = 0, minor = 0] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? "")?.map(Number) ?? [];
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST.split(".").map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new StoreError(
    "UNAVAILABLE",
    `Cannot use ${agent ?? "a server that does not say what it is"}: wsis-graph needs Neo4j ${OLDEST} or newer`,
  );
}

/**
 * Makes sure of the server, the database and its constraints and indexes. Throws a StoreError that says in one line what
 * is wrong: no answer, wrong credentials, no such database, a server too old, a database that holds something else.
 */
export async function prepareDatabase(
  model: Model,
  driver: Driver,
  session: Neo4jSession,
  place: { uri: string; database: string | undefined },
): Promise<void> {
  try {
    const { agent } = await driver.getServerInfo(place.database === undefined ? {} : { database: place.database });
    checkVersion(agent);
    await refuseOthersData(session);
    await setUpSchema(model, session);
  } catch (error) {
    throw plain(error, place);
  }
}

function plain(error: unknown, { uri, database }: { uri: string; database: string | undefined }): unknown {
  const cause = error instanceof StoreError && error.cause !== undefined ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const say = (text: string) => new StoreError("UNAVAILABLE", text, { cause });
  if (code === "Neo.ClientError.Security.Unauthorized" || code === "Neo.ClientError.Security.AuthenticationRateLimit")
    return say(`Cannot open ${uri}: Neo4j refuses the user name or the password`);
  if (code === "Neo.ClientError.Database.DatabaseNotFound")
    return say(`Cannot open ${uri}: it has no database "${database ?? ""}"`);
  if (code === "Neo.ClientError.Security.CredentialsExpired")
    return say(
      `Cannot open ${uri}: Neo4j wants this user to choose another password first (in Neo4j Browser, for example)`,
    );
  if (!(cause instanceof Neo4jError)) return error;
  if (/HTTP/.test(cause.message)) return say(`Cannot open ${uri}: that is no port for Bolt, which is 7687 as a rule`);
  if (code !== "ServiceUnavailable" && code !== "SessionExpired") return say(`Cannot open ${uri}: ${firstLine(cause)}`);
  const encrypted = /^(bolt|neo4j)\+/.test(uri) ? ", or not with TLS: try it without +s" : "";
  return say(`Cannot open ${uri}: Neo4j does not answer there${encrypted}`);
}

function firstLine({ message }: Error): string {
  return message.split("\n")[0]!;
}

/** A database that holds nodes and no log is somebody else's. */
async function refuseOthersData(session: Neo4jSession): Promise<void> {
  const foreign = await session.read(async (transaction) => {
    const { records } = await transaction.run(
      'OPTIONAL MATCH (log:Log { name: "log" }) WITH count(log) AS logs CALL () { MATCH (n) RETURN count(n) AS nodes } RETURN logs, nodes',
    );
    return records[0]?.get("logs") === 0 ? (records[0]?.get("nodes") as number) : 0;
  });
  if (foreign > 0)
    throw new StoreError(
      "CONFLICT",
      `Cannot use the database: it holds ${foreign} nodes that wsis-graph did not write. Give it a database of its own (NEO4J_DATABASE), or empty this one`,
    );
}

async function setUpSchema(model: Model, session: Neo4jSession): Promise<void> {
  const present = await session.read(async (transaction) => {
    const indexes = await transaction.run("SHOW INDEXES YIELD name, labelsOrTypes, state");
    return new Map(
      indexes.records.map((row) => [row.get("name") as string, (row.get("labelsOrTypes") ?? []) as string[]]),
    );
  });
  const labels = model.kinds.map(({ name }) => name);
  const searched = present.get(TEXT_INDEX);
  const statements = [...schemaStatements(model)].filter(({ name }) => !present.has(name)).map(({ text }) => text);
  if (searched && [...searched].sort().join() !== [...labels].sort().join()) {
    const text = schemaStatements(model).find(({ name }) => name === TEXT_INDEX)!.text;
    statements.push(`DROP INDEX ${TEXT_INDEX} IF EXISTS`, text);
  }
  if (statements.length > 0) await session.run([...statements, "CALL db.awaitIndexes(600)"]);
}

import { UsageError } from "./UsageError.ts";

/** Flags that every command takes. */
export interface StoreFlags {
  readonly data?: string;
  readonly memory?: boolean;
  /** Address of a Neo4j server. */
  readonly store?: string;
  /** True for --seed, false for --no-seed; left out, what the store does by itself. */
  readonly seed?: boolean;
  /** True for --replica, false for --no-replica; left out, a replica where the graph fits. */
  readonly replica?: boolean;
}

export interface ServerFlags extends StoreFlags {
  readonly host?: string;
  readonly port?: string;
  /** True for --mcp alone; else hosts. */
  readonly mcp?: boolean | string;
  /** What the log holds: `plain` or `json`. */
  readonly log?: string;
}

/** A variable of the environment; an empty one is an unset one. */
export function variable(name: string, environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const value = environment[name];
  return value === undefined || value === "" ? undefined : value;
}

/** Where the embedded file lives; null for --memory. */
export function dataFolder({ data, memory }: StoreFlags): string | null {
  return memory ? null : (data ?? variable("WSIS_DATA") ?? "data");
}

/** Where to listen. Throws a UsageError for a port that is none. */
export function address({ host, port }: ServerFlags): { host: string; port: number } {
  const text = port ?? variable("PORT") ?? "4000";
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65_535)
    throw new UsageError(`Cannot listen on port "${text}": expected a number from 0 to 65535`);
  return { host: host ?? variable("HOST") ?? "127.0.0.1", port: number };
}

/** A Neo4j server and how to get in. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
}

/**
 * The Neo4j server to use; null for the embedded store. Credentials stand in the address or in NEO4J_USER and
 * NEO4J_PASSWORD; without any there is no authentication. The database stands in the address, as `/name` or `?database=name`, or
 * in NEO4J_DATABASE. Throws a UsageError for an address that is none, or that says more.
 */
export function neo4jAddress({ store, data, memory }: StoreFlags): Neo4jAddress | null {
  const text = store ?? (data === undefined && !memory ? variable("NEO4J_URI") : undefined);
  if (text === undefined) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^(neo4j|bolt)(\+s|\+ssc)?:$/.test(url.protocol))
    throw new UsageError(`Cannot use the store "${shown(text)}": expected an address as neo4j://host:7687`);
  const user = url.username === "" ? variable("NEO4J_USER") : decoded(url.username, text);
  const password = url.password === "" ? variable("NEO4J_PASSWORD") : decoded(url.password, text);
  const database = databaseOf(url, text) ?? variable("NEO4J_DATABASE");
  return {
    uri: `${url.protocol}//${url.host}`,
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password }),
    ...(database !== undefined && { database }),
  };
}

/** The database that an address names; undefined: none. */
function databaseOf({ pathname, searchParams, hash }: URL, text: string): string | undefined {
  const named = [pathname.slice(1), ...searchParams.getAll("database")].filter((name) => name !== "");
  const others = [...searchParams.keys()].some((name) => name !== "database");
  if (others || hash !== "" || named.some((name) => name.includes("/")) || new Set(named).size > 1)
    throw new UsageError(
      `Cannot use the store "${shown(text)}": expected an address as neo4j://host:7687 or neo4j://host:7687/database, and nothing more`,
    );
  return named[0] === undefined ? undefined : decoded(named[0], text);
}

function decoded(part: string, text: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new UsageError(
      `Cannot use the store "${shown(text)}": write a percent sign of the name or the password as %25, or give them as NEO4J_USER and NEO4J_PASSWORD`,
    );
  }
}

/** An address as it may be shown: what stands before its last @ is nobody else's. */
function shown(address: string): string {
  return address.replace(/^([^:/]*:\/\/)?.*@/, "$1…@");
}

const SWITCHED_ON = /^(1|true|on|yes)$/i;
const SWITCHED_OFF = /^(0|false|off|no)$/i;

/** Names of hosts beside the loopback's by which language models reach the service; null: there is no door for them. Throws a UsageError. */
export function mcpHosts({ mcp = variable("WSIS_MCP") ?? false }: ServerFlags): readonly string[] | null {
  if (typeof mcp === "boolean") return mcp ? [] : null;
  if (SWITCHED_OFF.test(mcp)) return null;
  if (SWITCHED_ON.test(mcp)) return [];
  const hosts = mcp.split(",").map((host) => host.trim().toLowerCase());
  const wrong = hosts.find((host) => !/^([a-z0-9.-]+|\[[0-9a-f:.]+\])$/.test(host));
  if (wrong === undefined) return hosts;
  throw new UsageError(`Cannot use "${wrong}" for --mcp: expected names of hosts without ports, as wsis.example.org`);
}

/** True if the log is to have a line of JSON a request. Throws a UsageError. */
export function wantsJsonLog({ log = variable("WSIS_LOG") ?? "plain" }: ServerFlags): boolean {
  if (log === "json" || log === "plain") return log === "json";
  throw new UsageError(`Cannot log as "${log}": expected plain or json`);
}

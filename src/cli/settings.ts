import { UsageError } from "./UsageError.ts";

/** Flags that every command takes. */
export interface StoreFlags {
  readonly data?: string;
  readonly memory?: boolean;
  /** False for --no-seed. */
  readonly seed?: boolean;
}

export interface ServerFlags extends StoreFlags {
  readonly host?: string;
  readonly port?: string;
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

import { readFileSync } from "node:fs";
import { stringify } from "csv-stringify/sync";
import { createApi } from "../api/createApi.ts";
import { InputError } from "../model/InputError.ts";
import { openStore } from "./openStore.ts";
import type { StoreFlags } from "./settings.ts";
import { tableOf } from "./tableOf.ts";
import { UsageError } from "./UsageError.ts";

interface QueryFlags extends StoreFlags {
  readonly variables?: string;
  readonly operation?: string;
  readonly format: string;
}

/** Runs an operation without a server. Exit code 1 if it answers with errors. */
export async function queryCommand(file: string, flags: QueryFlags): Promise<number> {
  if (flags.format !== "json" && flags.format !== "csv")
    throw new UsageError(`Cannot print "${flags.format}": expected json or csv`);
  const query = readQuery(file);
  const variables = readVariables(flags.variables);
  const store = await openStore(flags, "read");
  try {
    const { data, errors } = await createApi({ store }).execute({
      query,
      variables,
      operationName: flags.operation ?? null,
    });
    const faults = errors?.map(({ message, path, originalError }) => ({
      message,
      ...(path && { path }),
      ...(originalError instanceof InputError && {
        extensions: { code: originalError.code, path: originalError.path },
      }),
    }));
    if (flags.format === "csv" && !faults) process.stdout.write(csv(data));
    else
      process.stdout.write(`${JSON.stringify({ ...(faults && { errors: faults }), data: data ?? null }, null, 2)}\n`);
    return faults ? 1 : 0;
  } finally {
    await store.close();
  }
}

function csv(data: unknown): string {
  const { columns, rows } = tableOf(data);
  return stringify(rows, { header: true, columns, cast: { boolean: String }, escape_formulas: true });
}

function readQuery(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    throw new UsageError(`Cannot read "${file}": ${error instanceof Error ? error.message : error}`);
  }
}

function readVariables(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new UsageError(`Cannot read the variables ${text}: expected a JSON object`);
}

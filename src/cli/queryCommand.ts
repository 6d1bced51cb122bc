import { readFileSync } from "node:fs";
import { stringify } from "csv-stringify/sync";
import { createApi } from "../api/createApi.ts";
import { findTables } from "../export/table/findTables.ts";
import { InputError } from "../model/InputError.ts";
import { openStore } from "./openStore.ts";
import { revisionOf } from "./revisionOf.ts";
import type { StoreFlags } from "./settings.ts";
import { UsageError } from "./UsageError.ts";

interface QueryFlags extends StoreFlags {
  readonly variables?: string;
  readonly operation?: string;
  readonly format: string;
  readonly table?: string;
  readonly asOf?: string;
}

/** Runs an operation without a server. Exit code 1 if it answers with errors, or has no table where one is wanted. */
export async function queryCommand(file: string, flags: QueryFlags): Promise<number> {
  if (flags.format !== "json" && flags.format !== "csv")
    throw new UsageError(`Cannot print "${flags.format}": expected json or csv`);
  const query = readQuery(file);
  const variables = readVariables(flags.variables);
  const asOf = revisionOf(flags.asOf);
  const store = await openStore(flags, "read");
  try {
    const { data, errors } = await createApi({ store })
      .execute({ query, variables, operationName: flags.operation ?? null }, { asOf })
      .catch((error: unknown) => {
        throw error instanceof InputError ? new UsageError(error.message) : error;
      });
    const faults = errors?.map(({ message, locations, path, originalError }) => ({
      message,
      ...(locations && { locations }),
      ...(path && { path }),
      ...(originalError instanceof InputError && {
        extensions: { code: originalError.code, path: originalError.path },
      }),
    }));
    if (flags.format === "csv" && !faults) return printTable(data, flags.table);
    process.stdout.write(`${JSON.stringify({ ...(faults && { errors: faults }), data: data ?? null }, null, 2)}\n`);
    return faults ? 1 : 0;
  } finally {
    await store.close();
  }
}

/** Prints the table of a path, or the first one; tells what of the answer is left out. */
function printTable(data: unknown, path: string | undefined): number {
  const tables = findTables(data);
  const table = path === undefined ? tables[0] : tables.find((one) => one.path === path);
  const others = tables.filter((one) => one !== table).map((one) => one.path);
  if (!table) {
    const missing = path === undefined ? "The answer is no table: it has no list" : `The answer has no table ${path}`;
    const choice = others.length > 0 ? `; it has ${others.join(", ")}` : ". Ask without --format csv";
    process.stderr.write(`${missing}${choice}\n`);
    return 1;
  }
  const { columns, rows } = table.make();
  if (rows.length === 0) process.stderr.write(`${table.path} is empty\n`);
  if (others.length > 0 && path === undefined)
    process.stderr.write(`This is ${table.path}; --table prints ${others.join(" or ")} instead\n`);
  const cells = columns.length === 0 ? rows : [columns, ...rows];
  process.stdout.write(
    stringify(
      cells.map((row) => [...row]),
      { cast: { boolean: String }, escape_formulas: true },
    ),
  );
  return 0;
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

import { type Cells, flatten, isObject } from "./flatten.ts";
import type { Table } from "./Table.ts";

/** A row an entry; of facets, a row a bucket. An empty slot is an empty row. */
export function listTable(list: readonly unknown[]): Table {
  return tableOf(list.flatMap(unnested).map((entry) => (entry === null ? new Map() : flatten(entry))));
}

export function tableOf(rows: readonly Cells[]): Table {
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const columns = names.filter((name) => !isMissingObject(name, names, rows));
  return { columns, rows: rows.map((row) => columns.map((column) => row.get(column) ?? null)) };
}

/** A facet is a list itself, of buckets beside what holds of all of them. */
function unnested(entry: unknown): unknown[] {
  if (!isObject(entry) || !Array.isArray(entry.buckets)) return [entry];
  const { buckets, ...facet } = entry;
  return entry.buckets.map((bucket: unknown) => ({ ...facet, ...(isObject(bucket) ? bucket : { bucket }) }));
}

/** True for the name of what is an object in some rows and missing in all others: its members have columns of their own. */
function isMissingObject(name: string, names: readonly string[], rows: readonly Cells[]): boolean {
  return names.some((other) => other.startsWith(`${name}.`)) && rows.every((row) => (row.get(name) ?? null) === null);
}

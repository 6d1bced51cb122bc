import { type Cells, flatten, isObject, type Scalar } from "./flatten.ts";
import { tableOf } from "./listTable.ts";
import type { Table } from "./Table.ts";

/** What names a column, the shortest first. */
const NAMES = ["key", "code", "number", "label", "name"];

/**
 * An object with dense rows of cells, as a cross-tab or the matrix, as a wide table: what is known of each row, and then a column
 * a column of it; where there are several sorts of cells, as counts and shares, those of each sort side by side. Null for an
 * object without such rows.
 */
export function crossTable(value: Record<string, unknown>): Table | null {
  const sorts = Object.entries(value).filter((entry): entry is [string, Scalar[][]] => isDense(entry[1]));
  if (sorts.length === 0) return null;
  const heads = listOf(value.rows);
  const names = listOf(value.columns).map(nameOf);
  const length = Math.max(...sorts.map(([, dense]) => dense.length));
  const rows = Array.from({ length }, (_, index): Cells => {
    const cells = flatten(heads[index] ?? {});
    for (const [sort, dense] of sorts)
      for (const [at, cell] of (dense[index] ?? []).entries()) {
        const name = names[at] ?? String(at + 1);
        const taken = sorts.length > 1 || cells.has(name);
        cells.set(taken ? `${sort} ${name}` : name, cell);
      }
    return cells;
  });
  return tableOf(rows);
}

function isDense(value: unknown): boolean {
  const scalars = (row: unknown) =>
    Array.isArray(row) && row.every((cell) => typeof cell !== "object" || cell === null);
  return Array.isArray(value) && value.length > 0 && value.every(scalars);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function nameOf(column: unknown, index: number): string {
  const name = isObject(column) ? NAMES.map((member) => column[member]).find((one) => one !== undefined) : undefined;
  return name === undefined || name === null ? String(index + 1) : String(name);
}

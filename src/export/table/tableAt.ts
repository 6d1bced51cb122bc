import { InputError } from "../../model/InputError.ts";
import { csvLine } from "./csvLine.ts";
import { findTables } from "./findTables.ts";
import type { Table } from "./Table.ts";

/** The table of an answer at a path, left out its outermost. Throws an InputError where there is none. */
export function tableAt(data: unknown, path: string | null): Table {
  const tables = findTables(data);
  const found = path === null ? tables[0] : tables.find((table) => table.path === path);
  if (found) return found.make();
  const known = tables.map((table) => table.path).join(", ");
  throw new InputError(
    "table",
    path === null
      ? "The answer is no table: it has no list. Ask for it as JSON"
      : `The answer has no table "${path}"${known ? `: expected ${known}` : ""}`,
  );
}

/** A table as CSV, its heading first. */
export function tableCsv({ columns, rows }: Table): string {
  return [columns, ...rows].map(csvLine).join("");
}

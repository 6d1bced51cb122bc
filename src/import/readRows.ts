import type { Row, Table } from "./Row.ts";
import { readCsv } from "./readCsv.ts";
import { readJsonLines } from "./readJsonLines.ts";
import { readWorkbook } from "./readWorkbook.ts";

/** Rows of a CSV (RFC 4180), JSONL or XLSX file, in order, their texts in NFC; rows without content are left out. */
export function readRows(path: string, table: Table): AsyncGenerator<Row> {
  if (path.endsWith(".xlsx")) return readWorkbook(path, table);
  return path.endsWith(".jsonl") ? readJsonLines(path, table) : readCsv(path, table);
}

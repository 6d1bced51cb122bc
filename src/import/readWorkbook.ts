import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { CsvRecord } from "./csvRecords.ts";
import { FileError } from "./FileError.ts";
import type { Row, Table } from "./Row.ts";
import { rowsOf } from "./readCsv.ts";

/** What a workbook may hold once it is unpacked, in bytes: it is read as a whole. */
export const LARGEST_WORKBOOK = 256 * 1024 * 1024;
/** As many digits as spreadsheets show of a number: 4.4 may be kept as 4.4000000000000004. */
const DIGITS = 15;

/** The rows of the first sheet of a workbook (XLSX); what its formulas came to when it was saved. */
export async function* readWorkbook(path: string, table: Table): AsyncGenerator<Row> {
  let cells: readonly (readonly unknown[])[];
  try {
    const { readSheet } = await import("read-excel-file/node");
    cells = await readSheet<number | string>(path, { trim: false, parseNumber: numberText });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield { line: 1, column: "", value: "", reason: `the workbook cannot be read: ${reason}` };
    return;
  }
  yield* rowsOf(recordsOf(cells), table, ";");
}

async function* recordsOf(rows: readonly (readonly unknown[])[]): AsyncGenerator<CsvRecord> {
  for (const [index, row] of rows.entries())
    yield { line: index + 1, cells: row.map((cell) => Buffer.from(cellText(cell))) };
}

function cellText(cell: unknown): string {
  if (cell === null) return "";
  if (!(cell instanceof Date)) return String(cell);
  const text = cell.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text;
}

function numberText(text: string): string {
  return String(Number(Number(text).toPrecision(DIGITS)));
}

/** Throws a FileError for a file that is no workbook, or too large a one. */
export async function checkWorkbook(path: string): Promise<void> {
  let bytes = 0;
  try {
    // Of each part only the size is looked at.
    unzipSync(await readFile(path), {
      filter: ({ originalSize }) => {
        bytes += originalSize;
        return false;
      },
    });
  } catch {
    throw new FileError(`Cannot read ${path}: it is no workbook (XLSX)`);
  }
  if (bytes > LARGEST_WORKBOOK)
    throw new FileError(
      `Cannot read ${path}: unpacked it has ${bytes} bytes, more than ${LARGEST_WORKBOOK}. Save it as CSV`,
    );
}

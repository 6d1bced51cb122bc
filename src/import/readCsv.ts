import { type CsvRecord, csvRecords } from "./csvRecords.ts";
import type { CellFault } from "./Fault.ts";
import { type Line, linesOf } from "./linesOf.ts";
import type { Row, Table } from "./Row.ts";
import { utf8Text } from "./utf8Text.ts";

/** The names of the columns, in order, or why there are none. */
type Header = readonly string[] | { readonly reason: string };

/** What can separate cells: spreadsheets write the second where a comma separates decimals. */
const DELIMITERS = [",", ";", "\t"];

/**
 * The rows of a CSV file; those of nothing but empty cells are left out. What separates cells is what a first line `sep=` says,
 * or else what stands most often in the header.
 */
export async function* readCsv(path: string, table: Table): AsyncGenerator<Row> {
  const lines = linesOf(path);
  const { delimiter, begun } = await findDelimiter(lines);
  yield* rowsOf(csvRecords(joined(begun, lines), delimiter.charCodeAt(0)), table, delimiter);
}

/** Rows of records of which the first that is not blank is the header. `delimiter`: what stands between the cells of one that is shown. */
export async function* rowsOf(records: AsyncIterable<CsvRecord>, table: Table, delimiter: string): AsyncGenerator<Row> {
  let header: Header | null = null;
  for await (const record of records) {
    const { line } = record;
    if ("reason" in record) yield { ...record, column: "" };
    else if (isBlank(record.cells)) continue;
    else if (header === null) header = readHeader(record.cells, table);
    else if ("reason" in header) yield { line, column: "", value: shown(record.cells, delimiter), ...header };
    else yield readCells(record.cells, { line, header, table, delimiter });
  }
}

/** Reads up to the header, and not beyond: the lines that it read are read again. */
async function findDelimiter(lines: AsyncIterator<Line>): Promise<{ delimiter: string; begun: Line[] }> {
  const begun: Line[] = [];
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const text = next.value.bytes.toString("latin1");
    const said = /^"?sep=([^"])"?$/i.exec(text)?.[1];
    if (said !== undefined && begun.length === 0) return { delimiter: said, begun };
    begun.push(next.value);
    if (/^[\s",;]*$/.test(text)) continue;
    const names = text.replaceAll(/"[^"]*"/g, "");
    const counts = DELIMITERS.map((one) => names.split(one).length);
    return { delimiter: DELIMITERS[counts.indexOf(Math.max(...counts))]!, begun };
  }
  return { delimiter: ",", begun };
}

async function* joined(begun: readonly Line[], more: AsyncIterable<Line>): AsyncGenerator<Line> {
  yield* begun;
  yield* more;
}

function isBlank(cells: readonly Buffer[]): boolean {
  return cells.every((cell) => cell.toString("utf8").trim() === "");
}

function readHeader(cells: readonly Buffer[], { columns, onUnknown }: Table): Header {
  const texts = cells.map(utf8Text);
  const names = texts.map((text) => text?.trim() ?? "");
  if (texts.includes(null)) return { reason: "the header of the file cannot be read: it is not valid UTF-8" };
  const twice = names.find((name, index) => name !== "" && names.indexOf(name) !== index);
  if (twice !== undefined) return { reason: `the header of the file cannot be read: the column ${twice} stands twice` };
  for (const name of new Set(names)) if (!columns.has(name)) onUnknown(name);
  return names;
}

interface Reading {
  readonly line: number;
  readonly header: readonly string[];
  readonly table: Table;
  readonly delimiter: string;
}

function readCells(record: readonly Buffer[], { line, header, table, delimiter }: Reading): Row {
  const cells = new Map<string, string>();
  const unreadable: CellFault[] = [];
  for (const [index, name] of header.entries()) {
    const cell = record[index];
    if (!cell || !table.columns.has(name)) continue;
    const text = utf8Text(cell);
    cells.set(name, text ?? "");
    if (text === null) unreadable.push({ column: name, value: cell.toString("latin1"), reason: "not valid UTF-8" });
  }
  const full = record.length >= header.length && isBlank(record.slice(header.length));
  if (full) return { line, cells, unreadable };
  const reason = `the row has ${record.length} cells, and the header ${header.length}`;
  return { line, column: "", value: shown(record, delimiter), reason };
}

function shown(cells: readonly Buffer[], delimiter: string): string {
  return cells.map((cell) => cell.toString("utf8")).join(delimiter);
}

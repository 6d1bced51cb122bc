import { closeSync, createReadStream, openSync, readSync, statSync } from "node:fs";
import { parse } from "csv-parse";
import type { CellFault } from "./Fault.ts";

/** One row as it stands in a file: its cells under the names of their columns, or why it cannot be read. */
export type Row = ReadRow | ({ readonly line: number } & CellFault);

interface ReadRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  /** Cells that are no text; they count as empty. */
  readonly unreadable: readonly CellFault[];
}

const LARGEST_ROW = 16 * 1024 * 1024;
const NEWLINE = 0x0a;
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Bytes as text in its composed form (NFC). Throws a TypeError for what is not UTF-8. */
function decode(bytes: Buffer): string {
  return utf8.decode(bytes).normalize("NFC");
}

/**
 * Rows of a CSV (RFC 4180) or JSONL file, in order, their texts in NFC; rows without content are left out. `onHeader` gets the names of
 * the columns of a CSV file.
 */
export function readRows(path: string, onHeader: (columns: readonly string[]) => void): AsyncGenerator<Row> {
  return path.endsWith(".jsonl") ? readJsonLines(path) : readCsv(path, onHeader);
}

interface ParsedRecord {
  readonly record: readonly Buffer[];
  readonly info: { readonly lines: number; readonly bytes: number };
}

async function* readCsv(path: string, onHeader: (columns: readonly string[]) => void): AsyncGenerator<Row> {
  const size = statSync(path).size;
  let header: string[] | null = null;
  /** Where the row that is read next begins. */
  let offset = bomLength(path);
  let line = 1;
  while (offset < size) {
    const startOffset = offset;
    const startLine = line;
    const stream = createReadStream(path, { start: offset });
    const parser = stream.pipe(
      parse({
        // Cells stay bytes, so that invalid UTF-8 in one of them costs that row alone.
        encoding: null,
        info: true,
        relax_quotes: true,
        relax_column_count: true,
        max_record_size: LARGEST_ROW,
      }),
    );
    stream.once("error", (error) => parser.destroy(error));
    try {
      for await (const { record, info } of parser as AsyncIterable<ParsedRecord>) {
        const begun = line;
        offset = startOffset + info.bytes;
        line = startLine + info.lines;
        if (isBlank(record)) continue;
        if (header === null) {
          header = decodeHeader(record);
          if (header) onHeader(header);
          else header = [];
        } else if (header.length === 0) {
          const value = record.map((cell) => cell.toString("latin1")).join(",");
          yield { line: begun, column: "", value, reason: "the header of the file cannot be read" };
        } else yield decodeRow(record, begun, header);
      }
      return;
    } catch (error) {
      if (!isParseError(error)) throw error;
      // The quote that is never closed, or a row beyond all bounds: its first line is given up, the next ones are read.
      const end = lineEnd(path, offset, size);
      yield {
        line,
        column: "",
        value: preview(path, offset, end),
        reason: error.code === "CSV_QUOTE_NOT_CLOSED" ? "a quote is opened and never closed" : "the row is too large",
      };
      offset = end;
      line += 1;
    } finally {
      stream.destroy();
    }
  }
}

/** True for a row of nothing but empty cells. */
function isBlank(record: readonly Buffer[]): boolean {
  return record.every((cell) => cell.toString("utf8").trim() === "");
}

/** The names of the columns; null if they are not valid UTF-8, or one stands twice. */
function decodeHeader(record: readonly Buffer[]): string[] | null {
  try {
    const header = record.map((cell) => decode(cell).trim());
    return new Set(header).size === header.length ? header : null;
  } catch {
    return null;
  }
}

function decodeRow(record: readonly Buffer[], line: number, header: readonly string[]): Row {
  const cells = new Map<string, string>();
  const unreadable: CellFault[] = [];
  for (const [index, cell] of record.entries()) {
    const column = header[index] ?? String(index + 1);
    try {
      cells.set(column, decode(cell));
    } catch {
      cells.set(column, "");
      unreadable.push({ column, value: cell.toString("latin1"), reason: "not valid UTF-8" });
    }
  }
  if (record.length !== header.length)
    return {
      line,
      column: "",
      value: [...cells.values()].join(","),
      reason: `the row has ${record.length} cells, and the header ${header.length}`,
    };
  return { line, cells, unreadable };
}

async function* readJsonLines(path: string): AsyncGenerator<Row> {
  let line = 0;
  for await (const bytes of linesOf(path)) {
    line += 1;
    const row = parseJsonLine(line === 1 ? withoutBom(bytes) : bytes, line);
    if (row) yield row;
  }
}

function withoutBom(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

async function* linesOf(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...rest, chunk.subarray(start, end)]);
      rest = [];
      start = end + 1;
    }
    rest.push(chunk.subarray(start));
  }
  const last = Buffer.concat(rest);
  if (last.length > 0) yield last;
}

/** Null for a line without content. */
function parseJsonLine(bytes: Buffer, line: number): Row | null {
  let text: string;
  try {
    text = utf8.decode(bytes).trim();
  } catch {
    return { line, column: "", value: bytes.toString("latin1"), reason: "not valid UTF-8" };
  }
  if (text === "") return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { line, column: "", value: text, reason: "not valid JSON" };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { line, column: "", value: text, reason: "expected a JSON object" };
  const cells = new Map<string, string>();
  const unreadable: CellFault[] = [];
  for (const [name, cell] of Object.entries(value)) {
    const column = name.normalize("NFC");
    const asText = cellText(column, cell);
    cells.set(column, asText?.normalize("NFC") ?? "");
    if (asText === null) {
      const reason = "expected a string, number, boolean, null or a list of strings";
      unreadable.push({ column, value: JSON.stringify(cell), reason });
    }
  }
  const isBlank = unreadable.length === 0 && [...cells.values()].every((cell) => cell.trim() === "");
  return isBlank ? null : { line, cells, unreadable };
}

/** A JSON value as the cell that a CSV file would hold; null for one that a cell cannot hold. */
function cellText(column: string, value: unknown): string | null {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const separator = column === "source" ? " | " : ";";
  if (Array.isArray(value) && value.every((part) => typeof part === "string" && !part.includes(separator)))
    return value.join(separator);
  return null;
}

function isParseError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && "code" in error && String(error.code).startsWith("CSV_");
}

/** csv-parse would go over to text at a byte order mark, so it does not get to see one. */
function bomLength(path: string): number {
  const file = openSync(path, "r");
  try {
    const start = Buffer.alloc(3);
    readSync(file, start, 0, 3, 0);
    return start.length - withoutBom(start).length;
  } finally {
    closeSync(file);
  }
}

/** The offset after the line that begins at `from`. */
function lineEnd(path: string, from: number, size: number): number {
  const file = openSync(path, "r");
  try {
    const chunk = Buffer.alloc(64 * 1024);
    for (let index = from; index < size; index += chunk.length) {
      const read = readSync(file, chunk, 0, chunk.length, index);
      const found = chunk.subarray(0, read).indexOf(NEWLINE);
      if (found >= 0) return index + found + 1;
    }
    return size;
  } finally {
    closeSync(file);
  }
}

function preview(path: string, from: number, to: number): string {
  const file = openSync(path, "r");
  try {
    const chunk = Buffer.alloc(Math.min(to - from, 1000));
    readSync(file, chunk, 0, chunk.length, from);
    return chunk.toString("utf8").trimEnd();
  } finally {
    closeSync(file);
  }
}

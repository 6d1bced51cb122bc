import type { CellFault } from "./Fault.ts";
import { linesOf } from "./linesOf.ts";
import type { Row, Table } from "./Row.ts";
import { utf8Text } from "./utf8Text.ts";

/** The rows of a JSONL file: an object a line, with the names of columns. */
export async function* readJsonLines(path: string, table: Table): AsyncGenerator<Row> {
  const told = new Set<string>();
  const onUnknown = (name: string) => {
    if (!told.has(name)) table.onUnknown(name);
    told.add(name);
  };
  for await (const { number, bytes, tooLong } of linesOf(path)) {
    const row = tooLong
      ? { line: number, column: "", value: bytes.toString("utf8"), reason: "the row is too large" }
      : readLine(bytes, number, { ...table, onUnknown });
    if (row) yield row;
  }
}

/** Null for a line without content. */
function readLine(bytes: Buffer, line: number, { columns, onUnknown }: Table): Row | null {
  const text = utf8Text(bytes)?.trim();
  if (text === undefined) return { line, column: "", value: bytes.toString("latin1"), reason: "not valid UTF-8" };
  if (text === "") return null;
  const object = parse(text);
  if ("reason" in object) return { line, column: "", value: text, reason: object.reason };
  const cells = new Map<string, string>();
  const unreadable: CellFault[] = [];
  for (const [name, value] of object.entries) {
    const column = name.normalize("NFC").trim();
    const separator = columns.get(column);
    if (separator === undefined) {
      onUnknown(column);
      continue;
    }
    const cell = cellOf(value, separator);
    cells.set(column, typeof cell === "string" ? cell.normalize("NFC") : "");
    if (typeof cell === "object") unreadable.push({ column, value: shown(value), reason: cell.reason });
  }
  return object.entries.every(([, value]) => isBlank(value)) ? null : { line, cells, unreadable };
}

function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** A string of JSON, or a number: in texts that are JSON, what begins with a quote is all of a string. */
const scalars = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/gs;

/** The members of an object, its numbers as texts, as they are written: a number of JavaScript would lose 17.10 and long ids. */
function parse(text: string): { readonly entries: [string, unknown][] } | { readonly reason: string } {
  try {
    JSON.parse(text);
    const value: unknown = JSON.parse(text.replace(scalars, (found) => (found.startsWith('"') ? found : `"${found}"`)));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { entries: Object.entries(value) };
    return { reason: "expected a JSON object" };
  } catch {
    return { reason: "not valid JSON" };
  }
}

/** A value as the cell that a CSV file would hold, or why no cell can hold it. */
function cellOf(value: unknown, separator: string | null): string | { readonly reason: string } {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (!Array.isArray(value)) return { reason: "expected a string, a number, true, false or null, and no object" };
  if (separator === null) return { reason: "expected one value, and not a list" };
  if (!value.every((entry) => typeof entry === "string")) return { reason: "expected a list of strings or numbers" };
  if (value.some((entry) => entry.includes(separator)))
    return { reason: `expected no entry with "${separator.trim()}" in it, which separates entries` };
  return value.join(separator);
}

/** JSON may be nested more deeply than can be written again. */
function shown(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return Array.isArray(value) ? "[…]" : "{…}";
  }
}

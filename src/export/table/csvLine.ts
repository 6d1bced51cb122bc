import type { Cell } from "./Table.ts";

/** What a spreadsheet takes for the beginning of a formula, in narrow and in wide letters. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;
const QUOTED = /[",\r\n]/;

/** The sign that tells a spreadsheet that a file is in UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** A row as RFC 4180 has it, with its line end. A text that could be taken for a formula stands behind an apostrophe. */
export function csvLine(cells: readonly Cell[]): string {
  let line = "";
  for (let index = 0; index < cells.length; index++) line += (index === 0 ? "" : ",") + written(cells[index]!);
  return `${line}\n`;
}

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

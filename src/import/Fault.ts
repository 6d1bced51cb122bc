/** What is wrong with a cell, or where a cell is missing. */
export interface CellFault {
  /** Empty: the row as a whole. */
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

/** Where a row begins: its physical line, from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Why a row, or a part of a file, was not taken in. */
export interface Fault extends Place, CellFault {}

const LONGEST_VALUE = 200;

/** A value as a report shows it: shortened, and told so. */
export function shown(value: string): string {
  if (value.length <= LONGEST_VALUE) return value;
  // No character is cut in half.
  const start = value.slice(0, LONGEST_VALUE).replace(/[\uD800-\uDBFF]$/, "");
  return `${start}… (${value.length} characters)`;
}

/** Why a row, or a part of a file, was not taken in. */
export interface Fault {
  readonly file: string;
  /** Physical line on which the row begins, from 1. */
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

const LONGEST_VALUE = 200;

/** A value as a report shows it: shortened, and told so. */
export function shown(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}… (${value.length} characters)` : value;
}

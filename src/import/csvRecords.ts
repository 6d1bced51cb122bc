import { type Line, LONGEST_ROW } from "./linesOf.ts";

const QUOTE = 0x22;

/** A record of a CSV file, its cells as bytes, or why there is none. `line`: its first. */
export type CsvRecord =
  | { readonly line: number; readonly cells: readonly Buffer[] }
  | { readonly line: number; readonly value: string; readonly reason: string };

/**
 * The records of a CSV file (RFC 4180), in time by its length whatever stands in it. A quote within a cell stands for itself,
 * unless it ends the cell. One that is opened and never closed costs its line alone: what is open at the end of a later line
 * is so for the same quotes, so none of those is closed either. Cells stay bytes, so that each can be told to be no text.
 */
export async function* csvRecords(lines: AsyncIterable<Line>, delimiter: number): AsyncGenerator<CsvRecord> {
  let open: OpenRecord | null = null;
  for await (const line of lines) {
    if (line.tooLong) {
      if (open) yield* givenUp(open, delimiter);
      open = null;
      yield refused(line, "the row is too large");
      continue;
    }
    open ??= new OpenRecord(delimiter);
    if (open.add(line)) yield open.record();
    else if (open.length > LONGEST_ROW) yield* givenUp(open, delimiter);
    else continue;
    open = null;
  }
  if (open) yield* givenUp(open, delimiter);
}

/** A record that is not closed, as records of a line each. */
function* givenUp({ lines }: OpenRecord, delimiter: number): Generator<CsvRecord> {
  for (const line of lines) {
    const alone = new OpenRecord(delimiter);
    yield alone.add(line) ? alone.record() : refused(line, "a quote is opened and never closed");
  }
}

function refused({ number, bytes }: Line, reason: string): CsvRecord {
  return { line: number, value: bytes.toString("utf8"), reason };
}

class OpenRecord {
  readonly #delimiter: number;
  readonly lines: Line[] = [];
  readonly #cells: Buffer[] = [];
  /** Of the cell that is open. */
  #parts: Buffer[] = [];
  #quoted = false;
  length = 0;

  constructor(delimiter: number) {
    this.#delimiter = delimiter;
  }

  record(): CsvRecord {
    return { line: this.lines[0]!.number, cells: this.#cells };
  }

  /** True if the line ends the record. */
  add(line: Line): boolean {
    const { bytes, end } = line;
    this.lines.push(line);
    this.length += bytes.length + end.length;
    let at = 0;
    while (at <= bytes.length) {
      if (!this.#quoted && bytes[at] === QUOTE) {
        this.#quoted = true;
        at++;
      }
      at = this.#quoted ? this.#readQuoted(bytes, at) : this.#readPlain(bytes, at);
    }
    if (this.#quoted) this.#parts.push(Buffer.from(end));
    return !this.#quoted;
  }

  /** Where the next cell begins; beyond the line if there is none. */
  #readPlain(bytes: Buffer, from: number): number {
    const found = bytes.indexOf(this.#delimiter, from);
    const end = found < 0 ? bytes.length : found;
    this.#cells.push(bytes.subarray(from, end));
    return end + 1;
  }

  /** The same; beyond the line too if the cell goes on in the next one. */
  #readQuoted(bytes: Buffer, from: number): number {
    let start = from;
    for (let quote = bytes.indexOf(QUOTE, from); quote >= 0; quote = bytes.indexOf(QUOTE, start)) {
      const next = bytes[quote + 1];
      if (next === undefined || next === this.#delimiter) {
        this.#cells.push(Buffer.concat([...this.#parts, bytes.subarray(start, quote)]));
        [this.#parts, this.#quoted] = [[], false];
        return quote + 2;
      }
      // A doubled quote stands for one, and one before anything else for itself.
      this.#parts.push(bytes.subarray(start, quote + 1));
      start = next === QUOTE ? quote + 2 : quote + 1;
    }
    this.#parts.push(bytes.subarray(start));
    return bytes.length + 1;
  }
}

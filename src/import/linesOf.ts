import { utf8Chunks } from "./utf8Chunks.ts";

/** A physical line of a file of text, as UTF-8. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without what ends it; of a line that is too long, its beginning. */
  readonly bytes: Buffer;
  /** What ends it: LF, CR LF, CR, or nothing. */
  readonly end: string;
  readonly tooLong: boolean;
}

/** In bytes. */
export const LONGEST_ROW = 16 * 1024 * 1024;
const BEGINNING = 1000;
const [LF, CR] = [0x0a, 0x0d];

/** The lines of a file, in bounded memory. LF and CR LF end lines beside each other; CR alone does where it ends the first. */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  const open = new OpenLine();
  let find: ((chunk: Buffer, from: number) => number) | null = null;
  for await (const chunk of utf8Chunks(path)) {
    find ??= endsWithCR(chunk) ? nextEnd : nextLF;
    let start = 0;
    for (let end = find(chunk, 0); end >= 0; end = find(chunk, start)) {
      const line = open.finish(chunk.subarray(start, end), chunk[end] === LF ? "\n" : "\r");
      if (line) yield line;
      start = end + 1;
    }
    open.add(chunk.subarray(start));
  }
  if (!open.isEmpty) yield open.finish(Buffer.alloc(0), "")!;
}

/** The line that is being read. */
class OpenLine {
  #parts: Buffer[] = [];
  #length = 0;
  #number = 0;
  #endedWithCR = false;

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(part: Buffer): void {
    if (this.#length <= LONGEST_ROW) this.#parts.push(part);
    this.#length += part.length;
  }

  /** Null for the LF of a CR LF whose CR has ended the line already. */
  finish(last: Buffer, end: "\n" | "\r" | ""): Line | null {
    this.add(last);
    const halfEnd = this.#endedWithCR && end === "\n" && this.isEmpty;
    const tooLong = this.#length > LONGEST_ROW;
    const all = this.#parts.length === 1 ? this.#parts[0]! : Buffer.concat(this.#parts);
    [this.#parts, this.#length, this.#endedWithCR] = [[], 0, end === "\r"];
    if (halfEnd) return null;
    this.#number++;
    if (tooLong) return { number: this.#number, bytes: all.subarray(0, BEGINNING), end, tooLong };
    const both = end !== "\r" && all.at(-1) === CR;
    const bytes = both ? all.subarray(0, -1) : all;
    return { number: this.#number, bytes, end: both ? `\r${end}` : end, tooLong };
  }
}

function nextLF(chunk: Buffer, from: number): number {
  return chunk.indexOf(LF, from);
}

function nextEnd(chunk: Buffer, from: number): number {
  for (let index = from; index < chunk.length; index++) if (chunk[index] === LF || chunk[index] === CR) return index;
  return -1;
}

function endsWithCR(chunk: Buffer): boolean {
  const [cr, lf] = [chunk.indexOf(CR), chunk.indexOf(LF)];
  return cr >= 0 && cr + 1 < chunk.length && chunk[cr + 1] !== LF && (lf < 0 || cr < lf);
}

import { type Csr, edgeCount } from "../arrays/csr.ts";
import { lowerBound } from "../arrays/partitionPoint.ts";
import { LOST } from "../indexes/KindTable.ts";

/** What becomes of the edge to one target of a row: it is put in or replaced, or with the table null left out. */
export interface Cut {
  readonly target: number;
  readonly truth: number | null;
}

/** Writes rows of a matrix one after another, with some edges put in or left out. */
export class RowWriter {
  readonly #csr: Csr;
  readonly #offsets = [0];
  readonly #targets: Uint32Array;
  readonly #truths: Uint8Array | null;
  #length = 0;

  /** `rows`: which are to be written, LOST for empty ones; `most`: how many edges are put in at most. */
  constructor(csr: Csr, rows: Uint32Array, most: number) {
    this.#csr = csr;
    const size = rows.reduce((sum, row) => sum + (row === LOST ? 0 : edgeCount(csr, row)), most);
    this.#targets = new Uint32Array(size);
    this.#truths = csr.truths ? new Uint8Array(size) : null;
  }

  /** Writes a row, LOST for an empty one, with its cuts, in order of their targets. */
  write(row: number, cuts: readonly Cut[]): void {
    const { offsets, targets } = this.#csr;
    let edge = row === LOST ? 0 : offsets[row]!;
    const end = row === LOST ? 0 : offsets[row + 1]!;
    for (const { target, truth } of cuts) {
      const place = edge + lowerBound(targets.subarray(edge, end), target);
      this.#copy(edge, place);
      edge = place < end && targets[place] === target ? place + 1 : place;
      if (truth === null) continue;
      if (this.#truths) this.#truths[this.#length] = truth;
      this.#targets[this.#length++] = target;
    }
    this.#copy(edge, end);
    this.#offsets.push(this.#length);
  }

  /** The rows written. */
  csr(): Csr {
    const truths = this.#truths?.subarray(0, this.#length);
    return {
      offsets: Uint32Array.from(this.#offsets),
      targets: this.#targets.subarray(0, this.#length),
      ...(truths && { truths }),
    };
  }

  #copy(begin: number, end: number): void {
    this.#targets.set(this.#csr.targets.subarray(begin, end), this.#length);
    if (this.#truths && this.#csr.truths) this.#truths.set(this.#csr.truths.subarray(begin, end), this.#length);
    this.#length += end - begin;
  }
}

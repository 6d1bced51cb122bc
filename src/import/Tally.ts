import { type CellFault, type Fault, type Place, shown } from "./Fault.ts";

/** What became of the rows of a run. */
export class Tally {
  /** Rows that changed the store. */
  accepted = 0;
  unchanged = 0;
  #rejected = 0;
  readonly #onFault: (fault: Fault) => void;

  constructor(onFault: (fault: Fault) => void) {
    this.#onFault = onFault;
  }

  get rejected(): number {
    return this.#rejected;
  }

  get rows(): number {
    return this.accepted + this.unchanged + this.#rejected;
  }

  /** Counts a row once, and reports each of its faults. */
  reject({ file, line }: Place, faults: readonly CellFault[]): void {
    this.#rejected++;
    for (const { column, value, reason } of faults) this.#onFault({ file, line, column, value: shown(value), reason });
  }
}

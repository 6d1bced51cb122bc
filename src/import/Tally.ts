import { type CellFault, type Fault, type Place, shown } from "./Fault.ts";
import type { RowOutcome } from "./RowOutcome.ts";

/** What became of the rows of a run. */
export class Tally {
  /** Rows that changed the store. */
  accepted = 0;
  unchanged = 0;
  #rejected = 0;
  readonly #onFault: (fault: Fault) => void;
  readonly #onRow: (row: RowOutcome) => void;

  constructor(onFault: (fault: Fault) => void, onRow: (row: RowOutcome) => void = () => {}) {
    this.#onFault = onFault;
    this.#onRow = onRow;
  }

  get rejected(): number {
    return this.#rejected;
  }

  get rows(): number {
    return this.accepted + this.unchanged + this.#rejected;
  }

  /** Counts a row that is taken in. */
  take(row: RowOutcome): void {
    if (row.outcome === "UNCHANGED") this.unchanged++;
    else this.accepted++;
    this.#onRow(row);
  }

  /** Counts a row once, and reports each of its faults. */
  reject({ file, line }: Place, found: readonly CellFault[], id = ""): void {
    this.#rejected++;
    const faults = found.map(({ column, value, reason }) => ({ column, value: shown(value), reason }));
    for (const fault of faults) this.#onFault({ file, line, ...fault });
    this.#onRow({ file, line, id, outcome: "REFUSED", fields: [], faults });
  }
}

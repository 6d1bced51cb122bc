import type { NodeRecord } from "../model/types.ts";
import type { GraphStore } from "../store/port.ts";
import { StoreError } from "../store/StoreError.ts";
import { successors } from "../store/successors.ts";
import type { CellFault, Place } from "./Fault.ts";
import { type Revised, rebaseRecord } from "./rebaseRecord.ts";
import type { Tally } from "./Tally.ts";

export interface BatchWriterOptions {
  readonly store: GraphStore;
  readonly actor: string;
  readonly dryRun: boolean;
  readonly batchSize: number;
  readonly tally: Tally;
  /** The revision before the run. */
  readonly revision: number;
  readonly onBatch?: ((rows: number, revision: number) => void) | undefined;
}

interface Written extends Revised {
  /** The rows that change it, which are counted as accepted. */
  readonly rows: readonly Place[];
}

/** Writes records in transactions of so many. */
export class BatchWriter {
  readonly #options: BatchWriterOptions;
  #revision: number;
  #batch: Written[] = [];

  constructor(options: BatchWriterOptions) {
    this.#options = options;
    this.#revision = options.revision;
  }

  get revision(): number {
    return this.#revision;
  }

  /** `revised`: a record, and as it was when the run began. */
  async write(revised: Revised, rows: readonly Place[]): Promise<void> {
    this.#batch.push({ ...revised, rows });
    if (this.#batch.length >= this.#options.batchSize) await this.flush();
  }

  async flush(): Promise<void> {
    const { store, actor, dryRun, tally, onBatch } = this.#options;
    let batch = this.#batch;
    this.#batch = [];
    while (batch.length > 0 && !dryRun) {
      try {
        const upserts = (present: readonly (NodeRecord | null)[]) =>
          batch.map((one, index) => rebaseRecord(store.model.kind(one.record.kind), one, present[index] ?? null));
        const ids = batch.map(({ record }) => record.id);
        const { sequence } = await store.update({ actor, ids, change: (present) => ({ upserts: upserts(present) }) });
        this.#revision = sequence;
        break;
      } catch (error) {
        // Somebody deleted it since the run began.
        if (!(error instanceof StoreError) || error.code !== "CONFLICT" || !error.id) throw error;
        const into = (await successors(store, [error.id])).get(error.id);
        const refused = batch.find(({ record }) => record.id === error.id);
        batch = batch.filter((one) => one !== refused);
        for (const row of refused?.rows ?? []) {
          tally.accepted--;
          tally.reject(row, [retiredFault(refused?.record.key ?? "", into)]);
        }
      }
    }
    onBatch?.(tally.rows, this.#revision);
  }
}

/** `into`: the record that stands for the one of the key, if one does. */
export function retiredFault(key: string, into?: string): CellFault {
  if (into !== undefined) return { column: "id", value: key, reason: `${into} stands for it: write to that` };
  return { column: "id", value: key, reason: "the id was deleted, and ids are not used again" };
}

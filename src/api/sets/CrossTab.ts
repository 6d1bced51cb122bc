import type { Dimension } from "../../model/createModel.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import { InputError } from "../../model/InputError.ts";
import type { CrossTabAnswer } from "../../model/requests.ts";
import type { Basis } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import type { Measure } from "../generated/types.ts";
import { Bucket } from "./Bucket.ts";
import { bucketFilter, joinFilters } from "./door.ts";
import { missingDoor } from "./Facet.ts";
import { measure } from "./measure.ts";

export interface CrossTabArguments {
  readonly rows: string;
  readonly columns: string;
  readonly measure?: Measure | null;
  readonly rowsFirst?: number | null;
  readonly columnsFirst?: number | null;
}

/** Two dimensions of a set against each other. Its members are the fields of type CrossTab. */
export class CrossTab {
  readonly rows: readonly Bucket[];
  readonly columns: readonly Bucket[];
  readonly counts: readonly (readonly number[])[];
  readonly total: number;
  readonly rowMissing: { count: number; where: () => FilterInput };
  readonly columnMissing: { count: number; where: () => FilterInput };
  readonly #row: Dimension;
  readonly #column: Dimension;
  readonly #basis: readonly Basis[];
  readonly #base: FilterInput;
  readonly #measure: Measure;

  /** `base` is the door of the whole set. */
  constructor(
    context: ApiContext,
    row: Dimension,
    column: Dimension,
    basis: readonly Basis[],
    base: FilterInput,
    answer: CrossTabAnswer,
    measured: Measure,
  ) {
    this.#row = row;
    this.#column = column;
    this.#basis = basis;
    this.#base = base;
    this.#measure = measured;
    this.rows = answer.rows.map((bucket) => new Bucket(context, row, basis, base, bucket));
    this.columns = answer.columns.map((bucket) => new Bucket(context, column, basis, base, bucket));
    this.counts = answer.counts;
    this.total = answer.total;
    this.rowMissing = missingDoor(context, row, basis, base, answer.rowMissing);
    this.columnMissing = missingDoor(context, column, basis, base, answer.columnMissing);
  }

  rowTotals(): number[] {
    return this.rows.map(({ count }) => count);
  }

  columnTotals(): number[] {
    return this.columns.map(({ count }) => count);
  }

  values(): (number | null)[][] {
    return measure(this.#measure, this.counts, this.rowTotals(), this.columnTotals(), this.total);
  }

  /** Throws an InputError for a key that is not on its axis. */
  where({ row, column }: { row?: string | null; column?: string | null }): FilterInput {
    const inRow = this.#keyFilter("row", this.#row, this.rows, row);
    return joinFilters(joinFilters(this.#base, inRow), this.#keyFilter("column", this.#column, this.columns, column));
  }

  #keyFilter(
    argument: string,
    dimension: Dimension,
    shown: readonly Bucket[],
    key: string | null | undefined,
  ): FilterInput {
    if (key === null || key === undefined) return {};
    if (!shown.some((bucket) => bucket.key === key))
      throw new InputError(
        argument,
        `The cross-tab has no ${argument} "${key}": expected one of its ${argument}s' keys`,
      );
    return bucketFilter(dimension, key, this.#basis);
  }
}

import type { Dimension } from "../../model/createModel.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import { InputError } from "../../model/InputError.ts";
import type { CrossTabAnswer } from "../../model/requests.ts";
import type { CrossTabSource, CrossTabWhereArgs, Measure } from "../generated/types.ts";
import { bucketFilter, cellFilter } from "../request/door.ts";
import { Bucket } from "./Bucket.ts";
import { type CountedSet, type Door, whereType } from "./CountedSet.ts";
import { missingDoor } from "./Facet.ts";
import { corrected, measure, measureRow, type Totals } from "./measure.ts";

/** The two dimensions of a cross-tab, and what its values show. */
export interface CrossTabAxes {
  readonly rows: Dimension;
  readonly columns: Dimension;
  readonly measure: Measure;
}

/** Two dimensions of a set against each other. Its members are the fields of type CrossTab. */
export class CrossTab implements CrossTabSource {
  readonly rows: readonly Bucket[];
  readonly columns: readonly Bucket[];
  readonly counts: readonly (readonly number[])[];
  readonly total: number;
  readonly rowMissing: Door;
  readonly columnMissing: Door;
  readonly #set: CountedSet;
  readonly #axes: CrossTabAxes;

  constructor(set: CountedSet, axes: CrossTabAxes, answer: CrossTabAnswer) {
    this.#set = set;
    this.#axes = axes;
    this.rows = answer.rows.map((bucket) => new Bucket(set, axes.rows, bucket));
    this.columns = answer.columns.map((bucket) => new Bucket(set, axes.columns, bucket));
    this.counts = answer.counts;
    this.total = answer.total;
    this.rowMissing = missingDoor(set, axes.rows, answer.rowMissing);
    this.columnMissing = missingDoor(set, axes.columns, answer.columnMissing);
  }

  whereType(): string {
    return whereType(this.#axes.rows);
  }

  rowTotals(): number[] {
    return this.rows.map(({ count }) => count);
  }

  columnTotals(): number[] {
    return this.columns.map(({ count }) => count);
  }

  values(): (number | null)[][] | Promise<(number | null)[][]> {
    const totals = { rows: this.rowTotals(), columns: this.columnTotals(), total: this.total };
    const name = this.#axes.measure;
    return name === "P_VALUE" || name === "Q_VALUE"
      ? this.#probabilities(name, totals)
      : measure(name, this.counts, totals);
  }

  /** Each takes as long as hundreds of shares: rows are worked out in turns. */
  async #probabilities(name: "P_VALUE" | "Q_VALUE", { rows, columns, total }: Totals): Promise<(number | null)[][]> {
    const { turns } = this.#set.context;
    const values = await Promise.all(
      this.counts.map((cells, row) => turns.take(() => measureRow(name, cells, { total, row: rows[row]!, columns }))),
    );
    return name === "Q_VALUE" ? corrected(values) : values;
  }

  /** Throws an InputError for a key that is not on its axis. */
  where({ row, column }: CrossTabWhereArgs): FilterInput {
    const { rows, columns } = this.#axes;
    const kind = this.#set.context.model.kind(rows.kind);
    return cellFilter(
      kind,
      this.#set.door,
      { dimension: rows, filter: this.#keyFilter("row", row) },
      { dimension: columns, filter: this.#keyFilter("column", column) },
    );
  }

  #keyFilter(axis: "row" | "column", key: string | null | undefined): FilterInput {
    if (key === null || key === undefined) return {};
    const shown = axis === "row" ? this.rows : this.columns;
    if (!shown.some((bucket) => bucket.key === key))
      throw new InputError(axis, `The cross-tab has no ${axis} "${key}": expected one of its ${axis}s' keys`);
    return bucketFilter(this.#axes[`${axis}s`], key, this.#set.basis);
  }
}

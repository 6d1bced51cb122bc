import type { FilterInput } from "../../model/filter/Filter.ts";
import type { Scene } from "../Page.ts";
import type { FacetData } from "../parts/Filters.tsx";
import { keyText } from "../parts/keyText.ts";
import type { LocalName } from "../parts/LocalName.ts";
import type { Headed } from "./MatrixHead.tsx";
import { ALL_GOALS, type MatrixChoice } from "./matrixQuestion.ts";

export interface Bucket {
  readonly key: string;
  readonly label: string;
  readonly labelIn: LocalName;
  readonly count: number;
  readonly where: FilterInput;
  readonly node: { readonly id: string; readonly name: string } | null;
}

interface Door {
  readonly count: number;
  readonly where: FilterInput;
}

interface Table {
  readonly total: number;
  readonly counts: readonly (readonly number[])[];
  readonly values?: readonly (readonly (number | null)[])[];
  readonly rows: readonly Bucket[];
  readonly columns: readonly Bucket[];
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly rowMissing: Door;
  readonly columnMissing: Door;
}

type Keys = { readonly rows: readonly { key: string }[]; readonly columns: readonly { key: string }[] };
type Cells = Pick<Table, "counts" | "values" | "rows" | "columns" | "columnTotals">;

/** What the answer to `matrixQuestion` holds. */
export interface MatrixData {
  readonly records: {
    readonly totalCount: number;
    readonly crossTab: Table;
    readonly targets?: Cells;
    readonly facets: readonly FacetData[];
  };
  readonly official?: { readonly crossTab: Keys & Pick<Table, "counts"> };
  readonly officialTargets?: { readonly crossTab: Keys & Pick<Table, "counts"> };
}

/** A row as it stands on the page. */
export interface ShownRow extends Headed {
  readonly where: FilterInput;
  readonly total: number;
}

/** A column as it stands on the page: one of the table, or a target beside its goal. */
export interface ShownColumn extends ShownRow {
  readonly dimension: string;
  /** By the keys of the rows, as all that follows. */
  readonly counts: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<string, number | null>;
  readonly official: ReadonlySet<string>;
}

/** The rows in the order that the address asks for: by one column, by the totals, or as they are. */
export function shownRows(
  scene: Scene,
  { rows }: MatrixChoice,
  table: Table,
  columns: readonly ShownColumn[],
): ShownRow[] {
  const sort = scene.address.get("sort");
  const shown = table.rows.map(
    (row, index): ShownRow => ({
      key: row.key,
      name: keyText(scene, rows, row),
      id: row.node?.id,
      where: row.where,
      total: table.rowTotals[index]!,
    }),
  );
  const by = columns.find(({ key }) => key === sort)?.values;
  if (by) return shown.sort((a, b) => descending(by.get(a.key), by.get(b.key)));
  return sort === "total" ? shown.sort((a, b) => b.total - a.total) : shown;
}

/** The columns in the order that the address asks for: by one row, by the totals, or as they are. */
export function shownColumns(scene: Scene, choice: MatrixChoice, data: MatrixData): ShownColumn[] {
  const { unfolded, columns } = choice;
  const { crossTab, targets } = data.records;
  const sort = scene.address.get("sortColumns");
  const sorted = (list: ShownColumn[]) => {
    if (sort === null) return list;
    return sort === "total"
      ? list.sort((a, b) => b.total - a.total)
      : list.sort((a, b) => descending(a.values.get(sort), b.values.get(sort)));
  };
  const column = (table: Cells, dimension: string, of?: Keys & Pick<Table, "counts">) =>
    sorted(
      table.columns.map((bucket, index): ShownColumn => {
        const at = of?.columns.findIndex(({ key }) => key === bucket.key) ?? -1;
        const inRows = <T>(cells: readonly (readonly T[])[]) =>
          new Map(table.rows.map(({ key }, row) => [key, cells[row]![index]!]));
        return {
          key: bucket.key,
          name: keyText(scene, choice.kind.dimension.get(dimension)!, bucket),
          id: bucket.node?.id,
          where: bucket.where,
          dimension,
          total: table.columnTotals[index]!,
          counts: inRows(table.counts),
          values: inRows<number | null>(table.values ?? table.counts),
          official: new Set(
            of && at >= 0 ? of.rows.flatMap(({ key }, row) => (of.counts[row]![at]! > 0 ? [key] : [])) : [],
          ),
        };
      }),
    );
  const own = column(crossTab, columns.name, data.official?.crossTab);
  if (!targets) return own;
  const below = column(targets, "SDG_TARGET", data.officialTargets?.crossTab);
  if (unfolded === ALL_GOALS) return own.flatMap(({ key }) => below.filter((target) => isTargetOf(target.key, key)));
  return own.flatMap((one) =>
    one.key === unfolded ? [one, ...below.filter(({ key }) => isTargetOf(key, unfolded))] : [one],
  );
}

const isTargetOf = (target: string, goal: string) => target.startsWith(`${goal}.`);

/** What is undefined or not there comes last. */
function descending(a: number | null | undefined, b: number | null | undefined): number {
  return (b ?? Number.NEGATIVE_INFINITY) - (a ?? Number.NEGATIVE_INFINITY) || 0;
}

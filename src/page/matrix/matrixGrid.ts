import type { Dimension } from "../../model/createModel.ts";
import type { Answer, Question, Scene } from "../Page.ts";
import { AddressError } from "../parts/Address.ts";
import { conditionTexts } from "../parts/conditionTexts.tsx";
import { namesIn } from "../parts/Filters.tsx";
import { checkValue } from "../parts/parameters.ts";
import {
  ALL_GOALS,
  countableKinds,
  isOfficial,
  type MatrixChoice,
  MEASURES,
  MOST_KEYS,
  matrixChoice,
  matrixQuestion,
} from "./matrixQuestion.ts";
import { type LegendStep, scaleOf } from "./Scale.ts";
import { type MatrixData, type ShownColumn, type ShownRow, shownColumns, shownRows } from "./shownColumns.ts";

export interface GridKey {
  readonly key: string;
  /** In the language that was asked for, where it has one. */
  readonly label: string;
  readonly total: number;
}

const GOALS = [...Array.from({ length: 17 }, (_, index) => `${index + 1}`), ALL_GOALS];

/** A matrix or cross-tab as a page shows it, in the order of the page: what every file of it is made of. */
export interface Grid {
  readonly title: string;
  /** What is counted, by the name of its connection. */
  readonly of: string;
  /** How much there is by which measure, as `580 projects; count`. */
  readonly lead: string;
  readonly rowDimension: string;
  readonly columnDimension: string;
  readonly measure: string;
  readonly rows: readonly GridKey[];
  /** Of an unfolded goal, its targets stand beside it. */
  readonly columns: readonly (GridKey & { readonly dimension: string })[];
  /** counts[row][column]. */
  readonly counts: readonly (readonly number[])[];
  /** Of the measure, null where it is undefined; absent for COUNT. */
  readonly values?: readonly (readonly (number | null)[])[];
  /** The class of each cell on the scale of the measure, and what the steps of that stand for. */
  readonly classes: readonly (readonly string[])[];
  readonly legend: readonly LegendStep[];
  /** Where official linkages are; absent where there can be none. */
  readonly official?: readonly (readonly boolean[])[];
  readonly total: number;
  /** Records without a row, and without a column. */
  readonly missing: { readonly rows: number; readonly columns: number };
  /** True: an axis has more keys than there is room for, and the largest are here. */
  readonly largestOnly: boolean;
  /** The conditions in words. */
  readonly conditions: readonly string[];
  readonly basis: readonly string[];
}

/**
 * The question behind a table at an address. Throws an AddressError for what has no table: an unknown kind, dimension or measure.
 * `whole`: rows and columns have to be named.
 */
export function gridQuestion(scene: Scene, whole: boolean): Question {
  const { address } = scene;
  const of = address.get("of");
  const kinds = countableKinds(scene);
  if (of !== null || whole)
    known(
      "of",
      of,
      kinds.map(({ plural }) => plural),
    );
  const { kind } = matrixChoice(scene);
  for (const name of ["rows", "columns"])
    if (address.get(name) !== null || whole) known(name, address.get(name), [...kind.dimension.keys()]);
  if (address.get("measure") !== null) known("measure", address.get("measure"), MEASURES);
  const { unfolded } = matrixChoice(scene);
  if (unfolded !== null) known("goal", unfolded, GOALS);
  if (address.get("shape") !== null) known("shape", address.get("shape"), ["wide", "long"]);
  if (address.get("theme") !== null) known("theme", address.get("theme"), ["light", "dark"]);
  return matrixQuestion(scene);
}

function known(parameter: string, value: string | null, expected: readonly string[]): void {
  if (value !== null) checkValue(parameter, value, { expected });
  else throw new AddressError(`${parameter}: expected one of ${expected.join(", ")}`);
}

/** The rows and columns of a matrix, as a page and its files have them. */
export interface Ordered {
  readonly rows: readonly ShownRow[];
  readonly columns: readonly ShownColumn[];
}

/** The rows and columns of an answer in the order of the address. Throws an AddressError for an order by what is not there. */
export function inOrder(scene: Scene, choice: MatrixChoice, data: MatrixData): Ordered {
  const columns = shownColumns(scene, choice, data);
  const rows = shownRows(scene, choice, data.records.crossTab, columns);
  checkOrder(scene, choice, { rows, columns });
  return { rows, columns };
}

/**
 * Holds the order of an address to the rows and columns that there are. What has no end may be away under some filter. Throws
 * an AddressError.
 */
function checkOrder({ address }: Scene, { kind, rows }: MatrixChoice, shown: Ordered): void {
  const check = (parameter: string, keys: readonly string[], dimension: Dimension | undefined) => {
    const value = address.get(parameter);
    const { vocabulary, target } = dimension?.field ?? {};
    if (value && (vocabulary || target?.closed)) checkValue(parameter, value, { expected: ["total", ...keys] });
  };
  const keysOf = (list: readonly ShownRow[]) => list.map(({ key }) => key);
  check("sortColumns", keysOf(shown.rows), rows);
  check("sort", keysOf(shown.columns), kind.dimension.get(shown.columns[0]?.dimension ?? ""));
}

/** What the page at an address shows of an answer to its question. */
export function matrixGrid(scene: Scene, answer: Pick<Answer, "data">): Grid {
  const { texts, address, words } = scene;
  const { data } = answer;
  const choice = matrixChoice(scene);
  const { records } = data as unknown as MatrixData;
  const { rows, columns } = inOrder(scene, choice, data as unknown as MatrixData);
  const of = <T>(cell: (row: string, column: (typeof columns)[number]) => T) =>
    rows.map(({ key }) => columns.map((column) => cell(key, column)));
  const official = isOfficial(choice);
  const shown = of((row, column) => column.values.get(row) ?? null);
  const scale = scaleOf({ texts, words }, choice.measure, shown.flat());
  const nameOf = (name: string) => words.name(name, choice.kind.name);
  const usual = official && choice.kind.name === "Project";
  return {
    title: usual
      ? texts.matrixTitle
      : `${words.kinds(choice.kind)}${texts.colon}${nameOf(choice.rows.name)} × ${nameOf(choice.columns.name)}`,
    of: choice.kind.plural,
    lead: `${words.counted(choice.kind, records.crossTab.total)}; ${nameOf(choice.measure).toLowerCase()}`,
    rowDimension: choice.rows.name,
    columnDimension: choice.columns.name,
    measure: choice.measure,
    rows: rows.map(({ key, name, total }) => ({ key, label: name.text, total })),
    columns: columns.map(({ key, name, total, dimension }) => ({ key, label: name.text, total, dimension })),
    counts: of((row, column) => column.counts.get(row) ?? 0),
    ...(choice.measure !== "COUNT" && { values: shown }),
    classes: shown.map((row) => row.map((value) => scale.classOf(value))),
    legend: scale.legend,
    ...(official && { official: of((row, column) => column.official.has(row)) }),
    total: records.crossTab.total,
    missing: { rows: records.crossTab.rowMissing.count, columns: records.crossTab.columnMissing.count },
    largestOnly: [records.crossTab.rows, records.crossTab.columns].some(({ length }) => length === MOST_KEYS),
    conditions: conditionTexts(scene, choice.kind, namesIn(scene, answer)),
    basis: address.basis,
  };
}

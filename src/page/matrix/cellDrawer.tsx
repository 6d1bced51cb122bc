import type { ReactElement } from "react";
import { bucketFilter, cellFilter } from "../../api/request/door.ts";
import type { Scene } from "../Page.ts";
import { chipsOf, filterOf, parametersOf } from "../parts/Address.ts";
import { ownName } from "../parts/codedName.ts";
import { ALL_GOALS, isOfficial, type MatrixChoice } from "./matrixQuestion.ts";
import type { Scale } from "./Scale.ts";
import type { ShownColumn, ShownRow } from "./shownColumns.ts";

/**
 * Draws the cells of a matrix, told apart by shape: ◆ official with records, ◇ official without, a number alone, a dot for neither. There are
 * thousands, so what they share is made once.
 */
export function cellDrawer(
  scene: Scene,
  choice: MatrixChoice,
  scale: Scale,
): (row: ShownRow, column: ShownColumn) => ReactElement {
  const { texts, words } = scene;
  const { kind, measure } = choice;
  const isCount = measure === "COUNT";
  const isDense = choice.unfolded === ALL_GOALS;
  const hrefOf = hrefs(scene, choice);
  const counted = once((count: number) => words.counted(kind, count));
  const written = once((count: number) => words.number(count));
  // Of so many, the heads of the row and the column say the names.
  const called = ({ key, name }: ShownRow) => (isDense ? key : ownName(key, name.text));
  return (row, column) => {
    const count = column.counts.get(row.key) ?? 0;
    const value = column.values.get(row.key) ?? null;
    const official = column.official.has(row.key);
    const number = isCount ? written(count) : value === null ? "–" : words.rounded(value);
    const measured = isCount ? "" : `, ${words.name(measure)} ${value === null ? texts.undefinedCell : number}`;
    const shown = official ? `${count > 0 ? "◆" : "◇"}${number}` : count > 0 || !isCount ? number : "·";
    const says = `${called(row)} ${texts.cellOf} ${isDense ? column.key : column.name.text}${texts.colon}${counted(count)}${official ? `, ${texts.official}` : ""}${measured}`;
    return (
      <td key={column.key} className={`${scale.classOf(isCount ? count : value)}${official ? " official" : ""}`}>
        {/* Dense cells are colour alone: the style sheet shows what that with the focus says. */}
        <a href={hrefOf(row, column)} aria-label={says}>
          {isDense ? null : shown}
        </a>
      </td>
    );
  };
}

/** Where a cell leads: to what stands behind it, or to its records. */
function hrefs(scene: Scene, choice: MatrixChoice): (row: ShownRow, column: ShownColumn) => string {
  const { address } = scene;
  const { kind } = choice;
  const base = filterOf(chipsOf(kind, address.parameters));
  if (isOfficial(choice)) {
    const shared = address.to("cell", {
      ...parametersOf(kind, base, address.basis),
      ...address.ownBasis,
      ...(kind.name !== "Project" && { of: kind.plural }),
    });
    const begun = `${shared}${shared.includes("?") ? "&" : "?"}row=`;
    return (row, column) => `${begun}${row.key}&column=${column.key}`;
  }
  const filter = (dimension: string, key: string) => {
    const of = kind.dimension.get(dimension)!;
    return { dimension: of, filter: bucketFilter(of, key, address.basis) };
  };
  return (row, column) =>
    address.toRecords(
      kind,
      cellFilter(kind, base, filter(choice.rows.name, row.key), filter(column.dimension, column.key)),
    );
}

/** What is made of a number, made once for each. */
function once(make: (of: number) => string): (of: number) => string {
  const known = new Map<number, string>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const text = make(of);
    known.set(of, text);
    return text;
  };
}

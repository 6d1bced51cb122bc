import type { ReactElement } from "react";
import type { FilterInput } from "../../model/filter/Filter.ts";
import type { Scene } from "../Page.ts";
import { ownName } from "../parts/codedName.ts";
import { layoutTongue } from "../parts/tongue.ts";
import { cellDrawer } from "./cellDrawer.tsx";
import { Heading, MatrixHead } from "./MatrixHead.tsx";
import { ALL_GOALS, type MatrixChoice } from "./matrixQuestion.ts";
import type { Scale } from "./Scale.ts";
import type { MatrixData, ShownColumn, ShownRow } from "./shownColumns.ts";

interface MatrixTableProps {
  readonly scene: Scene;
  readonly choice: MatrixChoice;
  readonly data: MatrixData;
  readonly rows: readonly ShownRow[];
  readonly columns: readonly ShownColumn[];
  /** Of the cells, the totals of rows and those of columns. */
  readonly scales: { readonly cells: Scale; readonly rows: Scale; readonly columns: Scale };
}

export function MatrixTable({ scene, choice, data, rows, columns, scales }: MatrixTableProps): ReactElement {
  const { texts, address, words } = scene;
  const { kind, measure, unfolded } = choice;
  const { crossTab: table } = data.records;
  const records = (where: FilterInput) => address.toRecords(kind, where);
  const cell = cellDrawer(scene, choice, scales.cells);
  const [down, across] = [choice.rows, choice.columns].map(({ name }) => words.name(name, kind.name));
  const caption = `${words.kinds(kind)}${texts.colon}${down} × ${across}, ${words.name(measure)}`;
  const dense = unfolded === ALL_GOALS;
  const margin = (name: string, count: number) => `${name}${texts.colon}${words.counted(kind, count)}`;
  return (
    <section
      className="scroll"
      aria-label={caption}
      {...layoutTongue(
        scene,
        [...rows, ...columns].map(({ name }) => name),
      )}
    >
      <table className={dense ? "matrix dense" : "matrix"}>
        <caption>{caption}</caption>
        <MatrixHead
          scene={scene}
          corner={down!}
          {...(dense && { groups: goalsOver(choice, data, columns) })}
          columns={columns.map((column) => ({
            ...column,
            isTarget: column.dimension === "SDG_TARGET",
            tools: <ColumnTools scene={scene} choice={choice} column={column} />,
          }))}
        >
          <th scope="col">
            {texts.total}
            <span className="tools">
              <SortLink scene={scene} parameter="sort" value="total" label={`${texts.sortRows} ${texts.total}`} />
            </span>
          </th>
          <th scope="col">{texts.none}</th>
        </MatrixHead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <Heading scene={scene} headed={row} />
                <SortLink
                  scene={scene}
                  parameter="sortColumns"
                  value={row.key}
                  label={`${texts.sortColumns} ${ownName(row.key, row.name.text)}`}
                />
              </th>
              {columns.map((column) => cell(row, column))}
              <td className={`total ${scales.rows.classOf(row.total)}`}>
                <a href={records(row.where)} aria-label={margin(row.name.text, row.total)}>
                  {words.number(row.total)}
                </a>
              </td>
              <td className="blank" />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              <span>{texts.total}</span>
              <SortLink
                scene={scene}
                parameter="sortColumns"
                value="total"
                label={`${texts.sortColumns} ${texts.total}`}
              />
            </th>
            {columns.map((column) => (
              <td key={column.key} className={`total ${scales.columns.classOf(column.total)}`}>
                <a href={records(column.where)} aria-label={margin(column.name.text, column.total)}>
                  {words.number(column.total)}
                </a>
              </td>
            ))}
            <td className="total">{words.number(table.total)}</td>
            <td className="missing">
              <a
                href={records(table.columnMissing.where)}
                aria-label={margin(`${across}${texts.colon}${texts.none}`, table.columnMissing.count)}
              >
                {words.number(table.columnMissing.count)}
              </a>
            </td>
          </tr>
          <tr>
            <th scope="row">
              <span>{texts.none}</span>
            </th>
            <td className="blank" colSpan={columns.length} />
            <td className="missing">
              <a
                href={records(table.rowMissing.where)}
                aria-label={margin(`${down}${texts.colon}${texts.none}`, table.rowMissing.count)}
              >
                {words.number(table.rowMissing.count)}
              </a>
            </td>
            <td className="blank" />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** The goals, each with how many columns are targets of it, in the order of these. */
function goalsOver({ columns: { name } }: MatrixChoice, data: MatrixData, columns: readonly ShownColumn[]) {
  const goals = [...new Set(columns.map(({ key }) => key.split(".")[0]!))];
  return goals.flatMap((goal) => {
    const bucket = data.records.crossTab.columns.find(({ key }) => key === goal);
    if (!bucket || name !== "SDG") return [];
    const over = columns.filter(({ key }) => key.startsWith(`${goal}.`)).length;
    return [{ key: goal, name: bucket.labelIn, id: bucket.node?.id, over }];
  });
}

function ColumnTools({
  scene,
  choice,
  column,
}: {
  readonly scene: Scene;
  readonly choice: MatrixChoice;
  readonly column: ShownColumn;
}) {
  const { texts, address } = scene;
  const { kind, unfolded } = choice;
  // Its targets fold away.
  const sort = address.get("sort");
  if (unfolded === ALL_GOALS) return null;
  const isOpen = unfolded === column.key;
  return (
    <span className="tools">
      <SortLink scene={scene} parameter="sort" value={column.key} label={`${texts.sortRows} ${column.name.text}`} />
      {column.dimension === "SDG" && kind.dimension.has("SDG_TARGET") && (
        <a
          href={address.with({ goal: isOpen ? null : column.key, ...(sort?.includes(".") && { sort: null }) })}
          aria-label={`${texts.targetsOf} ${column.key}`}
          aria-expanded={isOpen}
        >
          {isOpen ? "−" : "+"}
        </a>
      )}
    </span>
  );
}

function SortLink({
  scene: { address },
  parameter,
  value,
  label,
}: {
  readonly scene: Scene;
  readonly parameter: "sort" | "sortColumns";
  readonly value: string;
  readonly label: string;
}) {
  const on = address.get(parameter) === value;
  return (
    <a
      className="sort"
      href={address.with({ [parameter]: on ? null : value })}
      aria-label={label}
      title={label}
      aria-current={on ? "true" : undefined}
    >
      {parameter === "sort" ? "↓" : address.lang === "ar" ? "←" : "→"}
    </a>
  );
}

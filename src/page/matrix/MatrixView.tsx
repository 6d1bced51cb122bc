import type { ReactElement } from "react";
import { bucketFilter, cellFilter } from "../../api/request/door.ts";
import type { Dimension } from "../../model/createModel.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import type { Scene } from "../Page.ts";
import { chipsOf, filterOf, parametersOf } from "../parts/Address.ts";
import { BasisSwitch, Chips, type FacetData, Facets } from "../parts/Filters.tsx";
import { Choice, Kept } from "../parts/Layout.tsx";
import { pathOf } from "../parts/paths.ts";
import { STRENGTHS, strength } from "../parts/strength.ts";
import { inWords, withCode } from "../parts/words.ts";
import { countableKinds, isOfficial, type MatrixChoice, MEASURES, MOST_KEYS, matrixChoice } from "./matrixQuestion.ts";

interface Bucket {
  readonly key: string;
  readonly label: string;
  readonly labelIn: { readonly text: string };
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

/** What the answer to `matrixQuestion` holds. */
export interface MatrixData {
  readonly records: {
    readonly totalCount: number;
    readonly crossTab: Table;
    readonly targets?: Pick<Table, "counts" | "values" | "rows" | "columns" | "columnTotals">;
    readonly facets: readonly FacetData[];
  };
  readonly official?: { readonly crossTab: Keys & Pick<Table, "counts"> };
  readonly officialTargets?: { readonly crossTab: Keys & Pick<Table, "counts"> };
}

/** A column as it stands on the page: one of the table, or a target beside its goal. */
export interface ShownColumn extends Bucket {
  readonly total: number;
  readonly dimension: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<string, number | null> | null;
  readonly official: ReadonlySet<string>;
}

export function MatrixView({ scene, data }: { readonly scene: Scene; readonly data: MatrixData }): ReactElement {
  const { texts } = scene;
  const choice = matrixChoice(scene);
  const { records } = data;
  return (
    <>
      <h1>
        {isOfficial(choice) ? texts.matrixTitle : `${inWords(choice.rows.name)} × ${inWords(choice.columns.name)}`}
      </h1>
      <p className="lead">{texts.matrixLead}</p>
      <Chooser scene={scene} choice={choice} />
      <Chips scene={scene} kind={choice.kind} facets={records.facets} />
      <p>
        <strong>{records.totalCount}</strong> {inWords(choice.kind.plural).toLowerCase()}
      </p>
      <div className="beside">
        <div>
          <MatrixTable scene={scene} choice={choice} data={data} />
          {[records.crossTab.rows, records.crossTab.columns].some(({ length }) => length === MOST_KEYS) && (
            <p>{texts.largest}</p>
          )}
          <Legend scene={scene} official={isOfficial(choice)} />
          <BasisSwitch scene={scene} />
        </div>
        <Facets scene={scene} kind={choice.kind} facets={records.facets} />
      </div>
    </>
  );
}

function Chooser({ scene, choice }: { readonly scene: Scene; readonly choice: MatrixChoice }): ReactElement {
  const { texts, address } = scene;
  const { kind, rows, columns, measure } = choice;
  const dimensions = kind.dimensions.map(({ name }) => [name, inWords(name)] as const);
  const set = new Set(["of", "rows", "columns", "measure", "goal", "sort"]);
  const kept = [...address.parameters].filter(([name]) => !set.has(name));
  const folded = rows.name === "ACTION_LINE_GROUP";
  return (
    <div className="chooser">
      <form action={address.toFile("matrix")}>
        <Choice
          name="of"
          label={texts.counted}
          value={kind.plural}
          options={countableKinds(scene).map(({ plural }) => [plural, inWords(plural)])}
        />
        <Kept parameters={kept.filter(([name]) => name === "lang" || name === "basis")} />
        <button type="submit">{texts.show}</button>
      </form>
      <form action={address.toFile("matrix")}>
        <input type="hidden" name="of" value={kind.plural} />
        <Choice name="rows" label={texts.rows} value={rows.name} options={dimensions} />
        <Choice name="columns" label={texts.columns} value={columns.name} options={dimensions} />
        <Choice
          name="measure"
          label={texts.measure}
          value={measure}
          options={MEASURES.map((name) => [name, inWords(name)])}
        />
        <Kept parameters={kept} />
        <button type="submit">{texts.show}</button>
      </form>
      {/^ACTION_LINE/.test(rows.name) && (
        <a className="button" href={address.with({ rows: folded ? "ACTION_LINE" : "ACTION_LINE_GROUP" })}>
          {folded ? texts.unfoldC7 : texts.foldC7}
        </a>
      )}
      {choice.unfolded !== null && (
        <a className="button" href={address.with({ goal: null })}>
          {texts.foldGoal}
        </a>
      )}
    </div>
  );
}

export function shownColumns({ unfolded, columns }: MatrixChoice, data: MatrixData): ShownColumn[] {
  const { crossTab, targets } = data.records;
  const column = (
    table: Pick<Table, "counts" | "values" | "rows" | "columns" | "columnTotals">,
    dimension: string,
    of?: Keys & Pick<Table, "counts">,
  ) =>
    table.columns.map((bucket, index): ShownColumn => {
      const at = of?.columns.findIndex(({ key }) => key === bucket.key) ?? -1;
      return {
        ...bucket,
        dimension,
        total: table.columnTotals[index]!,
        counts: new Map(table.rows.map(({ key }, row) => [key, table.counts[row]![index]!])),
        values: table.values ? new Map(table.rows.map(({ key }, row) => [key, table.values![row]![index]!])) : null,
        official: new Set(
          of && at >= 0 ? of.rows.flatMap(({ key }, row) => (of.counts[row]![at]! > 0 ? [key] : [])) : [],
        ),
      };
    });
  const own = column(crossTab, columns.name, data.official?.crossTab);
  if (!targets) return own;
  const below = column(targets, "SDG_TARGET", data.officialTargets?.crossTab);
  return own.flatMap((one) =>
    one.key === unfolded ? [one, ...below.filter(({ key }) => key.startsWith(`${unfolded}.`))] : [one],
  );
}

/** The rows in the order that is asked for: by a column's key, by `total`, else as they are. */
export function shownRows(
  table: Table,
  columns: readonly ShownColumn[],
  sort: string | null,
): (Bucket & { readonly total: number })[] {
  const rows = table.rows.map((row, index) => ({ ...row, total: table.rowTotals[index]! }));
  const sorting = columns.find(({ key }) => key === sort);
  const sorted = sorting?.values ?? sorting?.counts;
  if (sorted) rows.sort((a, b) => (sorted.get(b.key) ?? -1) - (sorted.get(a.key) ?? -1));
  if (sort === "total") rows.sort((a, b) => b.total - a.total);
  return rows;
}

function MatrixTable({
  scene,
  choice,
  data,
}: {
  readonly scene: Scene;
  readonly choice: MatrixChoice;
  readonly data: MatrixData;
}) {
  const { texts, address } = scene;
  const { kind, rows, measure } = choice;
  const { crossTab: table } = data.records;
  const columns = shownColumns(choice, data);
  const sort = address.get("sort");
  const order = shownRows(table, columns, sort);
  const most = Math.max(0, ...columns.flatMap(({ counts }) => [...counts.values()]));
  const mostInRow = Math.max(0, ...table.rowTotals);
  const mostInColumn = Math.max(0, ...table.columnTotals);
  const records = (where: FilterInput) => address.toRecords(kind, where);
  const base = filterOf(chipsOf(kind, address.parameters));
  const caption = `${inWords(kind.plural)}: ${inWords(rows.name)} × ${inWords(choice.columns.name)}, ${inWords(measure)}`;
  return (
    <section className="scroll" aria-label={caption}>
      <table className="matrix">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{inWords(rows.name)}</th>
            {columns.map((column) => (
              <th
                key={`${column.dimension} ${column.key}`}
                scope="col"
                className={column.dimension === "SDG_TARGET" ? "target" : undefined}
              >
                <Heading scene={scene} bucket={column} short={/^SDG/.test(column.dimension)} />
                <span className="tools">
                  <a
                    href={address.with({ sort: sort === column.key ? null : column.key })}
                    aria-label={`${texts.sortBy} ${column.label}`}
                    aria-current={sort === column.key ? "true" : undefined}
                  >
                    ↓
                  </a>
                  {column.dimension === "SDG" && kind.dimension.has("SDG_TARGET") && (
                    <a
                      href={address.with({ goal: choice.unfolded === column.key ? null : column.key })}
                      aria-label={`${texts.targetsOf} ${column.key}`}
                      aria-expanded={choice.unfolded === column.key}
                    >
                      {choice.unfolded === column.key ? "−" : "+"}
                    </a>
                  )}
                </span>
              </th>
            ))}
            <th scope="col">
              <a
                href={address.with({ sort: sort === "total" ? null : "total" })}
                aria-label={`${texts.sortBy} ${texts.total}`}
              >
                {texts.total}
              </a>
            </th>
            <th scope="col">{texts.none}</th>
          </tr>
        </thead>
        <tbody>
          {order.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <Heading scene={scene} bucket={row} />
              </th>
              {columns.map((column) => (
                <Cell
                  key={`${column.dimension} ${column.key}`}
                  scene={scene}
                  choice={choice}
                  base={base}
                  row={row}
                  column={column}
                  most={most}
                />
              ))}
              <td className={`total t${strength(row.total, mostInRow)}`}>
                <a href={records(row.where)} aria-label={`${row.label}: ${row.total} ${inWords(kind.plural)}`}>
                  {row.total}
                </a>
              </td>
              <td className="missing" />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.total}</th>
            {columns.map((column) => (
              <td
                key={`${column.dimension} ${column.key}`}
                className={`total t${strength(column.total, mostInColumn)}`}
              >
                <a href={records(column.where)} aria-label={`${column.label}: ${column.total} ${inWords(kind.plural)}`}>
                  {column.total}
                </a>
              </td>
            ))}
            <td className="total">{table.total}</td>
            <td className="missing">
              <a
                href={records(table.columnMissing.where)}
                aria-label={`${texts.columns}: ${texts.none}, ${table.columnMissing.count}`}
              >
                {table.columnMissing.count}
              </a>
            </td>
          </tr>
          <tr>
            <th scope="row">{texts.none}</th>
            <td className="missing" colSpan={columns.length}>
              <a
                href={records(table.rowMissing.where)}
                aria-label={`${texts.rows}: ${texts.none}, ${table.rowMissing.count}`}
              >
                {table.rowMissing.count}
              </a>
            </td>
            <td className="missing" colSpan={2} />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Heading({
  scene,
  bucket,
  short = false,
}: {
  readonly scene: Scene;
  readonly bucket: Bucket;
  readonly short?: boolean;
}) {
  const { key, node, labelIn } = bucket;
  const text = labelIn.text;
  // A sub-line's name begins with that of C7.
  const own = key.startsWith("C7-") ? text.slice(text.indexOf(":") + 1).trim() : text;
  const shown = short ? key : node ? withCode(key, own) : text;
  return node ? (
    <a href={scene.address.to(pathOf(node.id))} title={text} aria-label={short ? `${key} ${text}` : undefined}>
      {shown}
    </a>
  ) : (
    <span title={text}>{shown}</span>
  );
}

interface CellProps {
  readonly scene: Scene;
  readonly choice: MatrixChoice;
  /** The conditions of the address. */
  readonly base: FilterInput;
  readonly row: Bucket;
  readonly column: ShownColumn;
  readonly most: number;
}

/** Told apart by shape: ◆ official with records, ◇ official without, a number alone, a dot for neither. */
function Cell({ scene, choice, base, row, column, most }: CellProps): ReactElement {
  const { texts, address } = scene;
  const { kind, measure } = choice;
  const count = column.counts.get(row.key) ?? 0;
  const value = column.values ? (column.values.get(row.key) ?? null) : count;
  const official = column.official.has(row.key);
  const number = value === null ? "–" : measure === "COUNT" ? String(value) : roundedTo3(value);
  const shown = official ? (count > 0 ? `◆${number}` : `◇${number}`) : count > 0 || measure !== "COUNT" ? number : "·";
  const says = `${row.label} ${texts.cellOf} ${column.label}: ${count} ${inWords(kind.plural).toLowerCase()}${official ? `, ${texts.official}` : ""}${measure === "COUNT" ? "" : `, ${inWords(measure)} ${number}`}`;
  const axis = (dimension: Dimension, key: string) => ({
    dimension,
    filter: bucketFilter(dimension, key, address.basis),
  });
  const columns = kind.dimension.get(column.dimension)!;
  const where = cellFilter(kind, base, axis(choice.rows, row.key), axis(columns, column.key));
  const href = isOfficial(choice)
    ? address.to("cell", {
        ...parametersOf(kind, where, address.basis),
        ...address.ownBasis,
        of: kind.plural,
        row: row.key,
        column: column.key,
      })
    : address.toRecords(kind, where);
  return (
    <td className={`h${strength(count, most)}${official ? " official" : ""}`}>
      <a href={href} aria-label={says} title={says}>
        {shown}
      </a>
    </td>
  );
}

export function roundedTo3(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function Legend({ scene, official }: { readonly scene: Scene; readonly official: boolean }): ReactElement {
  const { texts } = scene;
  return (
    <details className="legend" open>
      <summary>{texts.legend}</summary>
      <p>
        {texts.less}{" "}
        {STRENGTHS.map((step) => (
          <span key={step} className={`swatch h${step}`} />
        ))}{" "}
        {texts.more}; {texts.total}:{" "}
        {STRENGTHS.map((step) => (
          <span key={step} className={`swatch t${step}`} />
        ))}
      </p>
      {official && (
        <ul>
          <li>◆ 3 {texts.officialActive}</li>
          <li>◇ 0 {texts.officialOnly}</li>
          <li>3 {texts.activeOnly}</li>
          <li>· {texts.neither}</li>
        </ul>
      )}
    </details>
  );
}

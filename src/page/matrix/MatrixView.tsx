import type { ReactElement } from "react";
import type { Kind } from "../../model/createModel.ts";
import type { Scene } from "../Page.ts";
import type { NodeNames } from "../parts/ConditionWords.tsx";
import { BasisSwitch, Chips, Facets } from "../parts/Filters.tsx";
import { Choice, Kept } from "../parts/Layout.tsx";
import { Legend } from "./Legend.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import type { Ordered } from "./matrixGrid.ts";
import { ALL_GOALS, countableKinds, isOfficial, type MatrixChoice, MEASURES, MOST_KEYS } from "./matrixQuestion.ts";
import { countScale, scaleOf } from "./Scale.ts";
import type { MatrixData } from "./shownColumns.ts";

interface MatrixViewProps {
  readonly scene: Scene;
  readonly choice: MatrixChoice;
  readonly data: MatrixData;
  readonly ordered: Ordered;
  readonly names: NodeNames;
}

export function MatrixView({ scene, choice, data, ordered, names }: MatrixViewProps): ReactElement {
  const { texts, words } = scene;
  const { kind, measure } = choice;
  const { records } = data;
  const { rows, columns } = ordered;
  const most = (of: readonly { readonly total: number }[]) =>
    of.reduce((largest, { total }) => Math.max(largest, total), 0);
  const scales = {
    cells: scaleOf(
      scene,
      measure,
      columns.flatMap(({ values }) => [...values.values()]),
    ),
    rows: countScale(scene, most(rows), "t"),
    columns: countScale(scene, most(columns), "t"),
  };
  return (
    <>
      <h1>{matrixTitle(scene, choice)}</h1>
      {isOfficial(choice) && <p className="lead">{texts.matrixLead}</p>}
      <Chooser scene={scene} choice={choice} />
      <Chips scene={scene} kind={kind} names={names} />
      <p>
        <strong>{words.number(records.totalCount)}</strong> {words.noun(kind, records.totalCount)}
      </p>
      <div className="beside">
        <div>
          <MatrixTable scene={scene} choice={choice} data={data} rows={rows} columns={columns} scales={scales} />
          {[records.crossTab.rows, records.crossTab.columns].some(({ length }) => length === MOST_KEYS) && (
            <p>{texts.largest}</p>
          )}
          <Legend scene={scene} choice={choice} scales={scales} />
          <BasisSwitch scene={scene} />
        </div>
        <Facets scene={scene} kind={kind} facets={records.facets} />
      </div>
    </>
  );
}

/** What a matrix is of. */
export function matrixTitle({ texts, words }: Scene, choice: MatrixChoice): string {
  const { kind, rows, columns } = choice;
  if (isOfficial(choice)) return texts.matrixTitle;
  return `${words.name(rows.name, kind.name)} × ${words.name(columns.name, kind.name)}`;
}

/** What of an address also holds for another kind: its conditions that that kind has, its axes if it has both, and the rest. */
function keptFor({ address }: Scene, kind: Kind): [string, string][] {
  const axes = ["rows", "columns"].every((name) => kind.dimension.has(address.get(name) ?? ""));
  return [...address.parameters].filter(([name]) => {
    if (name === "rows" || name === "columns") return axes;
    if (["measure", "basis"].includes(name)) return true;
    const field = name.split(".")[0]!;
    return name !== "of" && (field === "text" || kind.filterField.has(field) || kind.span.has(field));
  });
}

function Chooser({ scene, choice }: { readonly scene: Scene; readonly choice: MatrixChoice }): ReactElement {
  const { texts, address, words } = scene;
  const { kind, rows, columns, measure, unfolded } = choice;
  const dimensions = kind.dimensions.map(({ name }) => [name, words.name(name, kind.name)] as const);
  // An order by what is no longer there says nothing.
  const set = new Set(["of", "rows", "columns", "measure", "sort", "sortColumns"]);
  const kept = [...address.parameters].filter(([name]) => !set.has(name));
  const folded = rows.name === "ACTION_LINE_GROUP";
  return (
    <div className="chooser">
      <details className="menu">
        <summary className="button">
          {texts.counted}
          {texts.colon}
          {words.kinds(kind)}
        </summary>
        <ul>
          {countableKinds(scene).map((one) => (
            <li key={one.plural}>
              <a
                href={address.to("matrix", { ...Object.fromEntries(keptFor(scene, one)), of: one.plural })}
                aria-current={one === kind ? "true" : undefined}
              >
                {words.kinds(one)}
              </a>
            </li>
          ))}
        </ul>
      </details>
      <form action={address.toFile("matrix")}>
        <input type="hidden" name="of" value={kind.plural} />
        <Choice name="rows" label={texts.rows} value={rows.name} options={dimensions} />
        <Choice name="columns" label={texts.columns} value={columns.name} options={dimensions} />
        <Choice
          name="measure"
          label={texts.measure}
          value={measure}
          options={MEASURES.map((name) => [name, words.name(name)])}
        />
        <Kept parameters={kept} />
        <button type="submit">{texts.show}</button>
      </form>
      {/^ACTION_LINE/.test(rows.name) && (
        <a
          className="button"
          href={address.with({ rows: folded ? "ACTION_LINE" : "ACTION_LINE_GROUP", sortColumns: null })}
        >
          {folded ? texts.unfoldC7 : texts.foldC7}
        </a>
      )}
      {unfolded !== null && (
        <a className="button" href={address.with({ goal: null, sort: null })}>
          {texts.foldGoal}
        </a>
      )}
      {unfolded !== ALL_GOALS && columns.name === "SDG" && kind.dimension.has("SDG_TARGET") && (
        <a className="button" href={address.with({ goal: ALL_GOALS, sort: null, sortColumns: null })}>
          {texts.allTargets}
        </a>
      )}
    </div>
  );
}

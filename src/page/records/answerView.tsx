import type { ReactElement } from "react";
import { findTables } from "../../export/table/findTables.ts";
import type { Cell, Table } from "../../export/table/Table.ts";
import type { Answer, Scene, View } from "../Page.ts";

/** How many rows of a table a page shows; files hold all. */
const MOST_ROWS = 500;

export interface AnswerViewProps {
  readonly title: string;
  readonly description: string;
  /** The revision at which the link was made; null: it says none. */
  readonly asked: number | null;
  /** The revision that was to answer; null: the newest. */
  readonly asOf: number | null;
}

/** The answer to a question as plain tables. */
export function answerView(scene: Scene, answer: Answer, { title, description, asked, asOf }: AnswerViewProps): View {
  const { texts, address } = scene;
  const tables = findTables(answer.data).map(({ path, make }) => ({ path, table: make() }));
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        {description && <p className="lead">{description}</p>}
        {asOf !== null && (
          <p className="notices">
            {texts.asItWasAt} {answer.revision}. <a href={address.with({ asOf: null })}>{texts.asItIsNow}</a>
          </p>
        )}
        {asOf === null && asked !== null && (
          <p className="notices">
            {asked === answer.revision
              ? texts.sameRevision
              : `${texts.movedSince} ${asked}. ${texts.revision}: ${answer.revision}. `}
            {asked < answer.revision && <a href={address.with({ asOf: String(asked) })}>{texts.asItWas}</a>}
          </p>
        )}
        {tables.length === 0 && <p>{texts.noTable}</p>}
        {tables.map(({ path, table }) => (
          <PlainTable key={path} scene={scene} path={path} table={table} />
        ))}
      </>
    ),
  };
}

function PlainTable({
  scene: { texts },
  path,
  table: { columns, rows },
}: {
  readonly scene: Scene;
  readonly path: string;
  readonly table: Table;
}): ReactElement {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a link in it, a keyboard could not scroll it
    <section className="scroll" aria-label={path} tabIndex={0}>
      <table className="records plain">
        <caption>
          {path}
          {rows.length > MOST_ROWS && ` (${texts.rowsShown} ${MOST_ROWS} / ${rows.length})`}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and never move
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={columns[column]}>{shown(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const shown = (cell: Cell) => (cell === null ? "" : String(cell));

import type { ReactElement, ReactNode } from "react";
import { findTables } from "../../export/table/findTables.ts";
import type { Cell, Table } from "../../export/table/Table.ts";
import type { Answer, Scene, View } from "../Page.ts";

/** How many rows of a table a page shows; files hold all. */
const MOST_ROWS = 500;

/** A variable of a question, and what it is now. */
export interface VariableField {
  readonly name: string;
  /** As GraphQL writes it. */
  readonly type: string;
  readonly value: string;
}

export interface AnswerViewProps {
  readonly title: string;
  readonly description: string;
  /** The revision at which the link was made; null: it says none. */
  readonly asked: number | null;
  /** The revision that was to answer; null: the newest. */
  readonly asOf: number | null;
  /** What can be asked otherwise. */
  readonly fields?: readonly VariableField[];
}

/** The answer to a question as plain tables. */
export function answerView(scene: Scene, answer: Answer, props: AnswerViewProps): View {
  const { title, description, asked, asOf, fields = [] } = props;
  const { texts, address } = scene;
  const tables = findTables(answer.data).map(({ path, make }) => ({ path, table: make() }));
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        {description && <p className="lead">{inCode(description)}</p>}
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
        {fields.length > 0 && <Variables scene={scene} fields={fields} />}
        {tables.length === 0 && <p>{texts.noTable}</p>}
        {tables.map(({ path, table }) => (
          <PlainTable key={path} scene={scene} path={path} table={table} />
        ))}
      </>
    ),
  };
}

/** What stands between backticks as code. */
function inCode(text: string): ReactNode[] {
  return text
    .split("`")
    .map((part, place) => (place % 2 === 1 ? <code key={part + String(place)}>{part}</code> : part));
}

/** Asks the same for other values. */
function Variables({ scene, fields }: { readonly scene: Scene; readonly fields: readonly VariableField[] }) {
  const { texts, address } = scene;
  return (
    <form className="chooser" action={address.toFile(address.path)}>
      {fields.map(({ name, type, value }) => (
        <label key={name} title={type}>
          {name} <input name={name} defaultValue={value} size={Math.max(8, Math.min(30, value.length + 2))} />
        </label>
      ))}
      {address.get("lang") !== null && !fields.some(({ name }) => name === "lang") && (
        <input type="hidden" name="lang" value={address.lang} />
      )}
      <button type="submit">{texts.show}</button>
    </form>
  );
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
                <td key={columns[column]} data-name={columns[column]}>
                  {shown(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const shown = (cell: Cell) => (cell === null ? "" : String(cell));

import type { ReactElement } from "react";
import type { Scene, View } from "../Page.ts";
import { pathOf } from "../parts/paths.ts";
import { formKinds } from "./formKinds.ts";
import { Token } from "./formPage.tsx";

/** Lists of submissions by their paths: the field that gives them. */
export const desks: Readonly<Record<string, string>> = {
  "my-submissions": "mySubmissions",
  "review-queue": "reviewQueue",
};

/** Mutations that take a submission and a note. */
export const deskActions: Readonly<Record<string, string>> = {
  SUBMIT: "submitDraft",
  WITHDRAW: "withdrawSubmission",
  CLAIM: "claimSubmission",
  RELEASE: "releaseSubmission",
  RETURN: "returnSubmission",
  REJECT: "rejectSubmission",
  ACCEPT: "acceptSubmission",
  REOPEN: "reopenSubmission",
  UNACCEPT: "unacceptSubmission",
  RETIRE: "retireSubmission",
};

export const LISTED = `nodes { id name kind state revision actions changedAt values
  events { action at note role organisation } duplicates(first: 3) { project { id name } } published { id name } }`;

export interface DeskRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly state: string;
  readonly revision: number;
  readonly actions: readonly string[];
  readonly changedAt: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly events: readonly { readonly action: string; readonly at: string; readonly note: string | null }[];
  readonly duplicates: readonly { readonly project: { readonly id: string; readonly name: string } }[];
  readonly published: { readonly id: string; readonly name: string } | null;
}

interface DeskState {
  readonly desk: string;
  readonly token: string;
  /** Null until somebody has said who asks. */
  readonly rows: readonly DeskRow[] | null;
  /** What came of an action, or why nothing is shown. */
  readonly notices: readonly string[];
  /** For the actions of each row. */
  readonly key: string;
}

/** Submissions with what may be done with each. */
export function deskView(scene: Scene, { desk, token, rows, notices, key }: DeskState): View {
  const { texts } = scene;
  const title = desk === "review-queue" ? texts.reviewQueue : texts.mySubmissions;
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        {notices.map((notice) => (
          <p key={notice} role="alert" className="notices">
            {notice}
          </p>
        ))}
        <form method="post" className="writing">
          <Token scene={scene} token={token} />
          <p>
            <button type="submit">{texts.show}</button>
          </p>
        </form>
        {rows?.length === 0 && <p>{texts.nothing}</p>}
        {rows?.map((row) => (
          <Row key={row.id} scene={scene} row={row} token={token} idempotencyKey={key} />
        ))}
      </>
    ),
  };
}

interface RowProps {
  readonly scene: Scene;
  readonly row: DeskRow;
  readonly token: string;
  readonly idempotencyKey: string;
}

function Row({ scene, row, token, idempotencyKey }: RowProps): ReactElement {
  const { texts, address, words, model } = scene;
  const noted = row.events.filter(({ note }) => note !== null);
  const form = Object.keys(formKinds).find((path) => formKinds[path]!.kind === row.kind);
  const kept = (
    <>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="id" value={row.id} />
      <input type="hidden" name="revision" value={row.revision} />
      <input type="hidden" name="key" value={`${idempotencyKey}-${row.id.slice(-8)}`} />
    </>
  );
  return (
    <section aria-label={row.name}>
      <h2>{row.name}</h2>
      <p>
        {words.kindNamed(model, row.kind)}, {words.name(row.state).toLowerCase()},{" "}
        <time dateTime={row.changedAt}>{words.date(row.changedAt.slice(0, 10))}</time>{" "}
        {row.published && <a href={address.to(pathOf(row.published.id))}>{row.published.name}</a>}
      </p>
      {noted.map(({ action, at, note }) => (
        <blockquote key={at}>
          {words.name(action)}, {words.date(at.slice(0, 10))}
          {texts.colon}
          {note}
        </blockquote>
      ))}
      {row.duplicates.length > 0 && (
        <p>
          {texts.doubles}
          {texts.colon}
          {row.duplicates.map(({ project }) => (
            <a key={project.id} href={address.to(pathOf(project.id))}>
              {project.name}{" "}
            </a>
          ))}
        </p>
      )}
      <details>
        <summary>{texts.facts}</summary>
        <dl>
          {Object.entries(row.values).map(([name, value]) => (
            <div key={name}>
              <dt>{words.name(name, row.kind)}</dt>
              <dd>{Array.isArray(value) ? value.join("; ") : String(value)}</dd>
            </div>
          ))}
        </dl>
      </details>
      {row.actions.includes("REVISE") && form !== undefined && (
        <form method="post" action={address.toFile(form)}>
          {kept}
          <button type="submit" name="do" value="edit">
            {words.name("REVISE")}
          </button>
        </form>
      )}
      {row.actions.some((action) => action !== "REVISE") && (
        <form method="post">
          {kept}
          <label>
            {texts.note} <input type="text" name="note" />
          </label>{" "}
          {row.actions
            .filter((action) => action !== "REVISE")
            .map((action) => (
              <button key={action} type="submit" name="do" value={action}>
                {words.name(action)}
              </button>
            ))}
        </form>
      )}
    </section>
  );
}

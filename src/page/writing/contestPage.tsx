import type { ReactElement } from "react";
import { isOpen } from "../../model/workbench/phases.ts";
import type { Scene, View } from "../Page.ts";
import { fill } from "../parts/texts.ts";
import { Link, type Shown, type Step, when } from "./contestParts.tsx";
import { Deciding, Entering, Results, Voting } from "./contestSections.tsx";
import { contestTexts } from "./contestTexts.ts";
import { Token } from "./formPage.tsx";

/** Pages of contests by their paths. */
export const contestPages = ["vote", "enter", "nominate", "announce"] as const;
export type ContestPage = (typeof contestPages)[number];

/** What a page of a contest asks. */
export const CONTEST_QUESTION = `query Contest($key: String!) {
  contest(key: $key) {
    key name zone categories revision announcedAt phases { phase opens closes }
    entries { id category state mine revision actions project { id name } } myVotes { category entry }
  }
  viewer { role }
  prizeCategories(first: 250) { nodes { key name } }
}`;

export interface ContestState {
  readonly page: ContestPage;
  readonly contests: readonly { readonly key: string; readonly name: string }[];
  /** Null: there is none, or none was chosen. */
  readonly contest: Shown | null;
  readonly categories: ReadonlyMap<string, string>;
  readonly token: string;
  /** Of who asks; null: nobody in particular. */
  readonly role: string | null;
  /** Under which what is sent is done once. */
  readonly key: string;
  /** What came of what was done, or why it was not. */
  readonly notices: readonly string[];
  readonly done: boolean;
  /** What was typed. */
  readonly fields: URLSearchParams;
  readonly now: string;
}

/** A page of a contest: its phases, and what may be done in the one that is open. */
export function contestView(scene: Scene, state: ContestState): View {
  const { address } = scene;
  const said = contestTexts(address.lang);
  const { page, contest, contests, notices, done, token } = state;
  const title = `${said[page]}${contest ? `${scene.texts.colon}${contest.name}` : ""}`;
  return {
    title,
    body: (
      <>
        <h1>{title}</h1>
        <nav className="forms" aria-label={said.contests}>
          {contestPages.map((one) => (
            <Link key={one} scene={scene} page={one} contest={contest?.key}>
              {said[one]}
            </Link>
          ))}
        </nav>
        {contests.length === 0 && <p>{said.none}</p>}
        {contests.length > 1 && (
          <ul>
            {contests.map(({ key, name }) => (
              <li key={key}>
                <Link scene={scene} page={page} contest={key}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        )}
        {done && (
          <p role="status" className="notices">
            {said.done}
          </p>
        )}
        {notices.map((notice) => (
          <p key={notice} role="alert" className="notices">
            {notice}
          </p>
        ))}
        {contest && (
          <>
            <Phases scene={scene} state={state} contest={contest} />
            <form method="post" className="writing">
              <input type="hidden" name="contest" value={contest.key} />
              <Token scene={scene} token={token} />
              <p>
                <button type="submit">{said.showToken}</button>
              </p>
            </form>
            <Section scene={scene} state={state} contest={contest} />
          </>
        )}
      </>
    ),
  };
}

interface PartProps {
  readonly scene: Scene;
  readonly state: ContestState;
  readonly contest: Shown;
}

function Section({ scene, state, contest }: PartProps): ReactElement {
  const step: Step = { scene, contest, token: state.token, idempotencyKey: state.key };
  const { categories, now } = state;
  switch (state.page) {
    case "vote":
      return <Voting step={step} categories={categories} now={now} />;
    case "enter":
      return <Entering step={step} categories={categories} now={now} fields={state.fields} />;
    case "nominate":
      return <Deciding step={step} categories={categories} />;
    case "announce":
      return <Results step={step} role={state.role} now={now} />;
  }
}

function Phases({ scene, state, contest }: PartProps): ReactElement {
  const { texts, address } = scene;
  const said = contestTexts(address.lang);
  return (
    <section aria-labelledby="phases">
      <h2 id="phases">{said.phases}</h2>
      <p>{fill(said.zone, { zone: contest.zone })}</p>
      <ul>
        {contest.phases.map((phase) => (
          <li key={phase.phase}>
            <strong>{said[phase.phase]}</strong>
            {isOpen(phase, state.now) && ` (${said.openNow})`}
            {texts.colon}
            <time dateTime={phase.opens}>{when(phase.opens, contest.zone)}</time> –{" "}
            <time dateTime={phase.closes}>{when(phase.closes, contest.zone)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}

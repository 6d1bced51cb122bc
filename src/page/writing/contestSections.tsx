import type { ReactElement } from "react";
import { isOpen } from "../../model/workbench/phases.ts";
import { pathOf } from "../parts/paths.ts";
import { fill } from "../parts/texts.ts";
import { Kept, phaseOf, type Shown, type ShownEntry, type Step, stateName, timed, when } from "./contestParts.tsx";
import { type ContestTexts, contestTexts } from "./contestTexts.ts";

interface SectionProps {
  readonly step: Step;
  readonly categories: ReadonlyMap<string, string>;
  readonly now: string;
}

/** Every category with what is nominated in it, and the vote of who asks. */
export function Voting({ step, categories, now }: SectionProps): ReactElement {
  const { scene, contest } = step;
  const said = contestTexts(scene.address.lang);
  const voting = phaseOf(contest, "VOTING");
  const open = isOpen(voting, now);
  return (
    <>
      <p>{timed(open ? said.votingOpen : said.votingClosed, contest, voting)}</p>
      {contest.categories.map((category, index) => {
        const entries = contest.entries.filter((entry) => entry.category === category && entry.state !== "SUBMITTED");
        const own = contest.myVotes.find((vote) => vote.category === category)?.entry;
        return (
          <form key={category} method="post" className="writing">
            <Kept step={step} of={index} />
            <fieldset>
              <legend>{categories.get(category) ?? category}</legend>
              {entries.length === 0 && <p>{said.noEntries}</p>}
              {entries.map((entry) => (
                <label key={entry.id}>
                  <input
                    type="radio"
                    name="entry"
                    value={entry.id}
                    defaultChecked={entry.id === own}
                    disabled={!open}
                  />{" "}
                  {entry.project?.name ?? entry.id}
                  {entry.id === own && <strong>{` (${said.yourVote})`}</strong>}
                </label>
              ))}
              {open && entries.length > 0 && (
                <p>
                  <button type="submit" name="do" value="VOTE">
                    {said.voteFor}
                  </button>
                </p>
              )}
            </fieldset>
          </form>
        );
      })}
    </>
  );
}

/** A form to enter a project, and what has become of those of who asks. */
export function Entering({
  step,
  categories,
  now,
  fields,
}: SectionProps & { readonly fields: URLSearchParams }): ReactElement {
  const { scene, contest, token } = step;
  const said = contestTexts(scene.address.lang);
  const submission = phaseOf(contest, "SUBMISSION");
  const own = contest.entries.filter(({ mine }) => mine);
  return (
    <>
      {isOpen(submission, now) ? (
        <form method="post" className="writing">
          <Kept step={step} of="entry" />
          <p>
            <label htmlFor="f-project">{said.project}</label> <small>{said.projectHint}</small>
            <br />
            <input id="f-project" type="text" name="project" defaultValue={fields.get("project") ?? ""} />
          </p>
          <p>
            <label htmlFor="f-category">{said.category}</label>
            <br />
            <select id="f-category" name="category" defaultValue={fields.get("category") ?? ""}>
              {contest.categories.map((category) => (
                <option key={category} value={category}>
                  {categories.get(category) ?? category}
                </option>
              ))}
            </select>
          </p>
          <p>
            <button type="submit" name="do" value="ENTER">
              {said.enter}
            </button>
          </p>
        </form>
      ) : (
        <p>{timed(said.enterClosed, contest, submission)}</p>
      )}
      {token !== "" && (
        <section aria-labelledby="own">
          <h2 id="own">{said.yourEntries}</h2>
          {own.length === 0 && <p>{said.noneEntered}</p>}
          <ul>
            {own.map((entry) => (
              <li key={entry.id}>
                <Entered step={step} entry={entry} />, {categories.get(entry.category) ?? entry.category},{" "}
                {stateName(scene, entry.state).toLowerCase()}. {nextStep(said, contest, entry, now)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What happens next with an entry. */
function nextStep(said: ContestTexts, contest: Shown, { state }: ShownEntry, now: string): string {
  const { zone, announcedAt } = contest;
  if (announcedAt !== null) return fill(said.announced, { announced: when(announcedAt, zone) });
  const [nomination, voting] = [phaseOf(contest, "NOMINATION"), phaseOf(contest, "VOTING")];
  if (state === "SUBMITTED")
    return Date.parse(now) < Date.parse(nomination.closes) ? timed(said.waits, contest, nomination) : said.passed;
  if (Date.parse(now) < Date.parse(voting.closes)) return timed(said.votes, contest, voting);
  return fill(said.selects, { announced: when(phaseOf(contest, "ANNOUNCEMENT").opens, zone) });
}

function Entered({ step: { scene }, entry }: { readonly step: Step; readonly entry: ShownEntry }): ReactElement {
  const { project, id } = entry;
  return project ? <a href={scene.address.to(pathOf(project.id))}>{project.name}</a> : <span>{id}</span>;
}

/** Entries that who asks may nominate or select. */
export function Deciding({ step, categories }: Omit<SectionProps, "now">): ReactElement {
  const { scene, contest } = step;
  const said = contestTexts(scene.address.lang);
  const open = contest.entries.filter(({ actions }) => actions.includes("NOMINATE") || actions.includes("SELECT"));
  return (
    <>
      {open.length === 0 && <p>{said.nothingToDo}</p>}
      {open.map((entry, index) => (
        <section key={entry.id} aria-label={entry.project?.name ?? entry.id}>
          <h2>
            <Entered step={step} entry={entry} />
          </h2>
          <p>
            {categories.get(entry.category) ?? entry.category}, {stateName(scene, entry.state).toLowerCase()}
          </p>
          <form method="post">
            <Kept step={step} of={index} />
            <input type="hidden" name="id" value={entry.id} />
            <input type="hidden" name="revision" value={entry.revision} />
            {entry.actions.includes("NOMINATE") && (
              <button type="submit" name="do" value="NOMINATE">
                {said.NOMINATE}
              </button>
            )}
            {entry.actions.includes("SELECT") &&
              (["NOMINATED", "CHAMPION", "WINNER"] as const)
                .filter((state) => state !== entry.state)
                .map((state) => (
                  <button key={state} type="submit" name="do" value={state}>
                    {said.selectAs} {stateName(scene, state).toLowerCase()}
                  </button>
                ))}
          </form>
        </section>
      ))}
    </>
  );
}

/** What came of a contest, or the button that announces it. */
export function Results({
  step,
  role,
  now,
}: {
  readonly step: Step;
  readonly role: string | null;
  readonly now: string;
}): ReactElement {
  const { scene, contest } = step;
  const said = contestTexts(scene.address.lang);
  const { announcedAt, zone } = contest;
  const announcement = phaseOf(contest, "ANNOUNCEMENT");
  if (announcedAt !== null)
    return (
      <>
        <p>{fill(said.announced, { announced: when(announcedAt, zone) })}</p>
        <p>
          <a href={scene.address.to(pathOf(`PrizeCycle:${contest.key}`))}>{said.results}</a>
        </p>
        <ul>
          {contest.entries.map((entry) => (
            <li key={entry.id}>
              <Entered step={step} entry={entry} />, {stateName(scene, entry.state).toLowerCase()}
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <p>{timed(said.notAnnounced, contest, announcement)}</p>
      {role === "ADMIN" && isOpen(announcement, now) && (
        <form method="post">
          <Kept step={step} of="announce" />
          <input type="hidden" name="revision" value={contest.revision} />
          <button type="submit" name="do" value="ANNOUNCE">
            {said.doAnnounce}
          </button>
        </form>
      )}
    </>
  );
}

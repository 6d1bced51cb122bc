import { Fragment, type ReactElement } from "react";
import type { Page, Scene } from "../Page.ts";
import { Choice, Kept } from "../parts/Layout.tsx";
import { Name } from "../parts/Name.tsx";
import { pathOf } from "../parts/paths.ts";
import { tongue } from "../parts/tongue.ts";
import { entryType } from "./entryType.ts";
import { TimelineBars } from "./TimelineBars.tsx";
import { timelineUnits, widerSpan } from "./timelineUnits.ts";

interface Entry {
  readonly date: string;
  readonly dateEnd: string | null;
  readonly title: string;
  readonly kind: string;
  readonly place: string | null;
  readonly status: string | null;
  readonly tookPlace: boolean | null;
  readonly node: { readonly id: string };
  readonly standsFor: readonly { readonly id: string; readonly name: string }[];
}

interface TimelineData {
  readonly timeline: readonly Entry[];
  /** Where one kind is chosen: those of all, to be counted. */
  readonly all?: readonly Pick<Entry, "kind">[];
}

/** So many entries are read at a glance; of more, each year is opened by itself. */
const MOST_OPEN = 150;

/** The years that a timeline shows of itself. */
const ALL = ["1998", "2030"] as const;

/** What happened and what is planned, year by year. */
export function timelinePage(scene: Scene): Page {
  const { address, texts, model, words } = scene;
  const [from, to] = [address.get("from") || ALL[0], address.get("to") || ALL[1]];
  const [place, body, status] = ["place", "body", "status"].map((name) => address.get(name)?.trim() || null);
  const chosen = address.get("kind") || null;
  const narrowed = { ...(place && { place }), ...(body && { body }), ...(status && { status }) };
  return {
    question: {
      document: `query Timeline($from: PartialDate, $to: PartialDate, $places: [String!], $bodies: [String!], $status: [EventStatus!]${chosen ? ", $kinds: [TimelineKind!]" : ""}) {
  timeline(from: $from, to: $to, places: $places, bodies: $bodies, status: $status${chosen ? ", kinds: $kinds" : ""}) {
    date dateEnd title kind place status tookPlace node { id } standsFor { id name }
  }${chosen ? "\n  all: timeline(from: $from, to: $to, places: $places, bodies: $bodies, status: $status) { kind }" : ""}
}`,
      variables: {
        from,
        to,
        places: place ? [place] : null,
        bodies: body ? [body] : null,
        status: status ? [status] : null,
        ...(chosen && { kinds: [chosen] }),
      },
    },
    view({ data }) {
      const { timeline: entries, all = entries } = data as unknown as TimelineData;
      const kinds = [...new Set(all.map(({ kind }) => kind))].sort();
      const years = [...new Set(entries.map(({ date }) => date.slice(0, 4)))];
      const standing = model.vocabularies.get("EventStatus")!;
      const typeOf = (type: string) => entryType(model, words, type);
      const calendar = `${address.toFile("timeline.ics")}?${new URLSearchParams({ from, to, ...narrowed, ...(chosen && { kinds: chosen }) })}`;
      const wider = widerSpan(from, to, ALL);
      const ofYear = (year: string) => entries.filter(({ date }) => date.startsWith(year));
      return {
        title: texts.timeline,
        body: (
          <>
            <h1>{texts.timeline}</h1>
            <form className="chooser" action={address.toFile("timeline")}>
              <label>
                {texts.from} <input name="from" defaultValue={from} inputMode="numeric" size={10} />
              </label>
              <label>
                {texts.to} <input name="to" defaultValue={to} inputMode="numeric" size={10} />
              </label>
              <label>
                {texts.place} <input name="place" defaultValue={place ?? ""} size={14} />
              </label>
              <label>
                {texts.body} <input name="body" defaultValue={body ?? ""} size={10} />
              </label>
              <Choice
                name="status"
                label={texts.status}
                value={status ?? ""}
                options={[["", "–"], ...standing.terms.map(({ key }) => [key, words.term(standing, key)] as const)]}
              />
              <Kept parameters={[...address.parameters].filter(([name]) => name === "lang" || name === "kind")} />
              <button type="submit">{texts.show}</button>
              <a className="button" href={calendar}>
                iCalendar
              </a>
            </form>
            <ul className="switches">
              {kinds.map((kind) => (
                <li key={kind}>
                  <a
                    href={address.with({ kind: chosen === kind ? null : kind })}
                    aria-current={chosen === kind ? "true" : undefined}
                  >
                    {typeOf(kind)} <span className="count">{all.filter((one) => one.kind === kind).length}</span>
                  </a>
                </li>
              ))}
            </ul>
            {entries.length === 0 && <p>{texts.nothing}</p>}
            {wider && (
              <p>
                <a className="button" href={address.with({ from: wider[0], to: wider[1] })}>
                  {texts.longerTime}
                </a>
              </p>
            )}
            <TimelineBars scene={scene} units={timelineUnits(entries, from, to)} />
            {years.map((year) => (
              <details key={year} id={`y${year}`} className="year" open={entries.length <= MOST_OPEN}>
                <summary>
                  <h2>{year}</h2> <span className="count">{words.number(ofYear(year).length)}</span>
                </summary>
                <Entries scene={scene} entries={ofYear(year).filter(({ tookPlace }) => tookPlace === true)} />
                {ofYear(year).some(({ tookPlace }) => tookPlace !== true) && (
                  <>
                    <h3>{texts.planned}</h3>
                    <Entries scene={scene} entries={ofYear(year).filter(({ tookPlace }) => tookPlace !== true)} />
                  </>
                )}
              </details>
            ))}
          </>
        ),
      };
    },
  };
}

function Entries({ scene, entries }: { readonly scene: Scene; readonly entries: readonly Entry[] }): ReactElement {
  const { address, texts, model, words } = scene;
  const standing = model.vocabularies.get("EventStatus")!;
  const span = ({ date, dateEnd }: Entry) =>
    [date, ...(dateEnd && dateEnd !== date ? [dateEnd] : [])].map((one) => (
      <time key={one} dateTime={one}>
        {words.date(one)}
      </time>
    ));
  const says = (one: Entry) =>
    one.tookPlace === true ? texts.held : one.tookPlace === false ? texts.notHeld : texts.unknown;
  return (
    <ul>
      {entries.map((one) => (
        <li key={one.node.id} className={one.tookPlace === true ? "held" : "open"}>
          <span className="when">
            {span(one)[0]}
            {span(one).length > 1 && <> – {span(one)[1]}</>}
          </span>{" "}
          <a href={address.to(pathOf(one.node.id))} {...tongue(scene, "en")}>
            {one.title}
          </a>{" "}
          <span className="quiet">
            {entryType(model, words, one.kind)},{" "}
            {one.place && <Name scene={scene} name={{ text: one.place, lang: "en" }} />}
            {one.place && ", "}
            {one.status ? words.term(standing, one.status).toLowerCase() : says(one)}
          </span>
          {one.standsFor.map(({ id, name }) => (
            <Fragment key={id}>
              {" · "}
              <a href={address.to(pathOf(id))} className="quiet" {...tongue(scene, "en")}>
                {name}
              </a>
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}

import { InputError } from "../../model/InputError.ts";
import { nodeId } from "../../model/record/nodeId.ts";
import { dayRange } from "../../model/record/partialDate.ts";
import { type Standing, termOf } from "../../model/timeline/Standing.ts";
import type { NodeRecord, NodeSummary, Value } from "../../model/types.ts";
import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import { suggest } from "../../model/words/suggest.ts";
import { tokenize } from "../../model/words/tokens.ts";
import type { ApiContext } from "../ApiContext.ts";
import type { QueryTimelineArgs, TimelineEntrySource } from "../generated/types.ts";
import { askedIds } from "../request/askedIds.ts";
import { type Dated, type DatedThing, datedThings, overlap, type Period } from "./datedThings.ts";

/** What holds, leads or issues things. */
const BODY = "Stakeholder";

/**
 * Everything with a date that can overlap a period, both ends included, each thing once, by date and then id. Throws an InputError
 * for dates in the wrong order.
 */
export async function timeline(context: ApiContext, args: QueryTimelineArgs): Promise<Entry[]> {
  const { kinds, status } = args;
  checkPeriod(args);
  const wanted = ({ kind, terms }: Standing) =>
    kinds ? terms.some(({ key }) => kinds.includes(key)) : kind.timeline?.onRequest !== true;
  const bodies = args.bodies && new Set(await bodiesAsked(context, args.bodies));
  const things = (await datedThings(context, args, wanted)).filter(
    (thing) =>
      overlap(thing.dates, args) &&
      all(thing).some((one) => (kinds ? kinds.includes(term(one)) : wanted(one.standing))) &&
      (!bodies || all(thing).some((one) => bodiesOf(one).some((id) => bodies.has(id)))),
  );
  const entries = things
    .map(entryOf)
    .filter((entry) => !status || (entry.status !== null && status.includes(entry.status)))
    .sort((a, b) => compareCodePoints(a.date, b.date) || compareCodePoints(a.node.id, b.node.id));
  return args.places ? atPlaces(context, entries, args.places) : entries;
}

function checkPeriod({ from, to }: Period): void {
  if (from && to && dayRange(from).from > dayRange(to).to)
    throw new InputError(
      "to",
      `The dates from ${from} to ${to} end before they begin: expected "to" not before "from"`,
    );
}

/** Ids of stakeholders by key or id; what does not exist becomes a warning. */
function bodiesAsked(context: ApiContext, bodies: readonly string[]): Promise<string[]> {
  const ids = bodies.map((body) => (body.startsWith(nodeId(BODY, "")) ? body : nodeId(BODY, body)));
  return askedIds(context, ids, "bodies");
}

function bodiesOf({ standing, node }: Dated): string[] {
  const links = [...standing.kind.ownLink.values()].filter(({ to }) => to === BODY);
  return links.flatMap(({ name }) => (node.links[name] ?? []).map(({ key }) => nodeId(BODY, key)));
}

function term({ standing, node }: Dated): string {
  return termOf(standing, node);
}

/** What has an entry, before what it stands for: the first that says something says it for all. */
function all(thing: DatedThing): readonly Dated[] {
  return [thing, ...thing.told];
}

/** An entry as far as it is put in order and filtered. */
export type Entry = TimelineEntrySource & {
  readonly date: string;
  readonly node: NodeRecord;
  readonly place: string | null;
  readonly status: string | null;
  readonly standsFor: readonly NodeRecord[];
};

function entryOf(thing: DatedThing): Entry {
  const { node, dates, told, wholes } = thing;
  const first = (name: string, records: readonly NodeRecord[]) =>
    records.map(({ properties }) => text(properties[name])).find((value) => value !== null) ?? null;
  const records = all(thing).map((one) => one.node);
  const status =
    all(thing)
      .map(({ standing, node: { properties } }) => standing.status && text(properties[standing.status]))
      .find((value) => value !== null) ?? null;
  return {
    ...dates,
    title: node.name,
    kind: term(thing),
    place: first("place", [...records, ...wholes]),
    status,
    tookPlace: status === null && term(thing) === "PLANNED" ? false : held(status),
    url: first("url", records),
    node,
    standsFor: told.map((one) => one.node),
  };
}

function text(value: Value | undefined): string | null {
  return typeof value === "string" ? value : null;
}

/** Whether it was held; null where no source tells. A milestone of type PLANNED is from before there was a status. */
export function tookPlace({ properties: { status, type } }: NodeSummary): boolean | null {
  return (status ?? null) === null && type === "PLANNED" ? false : held(text(status));
}

function held(status: string | null): boolean | null {
  return status === null || status === "UNKNOWN" ? null : status === "HELD";
}

/** Entries whose place has all words of one of these; a place that none of them has becomes a warning. */
function atPlaces({ warnings }: ApiContext, entries: readonly Entry[], places: readonly string[]): Entry[] {
  const asked = places.map((place) => ({ place, words: tokenize(place) }));
  const held = entries.map((entry) => ({ entry, words: new Set(tokenize(entry.place ?? "")) }));
  const matches = (words: readonly string[], of: ReadonlySet<string>) =>
    words.length > 0 && words.every((word) => of.has(word));
  for (const [index, { place, words }] of asked.entries()) {
    if (held.some((one) => matches(words, one.words))) continue;
    const near = suggest(place, [...new Set(entries.flatMap((entry) => (entry.place ?? "").split(", ")))]);
    warnings.add(`places[${index}]`, `No entry is at "${place}"${near ? `: did you mean "${near}"?` : ""}`);
  }
  return held.filter((one) => asked.some(({ words }) => matches(words, one.words))).map(({ entry }) => entry);
}

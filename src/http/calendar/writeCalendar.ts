import { contentLine, textValue } from "./contentLine.ts";

/** An entry of the timeline, as far as a calendar tells of it. */
export interface CalendarEntry {
  readonly date: string;
  readonly dateEnd: string | null;
  readonly title: string;
  readonly kind: string;
  readonly place: string | null;
  readonly status: string | null;
  readonly url: string | null;
  readonly node: { readonly id: string; readonly verified: boolean; readonly sources: readonly string[] };
  readonly standsFor: readonly { readonly name: string }[];
}

export interface CalendarNotes {
  /** When the data were last changed, ISO 8601. */
  readonly at: string;
  /** What to say of the question. */
  readonly warnings: readonly string[];
}

export interface Calendar {
  readonly text: string;
  /** Entries without a day. */
  readonly leftOut: number;
}

const statuses: Readonly<Record<string, string>> = {
  HELD: "CONFIRMED",
  PLANNED: "TENTATIVE",
  TO_BE_CONFIRMED: "TENTATIVE",
  CANCELLED: "CANCELLED",
};

/** Entries with a day as an iCalendar object, RFC 5545: each lasts whole days. The same data make the same text. */
export function writeCalendar(entries: readonly CalendarEntry[], { at, warnings }: CalendarNotes): Calendar {
  const withDay = entries.filter(({ date }) => isDay(date));
  const leftOut = entries.length - withDay.length;
  const description = ["The timeline of the WSIS process.", leftOutSentence(leftOut), ...warnings].join(" ");
  const stamp = `${at.slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
  const text = [
    contentLine("BEGIN", "VCALENDAR"),
    contentLine("VERSION", "2.0"),
    contentLine("PRODID", "-//wsis-graph//timeline//EN"),
    contentLine("CALSCALE", "GREGORIAN"),
    contentLine("METHOD", "PUBLISH"),
    contentLine("X-WR-CALNAME", "WSIS timeline"),
    contentLine("X-WR-CALDESC", textValue(description)),
    ...withDay.flatMap((entry) => eventLines(entry, stamp)),
    contentLine("END", "VCALENDAR"),
  ].join("");
  return { text, leftOut };
}

function leftOutSentence(count: number): string {
  if (count === 0) return "No entry is left out.";
  return count === 1
    ? "1 entry is known to the month or the year alone and left out."
    : `${count} entries are known to the month or the year alone and left out.`;
}

function eventLines(entry: CalendarEntry, stamp: string): string[] {
  const { date, dateEnd, title, kind, place, status, url, node } = entry;
  const end = dateEnd !== null && isDay(dateEnd) && dateEnd > date ? dayAfter(dateEnd) : dayAfter(date);
  const [state, address] = [status === null ? undefined : statuses[status], addressOf(url)];
  return [
    contentLine("BEGIN", "VEVENT"),
    contentLine("UID", textValue(`${node.id}@wsis-graph`)),
    contentLine("DTSTAMP", stamp),
    contentLine("DTSTART;VALUE=DATE", basic(date)),
    contentLine("DTEND;VALUE=DATE", basic(end)),
    contentLine("SUMMARY", textValue(title)),
    contentLine("DESCRIPTION", textValue(descriptionOf(entry))),
    ...(place === null ? [] : [contentLine("LOCATION", textValue(place))]),
    ...(state === undefined ? [] : [contentLine("STATUS", state)]),
    ...(address === null ? [] : [contentLine("URL", address)]),
    contentLine("CATEGORIES", textValue(inWords(kind))),
    contentLine("TRANSP", "TRANSPARENT"),
    contentLine("END", "VEVENT"),
  ];
}

function descriptionOf({ kind, status, dateEnd, node, standsFor }: CalendarEntry): string {
  return [
    [inWords(kind), ...(status === null ? [] : [inWords(status).toLowerCase()])].join(", "),
    ...(dateEnd !== null && !isDay(dateEnd) ? [`Until ${dateEnd}`] : []),
    ...standsFor.map(({ name }) => `Stands for: ${name}`),
    ...(node.verified ? [] : ["Not verified"]),
    ...node.sources.map((source) => `Source: ${source}`),
  ].join("\n");
}

/** `HIGH_LEVEL_MEETING` as `High level meeting`; names in capitals of up to four letters stay. */
function inWords(key: string): string {
  if (/^[A-Z]{1,4}$/.test(key) && key !== "CALL" && key !== "HELD") return key;
  const words = key.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isDay(date: string): boolean {
  return date.length === "2015-12-16".length;
}

/** A day as RFC 5545 writes it. */
function basic(day: string): string {
  return day.replaceAll("-", "");
}

/** The end of whole days is the day after the last. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** An address on the web as a URI; null for what is none. */
function addressOf(url: string | null): string | null {
  return url !== null && /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).href : null;
}

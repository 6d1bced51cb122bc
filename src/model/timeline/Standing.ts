import type { Kind, Model } from "../createModel.ts";
import type { LinkDef, NodeSummary, PropertyDef, Value } from "../types.ts";
import { screamingSnake } from "../words/screamingSnake.ts";

/** When something was: partial dates, of which the second is null for what does not last. */
export interface EntryDates {
  readonly date: string;
  readonly dateEnd: string | null;
}

/** How the records of a kind stand in the timeline. */
export interface Standing {
  readonly kind: Kind;
  /** What begins and what ends a record, where the kind has such a pair. */
  readonly lasts: { readonly start: string; readonly end: string } | null;
  /** What says when it is where the pair does not: dates, then years. */
  readonly at: readonly string[];
  /** Links to what its records are parts of. */
  readonly within: readonly LinkDef[];
  /** Links to what its records stand for, or are the beginning or the end of. */
  readonly tells: readonly LinkDef[];
  /** The property that says whether it was held. */
  readonly status: string | null;
  /** What its entries can be called: terms of its type, or its own name. */
  readonly terms: readonly { readonly key: string; readonly description: string }[];
}

/** The vocabulary of whether what has a date was held. */
const EVENT_STATUS = "EventStatus";

/** The dated kinds of a model: each has a date, or a year that it can be counted by. In the order of the model. */
export function standings(model: Model): Standing[] {
  return model.kinds.flatMap((kind) => {
    const end = kind.properties.find((property) => property.notBefore !== undefined && isTime(kind, property));
    const lasts = end?.notBefore === undefined ? null : { start: end.notBefore, end: end.name };
    const others = kind.properties.filter(({ name }) => name !== lasts?.start && name !== lasts?.end);
    const at = ["date", "int"].flatMap((type) => others.filter((one) => one.type === type && isTime(kind, one)));
    if (!lasts && at.length === 0) return [];
    const own = [...kind.ownLink.values()];
    return {
      kind,
      lasts,
      at: at.map(({ name }) => name),
      within: own.filter(({ timeline }) => timeline === "WITHIN"),
      tells: own.filter(({ timeline }) => timeline === "SAME" || timeline === "AN_END"),
      status: kind.properties.find(({ vocabulary }) => vocabulary?.name === EVENT_STATUS)?.name ?? null,
      terms: termsOf(kind),
    };
  });
}

/** A date; a year that the kind is counted by; the end of something that begins with one. */
function isTime(kind: Kind, { name, type, notBefore, said }: PropertyDef): boolean {
  if (type !== "int") return type === "date" && said !== true;
  const counted = kind.dimensions.filter(
    ({ path, name: dimension }) => path.length === 0 && /(^|_)YEAR$/.test(dimension),
  );
  return counted.some(({ property }) => property === name || (notBefore !== undefined && property === notBefore));
}

function termsOf({ name, timeline, property }: Kind): Standing["terms"] {
  const type = timeline?.type === undefined ? undefined : property.get(timeline.type)?.vocabulary;
  if (!type) return [{ key: screamingSnake(name), description: `Of kind \`${name}\`.` }];
  return type.terms.map((term) => ({ key: term.key, description: term.description ?? term.label }));
}

/** What of a record says when it was, and what it is. */
type Dated = Pick<NodeSummary, "properties">;

/** What a record is called in the timeline. */
export function termOf({ kind, terms }: Standing, { properties }: Dated): string {
  const type = kind.timeline?.type;
  return (type === undefined ? undefined : text(properties[type])) ?? terms[0]!.key;
}

/** When a record was, as far as it says so itself; null if it does not. What has an end alone stands at its end. */
export function datesOf({ lasts, at }: Standing, { properties }: Dated): EntryDates | null {
  const start = lasts && text(properties[lasts.start]);
  const end = lasts && text(properties[lasts.end]);
  if (start) return { date: start, dateEnd: end ?? null };
  const date = end ?? at.map((name) => text(properties[name])).find((value) => value !== null);
  return date ? { date, dateEnd: null } : null;
}

function text(value: Value | undefined): string | null {
  if (typeof value === "number") return String(value).padStart(4, "0");
  return typeof value === "string" ? value : null;
}

/** What the bars of a timeline count by. */
export interface TimelineUnit {
  /** A year, or a month of one: `2025`, `2025-07`. */
  readonly key: string;
  readonly held: number;
  /** Planned, not held, or of which no source tells. */
  readonly open: number;
}

interface Dated {
  readonly date: string;
  readonly tookPlace: boolean | null;
}

/** Spans of at most so many years are told by months. */
const YEARS_BY_MONTH = 2;

/**
 * How much begins in each year between two partial dates, both included, or in each month where these are at most two years. What is
 * known to the year alone stands, beside its months, in a unit of its own. Empty for bounds that are no years, or in no order.
 */
export function timelineUnits(entries: readonly Dated[], from: string, to: string): TimelineUnit[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const span = last - first + 1;
  if (!(span >= 1 && span <= 200)) return [];
  const years = Array.from({ length: span }, (_, index) => String(first + index).padStart(4, "0"));
  const keys = span > YEARS_BY_MONTH ? years : years.flatMap(monthsOf).filter((key) => within(key, from, to));
  return keys
    .map((key) => {
      const found = entries.filter(({ date }) =>
        span > YEARS_BY_MONTH ? date.startsWith(key) : date.slice(0, 7) === key,
      );
      const held = found.filter(({ tookPlace }) => tookPlace === true).length;
      return { key, held, open: found.length - held };
    })
    .filter(({ key, held, open }) => span > YEARS_BY_MONTH || key.length > 4 || held + open > 0);
}

function monthsOf(year: string): string[] {
  return [year, ...Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`)];
}

/** A unit overlaps the span if neither ends before the other begins, as far as both are told. */
const within = (key: string, from: string, to: string) =>
  key.slice(0, from.length) >= from.slice(0, key.length) && key.slice(0, to.length) <= to.slice(0, key.length);

/** A wider span around a span: of a month its year, of a few years the decade around them, of more all. */
export function widerSpan(
  from: string,
  to: string,
  all: readonly [from: string, to: string],
): readonly [string, string] | null {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (from.length > 4 || to.length > 4) return [from.slice(0, 4), to.slice(0, 4)];
  if (last - first < 9) {
    const middle = Math.floor((first + last) / 2);
    return [String(Math.max(Number(all[0]), middle - 5)), String(Math.min(Number(all[1]), middle + 5))];
  }
  return from === all[0] && to === all[1] ? null : all;
}

/** A date known to the year, the month or the day. */
const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for 2015, 2015-12 and 2015-12-16; false for days that the calendar lacks. */
export function isPartialDate(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (month === undefined) return true;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysIn(year!, month));
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The year of a partial date. */
export function yearOf(text: string): string {
  return text.slice(0, 4);
}

/** The first and the last day that a partial date can mean, as full dates. */
export function dayRange(text: string): { from: string; to: string } {
  const [year, month, day] = text.split("-") as [string, string?, string?];
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day === undefined) return { from: `${text}-01`, to: `${text}-${daysIn(Number(year), Number(month))}` };
  return { from: text, to: text };
}

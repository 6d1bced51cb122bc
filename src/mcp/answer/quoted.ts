/** The most characters of a text that others wrote. */
const LONGEST = 300;

/** Characters that are not seen: controls, marks of direction, joiners, tags. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]+/gu;

/** What quotation within a quotation is written with. */
const WITHIN: Readonly<Record<string, string>> = { "«": "‹", "»": "›" };

/**
 * A text that somebody submitted, as data: between « and », which do not occur within, in one line, without characters that are
 * not seen, and cut after 300.
 */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").replaceAll(UNSEEN, "").trim();
  const characters = [...line.replaceAll(/[«»]/g, (mark) => WITHIN[mark] ?? "")];
  return `«${characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : characters.join("")}»`;
}

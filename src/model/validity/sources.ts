import { textReason } from "./textReason.ts";

/** A bar between blanks, or at an end: what separates sources in one text. */
const separator = /(?:^|\s)\|(?=\s|$)/;

/** The sources in one text, without empty ones. */
export function splitSources(text: string): string[] {
  return text
    .split(separator)
    .map((source) => source.trim())
    .filter((source) => source !== "");
}

/** Why a text can be no source; null if it can. */
export function sourceReason(source: string): string | null {
  if (source.trim() === "" || source.trim() !== source) return "expected a text without white space around it";
  if (separator.test(source)) return "expected a text without | between blanks, which separates sources";
  return textReason(source);
}

/** True if one of the sources says that it is recollection, or in conflict with others. */
export function saysUnverified(sources: readonly string[]): boolean {
  return sources.some((source) => /unverified/i.test(source));
}

import { suggest } from "../words/suggest.ts";
import { language } from "./vocabularies.ts";

/** The language of names that are not labels. */
export const DEFAULT_LANGUAGE = "en";

const languageNames = new Intl.DisplayNames([DEFAULT_LANGUAGE], { type: "language", fallback: "none" });

/** What tags were asked for lately: every label of an answer is looked for in the same few. */
const asked = new Map<string, string | null>();
const MOST_KEPT = 500;

/** The language of a BCP 47 tag, as `fr` of `fr-CH`, `FR` and `fra`; null if there is no such language. */
export function languageOf(tag: string): string | null {
  const known = asked.get(tag);
  if (known !== undefined) return known;
  if (asked.size >= MOST_KEPT) asked.clear();
  const language = primaryLanguage(tag);
  asked.set(tag, language);
  return language;
}

function primaryLanguage(tag: string): string | null {
  try {
    const [canonical = ""] = Intl.getCanonicalLocales(tag.replaceAll("_", "-"));
    const [primary = ""] = canonical.split("-");
    return languageNames.of(primary) === undefined ? null : primary;
  } catch {
    return null;
  }
}

/** A language with labels that may have been meant by a text that is no language tag. */
export function suggestLanguage(text: string): string | null {
  const keys = language.terms.map(({ key }) => key);
  const near = suggest(text, [...keys, ...language.terms.map(({ label }) => label)]);
  return language.terms.find(({ key, label }) => key === near || label === near)?.key ?? null;
}

/** Tags of languages to look for a label in, as they were asked for: those that there are labels in, up to English. */
export function languagesToTry(languages: readonly string[]): string[] {
  const known = new Set(language.terms.map(({ key }) => key));
  const wanted = [...new Set(languages)].filter((lang) => known.has(lang));
  const english = wanted.indexOf(DEFAULT_LANGUAGE);
  return english < 0 ? wanted : wanted.slice(0, english + 1);
}

import type { Kind, Model } from "../../model/createModel.ts";
import type { Vocabulary } from "../../model/types.ts";
import type { Dictionary, KindNames } from "./Dictionary.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { plainName } from "./plainName.ts";
import { upperFirst } from "./upperFirst.ts";

/** The dictionary of each language that the pages are in. */
export const DICTIONARIES: Readonly<Record<string, Dictionary>> = { en: english, fr: french };

const formats = new Map(
  Object.entries(DICTIONARIES).map(([lang, { locale }]) => [
    lang,
    {
      number: new Intl.NumberFormat(locale),
      plural: new Intl.PluralRules(locale),
      dates: [
        new Intl.DateTimeFormat(locale, { timeZone: "UTC", year: "numeric", month: "long" }),
        new Intl.DateTimeFormat(locale, { timeZone: "UTC", year: "numeric", month: "long", day: "numeric" }),
      ],
    },
  ]),
);

/** What a page calls the parts of the model, and how it writes numbers and dates. */
export class Words {
  readonly lang: string;
  readonly #own: Dictionary;
  readonly #formats;

  /** `lang` is one of the languages that pages are in; of others, English. */
  constructor(lang: string) {
    this.lang = Object.hasOwn(DICTIONARIES, lang) ? lang : "en";
    this.#own = DICTIONARIES[this.lang]!;
    this.#formats = formats.get(this.lang)!;
  }

  #kind(kind: KindNames): readonly [one: string, several: string] {
    return this.#own.kind(kind) ?? english.kind(kind)!;
  }

  /** `Project`, as a title. */
  kind(kind: KindNames): string {
    return upperFirst(this.#kind(kind)[0]);
  }

  /** `Projects`, as a title. */
  kinds(kind: KindNames): string {
    return upperFirst(this.#kind(kind)[1]);
  }

  /** `1 project`, `2,345 projects`. */
  counted(kind: KindNames, count: number): string {
    return `${this.number(count)} ${this.noun(kind, count)}`;
  }

  /** `project` or `projects`, as many as there are. */
  noun(kind: KindNames, count: number): string {
    const [one, several] = this.#kind(kind);
    return this.#formats.plural.select(count) === "one" ? one : several;
  }

  /** What a kind is. */
  description(kind: Pick<Kind, "name" | "description">): string {
    return this.#own.description(kind) ?? kind.description;
  }

  /** Of a kind by its name. */
  kindNamed(model: Model, name: string): string {
    return model.has(name) ? this.kind(model.kind(name)) : this.name(name);
  }

  /** Of a dimension, filter field, property, link field or measure: `ACTION_LINE`, `actionLines`. `kind`: the name of its kind. */
  name(name: string, kind?: string): string {
    const plain = plainName(name);
    return this.#own.name(plain, kind) ?? english.name(plain)!;
  }

  /** The key itself where the vocabulary does not have it. */
  term(vocabulary: Vocabulary, key: string): string {
    return this.#own.term(vocabulary, key) ?? english.term(vocabulary, key) ?? key;
  }

  flag(value: boolean): string {
    return this.#own.flags[value ? 1 : 0];
  }

  /** Of a relationship, as `RUN_BY`: in English as it is, else by the field that follows it. */
  link(model: Model, relationship: string): string {
    const link = this.lang === "en" ? undefined : model.links.find((one) => one.relationship === relationship);
    return this.name(link?.forward.field ?? relationship);
  }

  number(value: number): string {
    return this.#formats.number.format(value);
  }

  /** To three digits. */
  rounded(value: number): string {
    return this.number(Number(value.toPrecision(3)));
  }

  /** A partial date: `2015`, `December 2015`, `16 December 2015`. */
  date(text: string): string {
    const [year, month, day] = text.split("-").map(Number);
    if (month === undefined || !isPartialDate(text)) return text;
    return this.#formats.dates[day === undefined ? 0 : 1]!.format(Date.UTC(year!, month - 1, day ?? 1));
  }
}

/** True for `2015`, `2015-12` and `2015-12-16`. */
export function isPartialDate(text: string): boolean {
  return /^\d{4}(-\d\d(-\d\d)?)?$/.test(text);
}

const words = new Map(Object.keys(DICTIONARIES).map((lang) => [lang, new Words(lang)]));

/** The words of who wants a language; English where the pages are not in it. */
export function wordsIn(lang: string): Words {
  return words.get(lang) ?? words.get("en")!;
}

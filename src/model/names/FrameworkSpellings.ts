import type { Model } from "../createModel.ts";
import { nodeId } from "../record/nodeId.ts";
import { hasTerms, type Term, type TermsOf } from "../record/terms.ts";
import { indexTerms, type TextQuery } from "../words/tokens.ts";
import { commonNames } from "./commonNames.ts";
import { countryNames } from "./countryNames.ts";
import { NameParts } from "./NameParts.ts";
import { nameSpellings, Spellings } from "./spellings.ts";

/** A term of a framework kind. */
interface OwnTerm {
  readonly kind: string;
  readonly term: Term;
}

/** A name of a term that is not its English one. */
interface OtherName extends OwnTerm {
  readonly name: string;
}

/** How the framework may be spelled; each list is made when it is first asked for. */
export class FrameworkSpellings {
  /** Kinds that everybody knows, and that need not be named. */
  readonly common: ReadonlySet<string>;
  readonly #model: Model;
  readonly #terms: readonly OwnTerm[];
  readonly #termsOf: TermsOf;
  readonly #made = new Map<string, unknown>();

  constructor(model: Model, terms: TermsOf) {
    const kinds = model.kinds.filter(({ framework }) => framework);
    this.common = new Set(kinds.filter(({ domain }) => domain === "framework").map(({ name }) => name));
    this.#model = model;
    this.#terms = kinds.flatMap(({ name }) => terms(name).map((term) => ({ kind: name, term })));
    this.#termsOf = terms;
  }

  get keys(): Spellings {
    return this.#once("keys", () => this.#spellings(({ kind, term }) => [term.key, nodeId(kind, term.key)]));
  }

  get names(): Spellings {
    return this.#once("names", () => this.#spellings(({ term }) => nameSpellings(term, term.name)));
  }

  /** Other codes of countries, withdrawn ones among them. */
  get codes(): Spellings {
    return this.#once("codes", () =>
      this.#spellings(({ kind, term }) => (kind === "Country" ? countryNames(term.key).codes : [])),
    );
  }

  /** Names in other languages, short, common and former names. */
  get labels(): Spellings {
    return this.#once("labels", () => {
      const spellings = new Spellings(this.common);
      for (const { kind, term, name } of this.#others) spellings.add(kind, term.key, nameSpellings(term, name));
      return spellings;
    });
  }

  /** All of them, those that decide first before the others. */
  *inTurn(): Generator<Spellings> {
    yield this.keys;
    yield this.names;
    yield this.codes;
    yield this.labels;
  }

  /** English names by their words. */
  get parts(): NameParts {
    return this.#once("parts", () => {
      const parts = new NameParts();
      for (const { kind, term } of this.#terms)
        if (this.common.has(kind)) parts.add(kind, nodeId(kind, term.key), term.name);
      return parts;
    });
  }

  /**
   * Ids of terms one of whose names, with the key before it, holds all words of a text, the last of them as the beginning of one unless
   * it is closed.
   */
  called({ terms, closed }: TextQuery): string[] {
    if (terms.length === 0) return [];
    const last = closed ? -1 : terms.length - 1;
    const found = this.#wordsOfNames.filter(({ words }) =>
      terms.every((term, index) =>
        index === last ? [...words].some((word) => word.startsWith(term)) : words.has(term),
      ),
    );
    return [...new Set(found.map(({ id }) => id))];
  }

  get #wordsOfNames(): readonly { readonly id: string; readonly words: ReadonlySet<string> }[] {
    return this.#once("words", () => {
      const english = this.#terms
        .filter(({ kind }) => this.common.has(kind))
        .map(({ kind, term }) => ({ kind, term, name: term.name }));
      return [...english, ...this.#others].map(({ kind, term, name }) => ({
        id: nodeId(kind, term.key),
        words: new Set([...indexTerms(name), ...indexTerms(`${term.parent ?? ""} ${term.key}`)]),
      }));
    });
  }

  get #others(): readonly OtherName[] {
    return this.#once("others", () => {
      const countries = this.#terms.flatMap(({ kind, term }) =>
        kind === "Country" ? countryNames(term.key).names.map((name) => ({ kind, term, name })) : [],
      );
      const common = this.#terms.flatMap(({ kind, term }) =>
        commonNames(nodeId(kind, term.key)).map((name) => ({ kind, term, name })),
      );
      return [...this.#labelled(), ...countries, ...common];
    });
  }

  /** What kinds that name others, as labels do, say of the framework's terms. */
  #labelled(): OtherName[] {
    const known = new Map(this.#terms.map((own) => [nodeId(own.kind, own.term.key), own]));
    return this.#model.kinds
      .filter((kind) => hasTerms(kind) && kind.refersBy)
      .flatMap(({ name, refersBy, keyForm }) =>
        this.#termsOf(name).flatMap((label) => {
          const groups = keyForm?.pattern.exec(label.key)?.groups;
          const named = groups?.[refersBy!.kind];
          const own = named && known.get(nodeId(named, groups[refersBy!.key] ?? ""));
          return own ? [{ ...own, name: label.name }] : [];
        }),
      );
  }

  #spellings(textsOf: (own: OwnTerm) => readonly string[]): Spellings {
    const spellings = new Spellings(this.common);
    for (const own of this.#terms) spellings.add(own.kind, own.term.key, textsOf(own));
    return spellings;
  }

  #once<T>(name: string, make: () => T): T {
    if (!this.#made.has(name)) this.#made.set(name, make());
    return this.#made.get(name) as T;
  }
}

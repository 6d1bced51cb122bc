import type { Kind } from "../../model/createModel.ts";
import type { Vocabulary } from "../../model/types.ts";
import { squash } from "../../model/words/squash.ts";
import { indexTerms, textQuery } from "../../model/words/tokens.ts";
import type { Scene } from "../Page.ts";
import { wordsIn } from "../words/Words.ts";

/** A list that a text names: the records of a kind, or those with a term of a vocabulary, as the least developed countries. */
export interface GroupHit {
  readonly name: string;
  /** What it is a term of; null for a kind. */
  readonly vocabulary: Vocabulary | null;
  /** Lists of it, the nearest first. */
  readonly lists: readonly { readonly kind: Kind; readonly conditions: Readonly<Record<string, string>> }[];
}

/** More are no answer. */
const MOST_GROUPS = 3;
const MOST_LISTS = 4;

/** A label that speaks of a term, by the name of its vocabulary and its key. */
export interface NamedGroup {
  readonly ofKind: string;
  readonly ofKey: string;
}

/** The lists that a text names, in English or the language of the page, or by labels that were found for it. */
export function groupHits(scene: Scene, text: string, labels: readonly NamedGroup[] = []): GroupHit[] {
  const { model, words } = scene;
  const says = namer(text);
  const languages = new Set([wordsIn("en"), words]);
  const kinds = model.kinds
    .filter((kind) => [...languages].some((own) => says.whole(own.kinds(kind)) || says.whole(own.kind(kind))))
    .map((kind): GroupHit => ({ name: words.kinds(kind), vocabulary: null, lists: [{ kind, conditions: {} }] }));
  const terms = [...model.vocabularies.values()].flatMap((vocabulary) => {
    const named = new Set(labels.flatMap(({ ofKind, ofKey }) => (ofKind === vocabulary.name ? [ofKey] : [])));
    return vocabulary.terms.flatMap(({ key }): (GroupHit & { readonly whole: boolean })[] => {
      const names = [key, `${key}s`, ...[...languages].map((own) => own.term(vocabulary, key))];
      const whole = names.some(says.whole);
      if (!whole && !named.has(key) && !names.some(says.words)) return [];
      const lists = listsOf(scene, vocabulary, key);
      return lists.length > 0 ? [{ name: words.term(vocabulary, key), vocabulary, lists, whole }] : [];
    });
  });
  return [...kinds, ...terms.sort((a, b) => Number(b.whole) - Number(a.whole))].slice(0, MOST_GROUPS);
}

/** Whether a name is the text, or has all its words, the last of which may be begun. */
function namer(text: string) {
  const asked = squash(text);
  const { terms, closed } = textQuery(text);
  return {
    whole: (name: string) => asked !== "" && squash(name) === asked,
    words(name: string): boolean {
      const own = indexTerms(name);
      const last = closed ? -1 : terms.length - 1;
      return (
        terms.some((term) => term.length > 2) &&
        terms.every((term, index) => own.some((word) => (index === last ? word.startsWith(term) : word === term)))
      );
    },
  };
}

/** Kinds whose records have a term: those of which it is a property of their own, then those that are linked with them. */
function listsOf({ model }: Scene, vocabulary: Vocabulary, key: string): GroupHit["lists"] {
  const lists = model.kinds.flatMap((kind) => {
    const fields = kind.filterFields.filter((field) => field.vocabulary === vocabulary && !field.target);
    const [field] = fields.sort((a, b) => a.path.length - b.path.length);
    return field ? [{ kind, conditions: { [field.name]: key }, far: field.path.length }] : [];
  });
  return lists
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_LISTS)
    .map(({ kind, conditions }) => ({ kind, conditions }));
}

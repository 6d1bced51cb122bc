import type { NodeRecord } from "../../../src/model/types.ts";
import { tokenize } from "../../../src/model/words/tokens.ts";
import { type Stem, saysStem, stemsOf, type TagCounts, tagScores } from "../../../src/model/workbench/tagScores.ts";

/** A project as it is learned from: its words, and its tags of one sort. */
export interface Example {
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

export function exampleOf({ properties }: NodeRecord, tags: readonly string[]): Example {
  const text = `${properties.title} ${properties.summary ?? ""}`;
  return { text, terms: new Set(tokenize(text)), tags: new Set(tags) };
}

/** What a store counts, counted one by one. */
export function countsOf(examples: readonly Example[], stems: readonly Stem[]): TagCounts {
  const tagged = examples.filter(({ tags }) => tags.size > 0);
  const count = (of: readonly Example[]) => {
    const counts = new Map<string, number>();
    for (const { tags } of of) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    return counts;
  };
  const words = stems.map((stem) => {
    const found = tagged.filter(({ terms }) => [...terms].some((term) => saysStem(term, stem)));
    return [stem.stem, { records: found.length, tags: count(found) }] as const;
  });
  return { records: tagged.length, tags: count(tagged), words: new Map(words) };
}

export interface Accuracy {
  readonly examples: number;
  /** Of how many the first suggestion is a tag, and of how many one of the first three. */
  readonly first: number;
  readonly three: number;
}

const FOLDS = 10;

/** How often suggestions are right on examples that they were not learned from: those of every tenth place at a time. */
export function crossValidated(
  examples: readonly Example[],
  names: ReadonlyMap<string, string>,
  suggest: (text: string, counts: (stems: readonly Stem[]) => TagCounts) => readonly string[] = (text, counts) => {
    const stems = stemsOf(text);
    return tagScores(stems, counts(stems), names).map(({ key }) => key);
  },
): Accuracy {
  let [first, three, tried] = [0, 0, 0];
  for (let fold = 0; fold < FOLDS; fold++) {
    const learned = examples.filter((_, index) => index % FOLDS !== fold);
    for (const { text, tags } of examples.filter((_, index) => index % FOLDS === fold)) {
      if (tags.size === 0) continue;
      tried++;
      const suggested = suggest(text, (stems) => countsOf(learned, stems)).slice(0, 3);
      if (suggested[0] !== undefined && tags.has(suggested[0])) first++;
      if (suggested.some((key) => tags.has(key))) three++;
    }
  }
  return { examples: tried, first: first / tried, three: three / tried };
}

/** The plain way: the most common tags, whatever the text. */
export function mostCommon(_: string, counts: (stems: readonly Stem[]) => TagCounts): string[] {
  return [...counts([]).tags].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([key]) => key);
}

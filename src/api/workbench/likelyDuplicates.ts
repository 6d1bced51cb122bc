import { basisMask } from "../../model/filter/basis.ts";
import { EVERYTHING } from "../../model/filter/combine.ts";
import { DEFAULT_BASIS, type NodeSummary } from "../../model/types.ts";
import { saysStem, stemsOf } from "../../model/workbench/tagScores.ts";
import type { ApiContext } from "../ApiContext.ts";
import type { LikelyDuplicateSource } from "../generated/types.ts";
import { checkSize } from "../limits/sizes.ts";

interface Alike {
  readonly id: string;
  readonly project: NodeSummary;
  readonly likeness: number;
  readonly words: readonly string[];
}

export const DEFAULT_DUPLICATES = 5;
const MOST_DUPLICATES = 20;
/** Words of a title that are looked for, and records looked at for each: for one that more have, others of its words are rarer. */
const MOST_WORDS = 16;
const MOST_OF_A_WORD = 100;
/** How many of those found are compared. */
const MOST_COMPARED = 100;
/** Less alike is not shown. */
const LEAST_LIKENESS = 0.5;

/**
 * Projects whose titles share telling words with one: what both have, weighed by how rare the words are, as a share of all that the longer of the two has.
 * `but`: an id that is left out.
 */
export async function likelyDuplicates(
  { reader, loaders }: ApiContext,
  { title, first }: { title: string; first: number },
  but: string | null = null,
): Promise<LikelyDuplicateSource[]> {
  checkSize("first", first, MOST_DUPLICATES);
  const stems = stemsOf(title).slice(0, MOST_WORDS);
  if (stems.length === 0) return [];
  const everything = { kind: "Project", filter: EVERYTHING, basis: basisMask(DEFAULT_BASIS) };
  const [[all], found] = await Promise.all([
    reader.select([{ set: everything, orderBy: [], count: true }]),
    reader.search(
      stems.map(({ stem, whole }) => ({
        terms: [stem],
        ...(whole && { closed: true }),
        kinds: ["Project"],
        limit: MOST_OF_A_WORD,
      })),
    ),
  ]);
  const rarity = (records: number) => Math.log2(((all?.totalCount ?? 0) + 2) / (records + 1));
  const weights = stems.map((_, index) => rarity(found[index]?.totalCount ?? 0));
  const own = sum(weights);
  const sharing = new Map<string, number>();
  for (const [index, { hits }] of found.entries())
    for (const { id } of hits) sharing.set(id, (sharing.get(id) ?? 0) + weights[index]!);
  sharing.delete(but ?? "");
  const near = [...sharing].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_COMPARED);
  const projects = await loaders.nodes.loadMany(near.map(([id]) => id));
  const alike = projects.flatMap((project): Alike[] => {
    if (project instanceof Error || project === null) return [];
    const words = stemsOf(project.name).slice(0, MOST_WORDS);
    const shared = stems.flatMap((stem, index) => (words.some(({ word }) => saysStem(word, stem)) ? [index] : []));
    const both = sum(shared.map((index) => weights[index]!));
    const others = words.filter(({ word }) => !stems.some((stem) => saysStem(word, stem)));
    // Of the words that only the other has nothing is known: they count as those of this title do.
    const theirs = both + others.length * (own / stems.length);
    const likeness = Math.round((both / Math.max(own, theirs)) * 1000) / 1000;
    const named = shared.sort((a, b) => weights[b]! - weights[a]!).map((index) => stems[index]!.word);
    return likeness < LEAST_LIKENESS ? [] : [{ id: project.id, project, likeness, words: named }];
  });
  return alike.sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1)).slice(0, first);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

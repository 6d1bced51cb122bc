import { basisMask } from "../../model/filter/basis.ts";
import { EVERYTHING } from "../../model/filter/combine.ts";
import type { Filter } from "../../model/filter/Filter.ts";
import { nodeId } from "../../model/record/nodeId.ts";
import { DEFAULT_BASIS } from "../../model/types.ts";
import { type ScoredTag, type Stem, stemsOf, tagScores } from "../../model/workbench/tagScores.ts";
import type { ApiContext } from "../ApiContext.ts";
import type { TagSuggestionSource, TagSuggestionsSource } from "../generated/types.ts";
import { checkSize } from "../limits/sizes.ts";

export const DEFAULT_SUGGESTIONS = 3;
const MOST_SUGGESTIONS = 20;

/** Dimensions that tags are suggested of, the kind of their keys, and the field that shows them. */
const SORTS = [
  ["ACTION_LINE", "ActionLine", "actionLines"],
  ["SDG", "Sdg", "sdgs"],
  ["SDG_TARGET", "SdgTarget", "sdgTargets"],
] as const;

/** The condition that a word of a record says what a stem does. */
export function saying({ stem, whole }: Stem): Filter {
  return { op: "text", terms: [stem], ...(whole && { closed: true }) };
}

/** Tags that a text speaks for: each word is counted with each tag among the projects of this revision, in two calls of the port. */
export async function suggestTags(
  context: ApiContext,
  { text, first }: { text: string; first: number },
): Promise<TagSuggestionsSource> {
  checkSize("first", first, MOST_SUGGESTIONS);
  const { reader, model } = context;
  const stems = stemsOf(text);
  const sets = [EVERYTHING, ...stems.map(saying)].map((filter) => ({
    kind: "Project",
    filter,
    basis: basisMask(DEFAULT_BASIS),
  }));
  const asked = sets.flatMap((set) =>
    SORTS.map(([dimension, kind]) => ({ set, dimension, first: context.terms(kind).length + 1 })),
  );
  const [counts, facets] =
    stems.length === 0
      ? [[], []]
      : await Promise.all([
          reader.select(sets.map((set) => ({ set, orderBy: [], count: true }))),
          reader.facets(asked),
        ]);
  const suggestions = SORTS.map(([dimension, kind], sort) => {
    const of = (index: number) => {
      const facet = facets[index * SORTS.length + sort]!;
      const tags = new Map(facet.buckets.map(({ key, count }) => [key, count]));
      return { records: (counts[index]?.totalCount ?? 0) - facet.missing, tags };
    };
    const parents = new Set(context.terms(kind).map(({ parent }) => parent));
    const level = model.kind("Project").dimension.get(dimension)?.level;
    const terms = context.terms(kind).filter(({ key }) => level !== "leaf" || !parents.has(key));
    const names = new Map(terms.map(({ key, name }) => [key, name]));
    const words = new Map(stems.map(({ stem }, index) => [stem, of(index + 1)]));
    const scored = stems.length === 0 ? [] : tagScores(stems, { ...of(0), words }, names);
    return scored.slice(0, first).map((tag) => suggestion(context, kind, tag));
  });
  const [actionLines, sdgs, sdgTargets] = await Promise.all(suggestions.map((of) => Promise.all(of)));
  return { actionLines: actionLines!, sdgs: sdgs!, sdgTargets: sdgTargets! };
}

async function suggestion({ loaders }: ApiContext, kind: string, tag: ScoredTag): Promise<TagSuggestionSource> {
  const node = await loaders.nodes.load(nodeId(kind, tag.key));
  return { ...tag, node: node! };
}

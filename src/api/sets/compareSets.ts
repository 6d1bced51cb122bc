import { checkWalks } from "../../model/filter/checkWalks.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import { nodeFilter } from "../../model/filter/walkInput.ts";
import { writeBasis } from "../../model/filter/writeBasis.ts";
import { InputError } from "../../model/InputError.ts";
import { DEFAULT_BASIS } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import type { QuerySetsArgs, SetComparisonSource } from "../generated/types.ts";
import { MOST_SETS } from "../limits/sizes.ts";
import { filterOf } from "../request/setOf.ts";

/** How deep a set stands in the door of what is in no other: below a `not` and an `or`. */
const DOOR_DEPTH = 3;

/**
 * Sets of one kind side by side: every count is a sum of the sizes of the combinations that a record can be in.
 * Throws an InputError for fewer than two or more than eight sets, for two of one name, for sets of several
 * kinds, and for filters whose doors could not be read.
 */
export async function compareSets(context: ApiContext, args: QuerySetsArgs): Promise<SetComparisonSource> {
  const { model, loaders } = context;
  const basis = args.basis ?? DEFAULT_BASIS;
  const { sets } = args;
  if (sets.length < 2 || sets.length > MOST_SETS)
    throw new InputError("sets", `Can compare 2 to ${MOST_SETS} sets, not ${sets.length}`);
  const given = sets.map(({ name, where }, index) => {
    if (sets.findIndex((set) => set.name === name) < index)
      throw new InputError(`sets[${index}].name`, `Two sets are called "${name}": expected different names`);
    return { name, ...(nodeFilter(model, where) as { kind: string; filter: FilterInput }) };
  });
  const { kind } = given[0]!;
  const other = given.findIndex((set) => set.kind !== kind);
  if (other >= 0)
    throw new InputError(
      `sets[${other}].where`,
      `Sets of ${kind} and ${given[other]?.kind} have nothing in common: expected one kind`,
    );
  const filters = given.map(({ filter }, index) =>
    filterOf(context, { kind, where: filter, path: `sets[${index}].where`, depth: DOOR_DEPTH }, basis),
  );
  checkWalks(filters, "sets");
  const doors = given.map(({ filter }) => writeBasis(model, kind, filter, basis));
  const settled = await Promise.all(filters.map((filter) => context.openKeys.filter(filter)));
  const [answer] = await loaders.direct((graph) => graph.overlaps([{ kind, sets: settled }]));
  const counts = answer?.counts ?? [];
  const whereType = `${kind}Filter`;
  const all = (1 << given.length) - 1;
  const count = (passes: (mask: number) => boolean) =>
    counts.reduce((sum, of, mask) => (mask !== 0 && passes(mask) ? sum + of : sum), 0);
  const door = (within: number, without: number): FilterInput => {
    const of = (mask: number) => doors.filter((_, index) => (mask >> index) & 1);
    const [only, ...more] = of(within);
    const inside = more.length === 0 && only ? only : { and: of(within) };
    return without === 0 ? inside : { and: of(within), not: { or: of(without) } };
  };
  const bit = (index: number) => 1 << index;
  return {
    kind,
    union: { whereType, count: count(() => true), where: { or: doors } },
    common: { whereType, count: counts[all] ?? 0, where: door(all, 0) },
    sets: given.map(({ name }, index) => ({
      name,
      count: count((mask) => (mask & bit(index)) !== 0),
      where: doors[index],
      only: { whereType, count: counts[bit(index)] ?? 0, where: door(bit(index), all & ~bit(index)) },
    })),
    intersections: counts
      .map((of, mask) => ({ of, mask }))
      .filter(({ of, mask }) => mask !== 0 && of > 0)
      .sort((a, b) => b.of - a.of || a.mask - b.mask)
      .map(({ of, mask }) => ({
        names: given.filter((_, index) => mask & bit(index)).map(({ name }) => name),
        count: of,
        where: door(mask, all & ~mask),
      })),
    differences: given.flatMap((one, a) =>
      given.flatMap((another, b) => {
        if (a === b) return [];
        const both = count((mask) => (mask & bit(a)) !== 0 && (mask & bit(b)) !== 0);
        const either = count((mask) => (mask & (bit(a) | bit(b))) !== 0);
        return [
          {
            in: one.name,
            notIn: another.name,
            count: count((mask) => (mask & bit(a)) !== 0 && (mask & bit(b)) === 0),
            where: door(bit(a), bit(b)),
            both: { whereType, count: both, where: door(bit(a) | bit(b), 0) },
            jaccard: either === 0 ? null : both / either,
          },
        ];
      }),
    ),
  };
}

import { basisMask } from "../../model/filter/basis.ts";
import type { Filter, FilterInput } from "../../model/filter/Filter.ts";
import type { FilterScope } from "../../model/filter/FilterScope.ts";
import { parseFilter } from "../../model/filter/parseFilter.ts";
import type { SetSpec } from "../../model/requests.ts";
import type { Basis } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import { frameworkSpellings } from "../frameworkSpellings.ts";

/** What filters of an operation are read against. */
export function scopeOf(context: ApiContext, basis: readonly Basis[]): FilterScope {
  const { model, terms, openKeys } = context;
  return { model, terms, basis, spellings: () => frameworkSpellings(context), onOpenKey: openKeys.note };
}

/** A filter on a kind, and where it stands in the arguments. */
export interface PlacedFilter {
  readonly kind: string;
  readonly where: FilterInput;
  /** Left out: "where". */
  readonly path?: string;
  /** How deep it may be nested; left out: as deep as an argument may. */
  readonly depth?: number;
}

/**
 * What a filter means. The same one, wherever it stands in an operation, is read once, and so worked out once by the store.
 * Throws an InputError for a filter that cannot be used.
 */
export function filterOf(
  context: ApiContext,
  { kind, where, path, depth }: PlacedFilter,
  basis: readonly Basis[],
): Filter {
  const parse = () => parseFilter(scopeOf(context, basis), kind, where, { path, depth });
  // The many connections below a page ask for everything, mostly: to look that up takes longer than to read it.
  if (Object.keys(where).length === 0) return parse();
  const key = `${kind} ${basis} ${depth} ${JSON.stringify(where)}`;
  const known = context.filters.get(key);
  if (known) return known;
  const filter = parse();
  context.filters.set(key, filter);
  return filter;
}

/** The records of a kind that pass a filter. Throws an InputError for a filter that cannot be used. */
export function setOf(context: ApiContext, kind: string, where: FilterInput, basis: readonly Basis[]): SetSpec {
  return { kind, filter: filterOf(context, { kind, where }, basis), basis: basisMask(basis) };
}

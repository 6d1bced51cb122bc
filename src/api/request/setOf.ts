import { basisMask } from "../../model/filter/basis.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import type { FilterScope } from "../../model/filter/FilterScope.ts";
import { parseFilter } from "../../model/filter/parseFilter.ts";
import type { SetSpec } from "../../model/requests.ts";
import type { Basis } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";

/** What filters of an operation are read against. */
export function scopeOf({ model, terms }: ApiContext, basis: readonly Basis[]): FilterScope {
  return { model, terms, basis };
}

/** The records of a kind that pass a filter. Throws an InputError for a filter that cannot be used. */
export function setOf(context: ApiContext, kind: string, where: FilterInput, basis: readonly Basis[]): SetSpec {
  return { kind, filter: parseFilter(scopeOf(context, basis), kind, where), basis: basisMask(basis) };
}

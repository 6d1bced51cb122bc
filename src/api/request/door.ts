import type { Dimension, FilterField, Kind, Model } from "../../model/createModel.ts";
import { areTogether } from "../../model/dimensions/areTogether.ts";
import { shownKeys } from "../../model/dimensions/shownKeys.ts";
import { basisMask, basisNames } from "../../model/filter/basis.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import { decidingClass } from "../../model/links/decidingClass.ts";
import type { TermsOf } from "../../model/record/terms.ts";
import type { Basis } from "../../model/types.ts";
import type { NestedStart } from "./ConnectionArguments.ts";

/**
 * Both conditions on a kind as one filter. Where both have a field, or fields that would meet on one linked node, the condition
 * stands in an `and`, one level down.
 */
export function joinFilters(kind: Kind, base: FilterInput, condition: FilterInput): FilterInput {
  const names = Object.keys(base);
  const sides = new Set(names.flatMap((name) => kind.meeting.get(name) ?? []));
  const apart = Object.keys(condition).every((name) => !(name in base) && !sides.has(kind.meeting.get(name)!));
  if (apart) return { ...base, ...condition };
  const { and, ...rest } = condition;
  const parts = [...((base.and as FilterInput[] | undefined) ?? [])];
  if (Object.keys(rest).length > 0) parts.push(rest);
  if (and) parts.push(...(and as FilterInput[]));
  return { ...base, and: parts };
}

/** The filter that lists the records with one key of a dimension. */
export function bucketFilter({ filter, field }: Dimension, key: string, basis: readonly Basis[]): FilterInput {
  if (field.type === "range") return { [filter]: { from: Number(key), to: Number(key) } };
  return { [filter]: { any: [key], ...writtenBasis(field, basis) } };
}

/** One axis of a table, and the condition of a key on it; an empty one takes any. */
export interface AxisFilter {
  readonly dimension: Dimension;
  readonly filter: FilterInput;
}

/** The filter of a cell. What two axes count together stands in one object, so that one linked node meets both. */
export function cellFilter(kind: Kind, base: FilterInput, row: AxisFilter, column: AxisFilter): FilterInput {
  return areTogether(kind, row.dimension, column.dimension)
    ? joinFilters(kind, base, { ...row.filter, ...column.filter })
    : joinFilters(kind, joinFilters(kind, base, row.filter), column.filter);
}

/** The filter that lists the records without any key of a dimension. */
export function missingFilter(dimension: Dimension, basis: readonly Basis[], terms: TermsOf): FilterInput {
  const { filter, field, level } = dimension;
  const shown = level === "leaf" ? shownKeys(dimension, terms) : null;
  // A tag with a broader key exists, and yet is missing among the leaves.
  if (shown) return { [filter]: { none: [...shown.keys()], ...writtenBasis(field, basis) } };
  return { [filter]: { exists: false, ...writtenBasis(field, basis) } };
}

/** The filter that lists what a link field of a node leads to. */
export function linkFilter(model: Model, { node, side }: NestedStart, basis: readonly Basis[]): FilterInput {
  const { kind, key, properties } = node;
  const { link, reverse, target } = side;
  const deciding = decidingClass(model.kind(kind), side);
  // A link that reaches one class alone leads nowhere from a node of another, and filters do not take its key.
  if (deciding !== undefined && properties[deciding] !== link.toClass) return { ids: [] };
  const back = reverse ? link.forward : link.reverse;
  const name = back.filter ?? back.field;
  const field = model.kind(target).filterField.get(name)!;
  return { [name]: { any: [key], ...writtenBasis(field, basis) } };
}

/** The filter without a dimension's own field, where it stands at the top or in the top-level `and`. */
export function withoutField(where: FilterInput, field: string): FilterInput {
  const { [field]: _, and, ...rest } = where;
  if (!Array.isArray(and)) return and === undefined ? rest : { ...rest, and };
  return { ...rest, and: (and as FilterInput[]).map(({ [field]: __, ...part }) => part) };
}

function writtenBasis(field: FilterField, basis: readonly Basis[]): { basis?: Basis[] } {
  return field.tagged ? { basis: basisNames(basisMask(basis)) } : {};
}

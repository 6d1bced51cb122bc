import type { FilterInput } from "../../model/filter/Filter.ts";
import type { Basis } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";

/** A set that buckets, cells and missing records are counted in. */
export interface CountedSet {
  readonly context: ApiContext;
  /** Which tags count. */
  readonly basis: readonly Basis[];
  /** The filter that lists the whole set. */
  readonly door: FilterInput;
}

/** The input type of filters on the kind that a dimension counts. */
export function whereType({ kind }: { readonly kind: string }): string {
  return `${kind}Filter`;
}

/** A number that opens: its filter lists exactly the records counted. */
export interface Door {
  readonly count: number;
  readonly whereType: string;
  where(): FilterInput;
}

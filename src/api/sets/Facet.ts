import type { Dimension } from "../../model/createModel.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import type { FacetAnswer } from "../../model/requests.ts";
import type { Basis } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import { Bucket } from "./Bucket.ts";
import { joinFilters, missingFilter } from "./door.ts";

/** How a set spreads over one dimension. Its members are the fields of type Facet. */
export class Facet {
  readonly dimension: string;
  readonly totalBuckets: number;
  readonly buckets: readonly Bucket[];
  readonly missing: { count: number; where: () => FilterInput };

  /** `base` is the door of the whole set. */
  constructor(
    context: ApiContext,
    dimension: Dimension,
    basis: readonly Basis[],
    base: FilterInput,
    answer: FacetAnswer,
  ) {
    this.dimension = dimension.name;
    this.totalBuckets = answer.totalBuckets;
    this.buckets = answer.buckets.map((bucket) => new Bucket(context, dimension, basis, base, bucket));
    this.missing = missingDoor(context, dimension, basis, base, answer.missing);
  }
}

export function missingDoor(
  { reader }: ApiContext,
  dimension: Dimension,
  basis: readonly Basis[],
  base: FilterInput,
  count: number,
) {
  return {
    count,
    where: () =>
      joinFilters(
        base,
        missingFilter(dimension, basis, (kind) => reader.terms(kind)),
      ),
  };
}

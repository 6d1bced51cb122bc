import type { Dimension } from "../../model/createModel.ts";
import type { FacetAnswer, SetSpec } from "../../model/requests.ts";
import type { FacetSource } from "../generated/types.ts";
import { joinFilters, missingFilter } from "../request/door.ts";
import { Bucket } from "./Bucket.ts";
import type { CountedSet, Door } from "./CountedSet.ts";

/** How a set spreads over one dimension. Its members are the fields of type Facet. */
export class Facet implements FacetSource {
  readonly dimension: string;
  readonly totalBuckets: number;
  readonly buckets: readonly Bucket[];
  readonly missing: Door;

  constructor(set: CountedSet, dimension: Dimension, answer: FacetAnswer) {
    this.dimension = dimension.name;
    this.totalBuckets = answer.totalBuckets;
    this.buckets = answer.buckets.map((bucket) => new Bucket(set, dimension, bucket));
    this.missing = missingDoor(set, dimension, answer.missing);
  }
}

/** Counts a set by a dimension: `first` buckets at most. */
export async function loadFacet(
  counted: CountedSet,
  set: SetSpec,
  dimension: Dimension,
  first: number,
): Promise<Facet> {
  const answer = await counted.context.loaders.facets.load({ set, dimension: dimension.name, first });
  return new Facet(counted, dimension, answer);
}

/** The records of a set without a key of a dimension. */
export function missingDoor({ context, basis, door }: CountedSet, dimension: Dimension, count: number): Door {
  return { count, where: () => joinFilters(door, missingFilter(dimension, basis, context.terms)) };
}

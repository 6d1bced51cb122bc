import type { Dimension } from "../../model/createModel.ts";
import { closedKeys } from "../../model/dimensions/shownKeys.ts";
import type { FacetAnswer, KeyCount, SetSpec } from "../../model/requests.ts";
import { compareNatural } from "../../model/words/naturalOrder.ts";
import type { FacetOrder, FacetSource } from "../generated/types.ts";
import { joinFilters, missingFilter } from "../request/door.ts";
import { Bucket } from "./Bucket.ts";
import { type CountedSet, type Door, whereType } from "./CountedSet.ts";

/** How a set spreads over one dimension. Its members are the fields of type Facet. */
export class Facet implements FacetSource {
  readonly dimension: string;
  readonly filterField: string;
  readonly totalBuckets: number;
  readonly buckets: readonly Bucket[];
  readonly missing: Door;

  constructor(set: CountedSet, { dimension, order }: AskedFacet, answer: FacetAnswer) {
    this.dimension = dimension.name;
    this.filterField = dimension.filter;
    this.totalBuckets = answer.totalBuckets;
    const buckets = order === "KEY" ? inNaturalOrder(set, dimension, answer.buckets) : answer.buckets;
    this.buckets = buckets.map((bucket) => new Bucket(set, dimension, bucket));
    this.missing = missingDoor(set, dimension, answer.missing);
  }
}

/** What a set is counted by: `first` buckets at most. */
export interface AskedFacet {
  readonly dimension: Dimension;
  readonly first: number;
  readonly order?: FacetOrder | null;
}

export async function loadFacet(counted: CountedSet, set: SetSpec, asked: AskedFacet): Promise<Facet> {
  const { dimension, first } = asked;
  const answer = await counted.context.loaders.facets.load({ set, dimension: dimension.name, first });
  return new Facet(counted, asked, answer);
}

/** Keys of a closed list as it has them, then all others. */
function inNaturalOrder({ context }: CountedSet, dimension: Dimension, buckets: readonly KeyCount[]): KeyCount[] {
  const places = new Map(closedKeys(dimension, context.terms).map((key, index) => [key, index]));
  const place = ({ key }: KeyCount) => places.get(key) ?? places.size;
  return [...buckets].sort((a, b) => place(a) - place(b) || compareNatural(a.key, b.key));
}

/** The records of a set without a key of a dimension. */
export function missingDoor({ context, basis, door }: CountedSet, dimension: Dimension, count: number): Door {
  return {
    count,
    whereType: whereType(dimension),
    where: () => joinFilters(context.model.kind(dimension.kind), door, missingFilter(dimension, basis, context.terms)),
  };
}

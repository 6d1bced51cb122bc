import type { BasisMask } from "./basis.ts";
import type { Filter } from "./filter.ts";
import type { NodeSummary, Value } from "./types.ts";

/** A set of nodes of one kind: those linked from `from` (all, if absent) that pass `filter`. */
export interface SetSpec {
  readonly kind: string;
  /** `reverse`: from the link's `to` nodes back to its `from` nodes. Several ids: the union. */
  readonly from?: { readonly link: string; readonly reverse: boolean; readonly ids: readonly string[] };
  readonly filter: Filter;
  /** Which tags count, for `from` and for dimensions. The filter carries its own. */
  readonly basis: BasisMask;
}

/** `property` is a property's name, or "id". */
export interface OrderKey {
  readonly property: string;
  readonly descending: boolean;
}

/** A place in an order: the values of its keys, strings folded, then the id that breaks ties. */
export interface Position {
  readonly values: readonly Value[];
  readonly id: string;
}

export interface PageRequest {
  readonly limit: number;
  /** True: the last `limit` records before `before`, instead of the first after `after`. */
  readonly backward: boolean;
  readonly after?: Position;
  readonly before?: Position;
}

export interface SelectRequest {
  readonly set: SetSpec;
  readonly orderBy: readonly OrderKey[];
  /** Absent: no rows are wanted. */
  readonly page?: PageRequest;
  readonly count: boolean;
}

export interface SelectAnswer {
  /** In order, never more than the page's limit. */
  readonly rows: readonly Position[];
  /** The rows' records, from a store that had them at hand. */
  readonly records?: readonly NodeSummary[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** Null unless asked for. */
  readonly totalCount: number | null;
}

export interface FacetRequest {
  readonly set: SetSpec;
  readonly dimension: string;
  /** How many buckets at most. */
  readonly first: number;
}

export interface KeyCount {
  readonly key: string;
  readonly count: number;
}

export interface FacetAnswer {
  /** By count, then natural order of keys. Zeros of closed vocabularies are kept. */
  readonly buckets: readonly KeyCount[];
  readonly totalBuckets: number;
  /** Records of the set that have no key. */
  readonly missing: number;
}

export interface CrossTabRequest {
  readonly set: SetSpec;
  readonly rows: string;
  readonly columns: string;
  /** The keys with the largest counts are taken, and stand in natural order. */
  readonly rowsFirst: number;
  readonly columnsFirst: number;
  /** True: totals and missing are not wanted, and not to be read in the answer. */
  readonly cellsOnly?: boolean;
}

export interface CrossTabAnswer {
  /** With each axis' own totals, which ignore the other axis. */
  readonly rows: readonly KeyCount[];
  readonly columns: readonly KeyCount[];
  /** counts[row][column], of distinct records. */
  readonly counts: readonly (readonly number[])[];
  readonly total: number;
  readonly rowMissing: number;
  readonly columnMissing: number;
}

export interface SearchRequest {
  readonly terms: readonly string[];
  readonly kinds: readonly string[];
  readonly limit: number;
  readonly after?: { readonly rank: number; readonly id: string };
}

export interface SearchAnswer {
  /** By rank, highest first, then id. */
  readonly hits: readonly { readonly id: string; readonly rank: number }[];
  readonly hasNext: boolean;
  readonly totalCount: number;
  /** By count, then name of the kind; kinds without a hit are left out. */
  readonly kinds: readonly KeyCount[];
}

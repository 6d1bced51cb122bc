import type { BasisMask } from "./filter/basis.ts";
import type { Filter, FilteredStep, Walk } from "./filter/Filter.ts";
import type { LinkStep } from "./links/linkStep.ts";
import type { NodeSummary, Value } from "./types.ts";
import type { TextQuery } from "./words/tokens.ts";

/** A set of nodes of one kind: those linked from `from` (all, if absent) that pass `filter`. */
export interface SetSpec {
  readonly kind: string;
  /** `reverse`: from the link's `to` nodes back to its `from` nodes. Several ids: the union. */
  readonly from?: LinkStep & { readonly ids: readonly string[] };
  readonly filter: Filter;
  /** Which tags count, for `from` and for dimensions. The filter carries its own. */
  readonly basis: BasisMask;
}

/** `property` is a property's name, or "id". */
export interface PropertyOrderKey {
  readonly property: string;
  readonly descending: boolean;
}

/** The distinct nodes that a link leads to from a node and that pass `filter`: what the link's field of the node counts. */
export interface LinkedCount extends FilteredStep {
  /** True: what is linked to nodes that stand below a node counts for it too, as C7 stands for its sub-lines. */
  readonly withBelow: boolean;
}

export interface CountOrderKey {
  readonly count: LinkedCount;
  readonly descending: boolean;
}

export type OrderKey = PropertyOrderKey | CountOrderKey;

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
  /** Pages that will be asked of each row: they are answered along with it. */
  readonly below?: readonly PageBelow[];
  /**
   * What is wanted of the records beside their keys: names of properties, and `name`, `sources` and `verified`. A reader may
   * give more. Absent: everything.
   */
  readonly fields?: readonly string[];
}

/** A page of what a link leads to from a row of another page. */
export interface PageBelow extends LinkStep {
  /** Its set starts at the row alone, and so has no `from`; its page has no `after` and no `before`. */
  readonly request: SelectRequest;
}

export interface SelectAnswer {
  /** In order, never more than the page's limit. */
  readonly rows: readonly Position[];
  /** The rows' records, as far as `fields` wants them. */
  readonly records: readonly NodeSummary[];
  /** For each row what `below` of the request asked of it. */
  readonly below?: readonly (readonly SelectAnswer[])[];
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

/** What a word in the title adds to the rank; one elsewhere adds 1. */
export const TITLE_RANK = 3;
/** The rank of a term that everybody knows by its name, where the text is words of that: before what has them in its text. */
export const TERM_RANK = 1000;
/** The rank of the term that a text may be a slip of. */
export const SLIP_RANK = 1;
/** The rank of what is called as somebody asks: no number of words makes as much. */
export const NAMED_RANK = 1_000_000;

export interface SearchRequest extends TextQuery {
  /** What is called so is found too, as NAMED_RANK says: terms that `nameTerm` makes. */
  readonly names?: readonly string[];
  /** These are found too, where they exist, each with a rank of its own if the words do not give it a higher one. */
  readonly named?: readonly { readonly id: string; readonly rank: number }[];
  readonly kinds: readonly string[];
  readonly limit: number;
  readonly after?: { readonly rank: number; readonly id: string };
}

export interface SearchAnswer {
  /** By rank, highest first, then id. */
  readonly hits: readonly { readonly id: string; readonly rank: number }[];
  /** The records of the hits, in their order; absent where they have to be asked for. */
  readonly records?: readonly NodeSummary[];
  readonly hasNext: boolean;
  readonly totalCount: number;
  /** By count, then name of the kind; kinds without a hit are left out. */
  readonly kinds: readonly KeyCount[];
}

export interface WalkRequest {
  readonly walk: Walk;
  /** How many ends at most. */
  readonly limit: number;
}

export interface WalkAnswer {
  /** Distinct nodes, those that most walks end at first, then by id. */
  readonly ends: readonly { readonly id: string; readonly count: number }[];
  readonly totalCount: number;
}

/** Several sets of one kind, eight at most. */
export interface OverlapRequest {
  readonly kind: string;
  readonly sets: readonly Filter[];
}

export interface OverlapAnswer {
  /** counts[m]: the nodes that are in the sets whose bits are set in m, and in no other. counts[0] is 0. */
  readonly counts: readonly number[];
}

/** The edges of a node, those of any basis that a record can hold or that follow from its own tags. */
export interface NeighbourRequest {
  readonly id: string;
  /** How many neighbours at most of each link and direction. */
  readonly limit: number;
}

export interface NeighbourGroup extends LinkStep {
  readonly degree: number;
  /** The first by id. */
  readonly ids: readonly string[];
}

export interface Edge {
  readonly link: string;
  readonly from: string;
  readonly to: string;
  /** Of a tag; 0 for other links. */
  readonly basis: BasisMask;
}

export interface PathRequest {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly limit: number;
  /** The links that may be used; absent: all. */
  readonly links?: readonly string[];
  /** The kinds that may stand between; absent: all. */
  readonly kinds?: readonly string[];
}

export interface FoundPath {
  readonly ids: readonly string[];
  /** One a step: the link, and whether it is walked from its `to`. */
  readonly steps: readonly LinkStep[];
  /** Sum of the costs of the nodes between, in thousandths. */
  readonly cost: number;
}

export interface SimilarRequest {
  readonly id: string;
  readonly limit: number;
}

export interface SharedNode extends LinkStep {
  /** The link before it, where what is shared is linked to what is linked to the record. */
  readonly over?: string;
  readonly id: string;
  /** How many nodes of the kind share it. */
  readonly sharedBy: number;
}

export interface SimilarAnswer {
  /** By score, then id. */
  readonly nodes: readonly {
    readonly id: string;
    readonly score: number;
    /** The rarest first, then by id. */
    readonly shared: readonly SharedNode[];
  }[];
}

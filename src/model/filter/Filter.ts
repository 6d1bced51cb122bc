import type { FilterField } from "../createModel.ts";
import type { LinkStep } from "../links/linkStep.ts";
import type { TextQuery } from "../words/tokens.ts";
import type { BasisMask } from "./basis.ts";

/** The JSON form of a filter, as a GraphQL client writes it. */
export type FilterInput = { readonly [field: string]: unknown };

/** A filter after checking: keys known and with all that stands below them, tags with their basis, nulls gone. */
export type Filter =
  | { readonly op: "everything" }
  | { readonly op: "nothing" }
  | { readonly op: "and" | "or"; readonly of: readonly Filter[] }
  | { readonly op: "not"; readonly of: Filter }
  | { readonly op: "ids"; readonly ids: readonly string[] }
  /** Every term occurs in the record's searched text, the last one as the beginning of a word unless it is closed. */
  | ({ readonly op: "text" } & TextQuery)
  | { readonly op: "verified"; readonly value: boolean }
  /** The field holds one of `keys`. */
  | { readonly op: "any"; readonly field: FilterField; readonly keys: readonly string[]; readonly basis: BasisMask }
  | { readonly op: "exists"; readonly field: FilterField; readonly basis: BasisMask }
  /** A value of the field lies between `from` and `to`, both included. */
  | { readonly op: "range"; readonly field: FilterField; readonly from?: number; readonly to?: number }
  /** A walk ends at the record. */
  | { readonly op: "reached"; readonly walk: Walk }
  /** A linked node passes `filter`. */
  | { readonly op: "some"; readonly field: FilterField; readonly filter: Filter; readonly basis: BasisMask };

/** A step to the nodes that pass a filter, over tags that count. */
export interface FilteredStep extends LinkStep {
  readonly filter: Filter;
  readonly basis: BasisMask;
}

/** One step of a walk: over a link to the nodes of `kind` that pass `filter`. */
export interface WalkStep extends FilteredStep {
  readonly kind: string;
}

/** From the nodes of one kind that pass a filter, step by step; a walk never goes straight back over its last edge. */
export interface Walk {
  readonly kind: string;
  readonly start: Filter;
  readonly steps: readonly WalkStep[];
}

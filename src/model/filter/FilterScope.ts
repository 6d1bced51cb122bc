import type { Model } from "../createModel.ts";
import type { FrameworkSpellings } from "../names/FrameworkSpellings.ts";
import type { TermsOf } from "../record/terms.ts";
import type { Basis } from "../types.ts";

/** What a filter in its JSON form is read against. */
export interface FilterScope {
  readonly model: Model;
  readonly terms: TermsOf;
  /** Which tags count where the filter does not say. */
  readonly basis: readonly Basis[];
  /** How the terms may be spelled, if that is known already. */
  readonly spellings?: () => FrameworkSpellings;
  /** Told of keys that only a store knows. */
  readonly onOpenKey?: (asked: OpenKey) => void;
}

/** A key of a kind that is not known to everyone, or a value of a property, where it stands in the arguments. */
export interface OpenKey {
  readonly path: string;
  readonly key: string;
  /** The kind whose key it is; of a value, the kind that holds the property. */
  readonly kind: string;
  /** The filter field of the kind that holds the value. */
  readonly field?: string;
}

import type { Model } from "../createModel.ts";
import type { Basis } from "../types.ts";
import type { TermsOf } from "./terms.ts";

/** What a filter in its JSON form is read against. */
export interface FilterScope {
  readonly model: Model;
  readonly terms: TermsOf;
  /** Which tags count where the filter does not say. */
  readonly basis: readonly Basis[];
}

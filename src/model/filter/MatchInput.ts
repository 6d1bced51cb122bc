import type { Basis } from "../types.ts";
import type { FilterInput } from "./Filter.ts";

/** The JSON form of a match on keys, tags or linked records. */
export interface MatchInput {
  readonly any?: readonly string[] | null;
  readonly all?: readonly string[] | null;
  readonly none?: readonly string[] | null;
  readonly exists?: boolean | null;
  readonly some?: FilterInput | null;
  readonly basis?: readonly Basis[] | null;
}

import type { Model } from "../../../../model/createModel.ts";
import type { TermsOf } from "../../../../model/record/terms.ts";
import type { FacetAnswer, FacetRequest, SetSpec } from "../../../../model/requests.ts";
import type { Compiled, FoundRow } from "../Compiled.ts";
import { cypher } from "../cypher.ts";
import { Scope } from "../Scope.ts";
import { SetCompiler } from "../sets/SetCompiler.ts";
import { axis, dimensionOf, type FoundCount, keyCounts } from "./axis.ts";

/** A set and one dimension of its kind. */
export interface FacetSpec {
  readonly set: SetSpec;
  readonly dimension: string;
}

/** Counts of a dimension's keys as `counts`, [key, count]; the key null counts what has none. */
export function compileFacet(model: Model, terms: TermsOf, { set, dimension }: FacetSpec): Compiled {
  const scope = new Scope(model);
  const head = new SetCompiler(scope).set(set);
  const spec = { dimension: dimensionOf(model, set, dimension), basis: set.basis, terms, withMissing: true };
  const { clause, group, key, repeats } = axis(scope, spec);
  const text = cypher`${head}${clause} WITH ${group} AS g, count(${repeats ? "DISTINCT n" : "n"}) AS held RETURN collect([${key("g")}, held]) AS counts`;
  return scope.part(text, ["counts"], { nested: set.from !== undefined });
}

/** `found`: null where nothing was found to start from, so that nothing is counted. */
export function facetAnswer(
  model: Model,
  terms: TermsOf,
  { set, dimension, first }: FacetRequest,
  found: FoundRow | null,
): FacetAnswer {
  const counts = (found?.counts ?? []) as FoundCount[];
  const { buckets, missing } = keyCounts(dimensionOf(model, set, dimension), terms, counts);
  const largest = buckets.toSorted((a, b) => b.count - a.count).slice(0, first);
  return { buckets: largest, totalBuckets: buckets.length, missing };
}

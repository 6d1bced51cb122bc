import type { Model } from "../createModel.ts";
import { standings } from "./Standing.ts";

/** The vocabulary of what an entry of the timeline can be, which the schema completes by the kinds of the model. */
export const TIMELINE_KIND = "TimelineKind";

/** Everything that an entry of the timeline can be called, with what it means; each once, those of the vocabulary first. */
export function timelineTerms(model: Model): { readonly key: string; readonly description: string }[] {
  const named = (model.vocabularies.get(TIMELINE_KIND)?.terms ?? []).map(({ key, label, description = label }) => ({
    key,
    description,
  }));
  const terms = [...named, ...standings(model).flatMap((standing) => standing.terms)];
  return terms.filter(({ key }, index) => terms.findIndex((other) => other.key === key) === index);
}

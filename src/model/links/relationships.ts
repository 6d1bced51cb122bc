import type { Model } from "../createModel.ts";

/** The relationships of a model, each once. */
export function relationshipsOf(model: Model): string[] {
  return [...new Set(model.links.map(({ relationship }) => relationship))].sort();
}

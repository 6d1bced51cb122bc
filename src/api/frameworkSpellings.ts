import { FrameworkSpellings } from "../model/names/FrameworkSpellings.ts";
import type { ApiContext } from "./ApiContext.ts";

/** How the framework of one revision may be spelled; a revision does not change, and so they are made once. */
export function frameworkSpellings({ model, terms, ofRevision }: ApiContext): FrameworkSpellings {
  return ofRevision.get(FrameworkSpellings, () => new FrameworkSpellings(model, terms));
}

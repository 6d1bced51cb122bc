import { suggest } from "./suggest.ts";

/** What may have been meant, to be added to a reason; empty if nothing is near. */
export function hint(text: string, candidates: Iterable<string>): string {
  const near = suggest(text, candidates);
  return near ? `: did you mean ${near}?` : "";
}

import { fold } from "./fold.ts";

/** How much of a text decides where it sorts, in UTF-16 units: as much as every store can index. */
const SORTED_LENGTH = 120;

/** What a text sorts by, in code-point order. */
export function sortKey(text: string): string {
  const folded = fold(text);
  return folded.length <= SORTED_LENGTH ? folded : folded.slice(0, SORTED_LENGTH).replace(/[\uD800-\uDBFF]$/, "");
}

import { fold } from "../words/fold.ts";
import type { FilterScope } from "./FilterScope.ts";
import { type AskedKey, unknownKey } from "./unknownKey.ts";

interface Keyed {
  readonly key: string;
}

/** The key of a list that a text spells, whatever its case; undefined if none. */
export function spelledAs(text: string, list: readonly Keyed[]): string | undefined {
  const exact = list.find(({ key }) => key === text);
  if (exact) return exact.key;
  const folded = fold(text);
  return list.find(({ key }) => fold(key) === folded)?.key;
}

/** A key of a list as it is spelled there. Throws an InputError, with what would be right, for one that the list does not hold. */
export function knownKey(scope: FilterScope, asked: AskedKey, list: readonly Keyed[]): string {
  const known = spelledAs(asked.key, list);
  if (known === undefined) throw unknownKey(scope, asked);
  return known;
}

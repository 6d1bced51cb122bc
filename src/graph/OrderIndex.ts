import { figureValue } from "../model/figure.ts";
import { compareCodePoints } from "../model/naturalOrder.ts";
import { sortKey } from "../model/tokens.ts";
import type { PropertyDef, Value } from "../model/types.ts";

/** Rank of a missing value: after every other, whichever way the order runs. */
export const LAST = 0xffffffff;

/** The value that a property sorts by: strings folded, figures as numbers, lists and missing values as null. */
export function sortValue(property: PropertyDef, value: Value | undefined): string | number | boolean | null {
  if (value === undefined || value === null || typeof value === "object") return null;
  if (property.type === "figure") return figureValue(value as string);
  return typeof value === "string" ? sortKey(value) : value;
}

/** Ranks of a kind's nodes by one property; equal values share a rank. */
export class OrderIndex {
  readonly ranks: Uint32Array;
  readonly #values: readonly (string | number | boolean)[];

  /** `values[i]`: the sort value of node i. */
  constructor(values: readonly (string | number | boolean | null)[]) {
    const distinct = [...new Set(values)].filter((value) => value !== null).sort(compareValues);
    const rankOf = new Map<string | number | boolean | null, number>(distinct.map((value, rank) => [value, rank]));
    this.#values = distinct;
    this.ranks = Uint32Array.from(values, (value) => rankOf.get(value) ?? LAST);
  }

  value(rank: number): string | number | boolean | null {
    return rank === LAST ? null : (this.#values[rank] as string | number | boolean);
  }

  /** The rank of a value; of one that no node has, a place between its neighbours. */
  rankOf(value: Value): number {
    if (value === null || typeof value === "object") return LAST;
    let low = 0;
    let high = this.#values.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareValues(this.#values[middle] as string | number | boolean, value) < 0) low = middle + 1;
      else high = middle;
    }
    return this.#values[low] === value ? low : low - 0.5;
  }
}

function compareValues(a: string | number | boolean, b: string | number | boolean): number {
  return typeof a === "string" && typeof b === "string" ? compareCodePoints(a, b) : Number(a) - Number(b);
}

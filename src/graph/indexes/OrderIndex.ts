import type { SortValue } from "../../model/record/sortValue.ts";
import type { Value } from "../../model/types.ts";
import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import { partitionPoint } from "../arrays/partitionPoint.ts";
import type { KindDelta } from "./KindDelta.ts";
import { LOST } from "./KindTable.ts";

/** Rank of a missing value: after every other, whichever way the order runs. */
export const LAST = 0xffffffff;

/** An order of a kind's nodes: a rank each, and what the ranks stand for. */
export interface Ranks {
  readonly ranks: Uint32Array;
  value(rank: number): SortValue | null;
  /** The rank of a value; of one that no node has, a place between its neighbours. */
  rankOf(value: Value): number;
}

/** Ranks of a kind's nodes by one property; equal values share a rank. */
export class OrderIndex implements Ranks {
  readonly ranks: Uint32Array;
  readonly #values: readonly SortValue[];

  private constructor(ranks: Uint32Array, values: readonly SortValue[]) {
    this.ranks = ranks;
    this.#values = values;
  }

  /** `values[i]`: the sort value of node i. */
  static of(values: readonly (SortValue | null)[]): OrderIndex {
    const distinct = distinctInOrder(values);
    const rankOf = new Map<SortValue | null, number>(distinct.map((value, rank) => [value, rank]));
    return new OrderIndex(
      Uint32Array.from(values, (value) => rankOf.get(value) ?? LAST),
      distinct,
    );
  }

  /** After a write; `values`: the sort values of the write's records, in their order. */
  next({ kept, rows, after }: KindDelta, values: readonly (SortValue | null)[]): OrderIndex {
    const used = new Uint8Array(this.#values.length);
    kept.forEach((row, index) => {
      const rank = this.ranks[index]!;
      if (row !== LOST && rank !== LAST) used[rank] = 1;
    });
    const merged: SortValue[] = [];
    const moved = new Uint32Array(this.#values.length);
    const rankOf = new Map<SortValue | null, number>();
    let old = 0;
    for (const value of [...distinctInOrder(values), null]) {
      const end = value === null ? this.#values.length : Math.ceil(this.rankOf(value));
      for (; old < end; old++) {
        moved[old] = merged.length;
        if (used[old]) merged.push(this.#values[old]!);
      }
      if (value === null) break;
      rankOf.set(value, merged.length);
      if (this.#values[old] === value) moved[old++] = merged.length;
      merged.push(value);
    }
    const ranks = new Uint32Array(after.size).fill(LAST);
    kept.forEach((row, index) => {
      const rank = this.ranks[index]!;
      if (row !== LOST && rank !== LAST) ranks[row] = moved[rank]!;
    });
    rows.forEach((row, index) => {
      ranks[row] = rankOf.get(values[index] as SortValue | null) ?? LAST;
    });
    return new OrderIndex(ranks, merged);
  }

  value(rank: number): SortValue | null {
    return rank === LAST ? null : this.#values[rank]!;
  }

  /** The rank of a value; of one that no node has, a place between its neighbours. */
  rankOf(value: Value): number {
    if (value === null || typeof value === "object") return LAST;
    const values = this.#values;
    const rank = partitionPoint(0, values.length, (index) => compareValues(values[index]!, value) < 0);
    return values[rank] === value ? rank : rank - 0.5;
  }
}

function distinctInOrder(values: readonly (SortValue | null)[]): SortValue[] {
  return [...new Set(values)].filter((value) => value !== null).sort(compareValues);
}

function compareValues(a: SortValue, b: SortValue): number {
  return typeof a === "string" && typeof b === "string" ? compareCodePoints(a, b) : Number(a) - Number(b);
}

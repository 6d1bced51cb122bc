import type { Term } from "../../model/record/terms.ts";
import type { Numbers } from "../arrays/shareArray.ts";

/** All that a graph is beside its model and its records: arrays of numbers by name, and what is no number, as JSON can hold it. */
export interface GraphImage {
  readonly arrays: ReadonlyMap<string, Numbers>;
  readonly facts: ImageFacts;
}

export interface ImageFacts {
  /** By kind. */
  readonly tables: Readonly<Record<string, { readonly size: number; readonly added: readonly string[] }>>;
  /** By name of the column. */
  readonly columns: Readonly<Record<string, ColumnFacts>>;
  /** By kind, the sizes of the layers; null: one index of all nodes. */
  readonly texts: Readonly<Record<string, { readonly size: number; readonly layers: readonly number[] | null }>>;
  readonly terms: Readonly<Record<string, readonly Term[]>>;
  /** By kind and key that is awaited, the ids of records. */
  readonly awaited: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export interface ColumnFacts {
  readonly kind: string;
  readonly property: string;
  readonly part: "year" | null;
  readonly keys: readonly string[];
}

/** An array that is stored under a name may be missing, where what it belongs to has none. */
export function arrayOf<T extends Numbers>({ arrays }: GraphImage, name: string): T {
  const array = arrays.get(name);
  if (!array) throw new RangeError(`The image has no array ${name}`);
  return array as T;
}

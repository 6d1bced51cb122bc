import fc from "fast-check";
import { KindDelta } from "../../src/graph/indexes/KindDelta.ts";
import { KindTable } from "../../src/graph/indexes/KindTable.ts";
import type { Kind } from "../../src/model/createModel.ts";
import type { NodeRecord } from "../../src/model/types.ts";
import { compareCodePoints } from "../../src/model/words/naturalOrder.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";

export const project = wsisModel.kind("Project");

/** A table of keys, which are put into order. */
export function tableOf(keys: Iterable<string>, kind: Kind = project): KindTable {
  const sorted = [...keys].sort(compareCodePoints);
  return KindTable.of(kind, sorted);
}

/** Keys of which code points and UTF-16 units are in another order, and some that begin alike. */
export const keyPool = ["a", "a1", "a10", "a2", "b", "c", "d", "é", "項", "\uffe5", "𝒳", "𝒳𝒴", "z", "B", "0", "zz"];

/** By key: what becomes of it, or null where it is removed. */
export type Write<T> = ReadonlyMap<string, T | null>;

/** What stands at the keys after a write. */
export function written<T>(before: ReadonlyMap<string, T>, write: Write<T>): Map<string, T> {
  const after = new Map(before);
  for (const [key, value] of write) {
    if (value === null) after.delete(key);
    else after.set(key, value);
  }
  return after;
}

/** Writes over some keys one after the other: they add, replace and remove, also what is not there. */
export function writes<T>(keys: readonly string[], value: fc.Arbitrary<T>, most: number): fc.Arbitrary<Write<T>[]> {
  const change = fc.tuple(fc.constantFrom(...keys), fc.option(value, { freq: 3 }));
  const write = fc
    .uniqueArray(change, { maxLength: most, selector: ([key]) => key })
    .map((changes): Write<T> => new Map(changes));
  return fc.array(write, { minLength: 1, maxLength: 8 });
}

/** In order of keys, as the nodes of a table stand. */
export function inOrder<T>(values: ReadonlyMap<string, T>): T[] {
  return [...values].sort(([a], [b]) => compareCodePoints(a, b)).map(([, value]) => value);
}

/** A project of which nothing matters but its key. */
export function bare(key: string): NodeRecord {
  return {
    id: `Project:${key}`,
    kind: "Project",
    key,
    name: key,
    properties: {},
    links: {},
    sources: [],
    verified: true,
  };
}

/** What a write of any values does to the nodes of a table. */
export function deltaOf<T>(before: KindTable, write: Write<T>): KindDelta {
  return new KindDelta(before, new Map([...write].map(([key, value]) => [key, value === null ? null : bare(key)])));
}

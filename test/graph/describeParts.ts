import type { GraphParts } from "../../src/graph/build/GraphParts.ts";
import { edgesOf } from "./csrs.ts";

const queries = [["health"], ["data"], ["he"], ["reseau", "d"], ["网"], ["health", "5"]];

/**
 * What the parts of a graph say, in one way for all that say the same: keys of a property have numbers by when they were
 * first met, and awaited keys may be too many.
 */
export function describeParts({ tables, links, stored, columns, texts, terms, unverified }: GraphParts) {
  const of = <T, U>(map: ReadonlyMap<string, T>, describe: (value: T) => U) =>
    Object.fromEntries([...map].map(([name, value]) => [name, describe(value)]));
  return {
    keys: of(tables, (table) => [...table.keys]),
    numbers: of(tables, (table) => Array.from(table.keys, (key) => table.ofKey(key))),
    forward: of(links, ({ forward }) => edgesOf(forward)),
    reverse: of(links, ({ reverse }) => edgesOf(reverse)),
    rowCounts: of(links, ({ forward, reverse }) => [forward.offsets.length, reverse.offsets.length]),
    stored: of(stored, edgesOf),
    columns: of(columns, ({ csr, keySpace }) =>
      edgesOf(csr)
        .map(([row, key]) => `${row} ${keySpace.keys.at(key)}`)
        .sort(),
    ),
    texts: of(texts, (text) => queries.map((terms) => text.find({ terms }))),
    terms: of(terms, (list) => list),
    unverified: of(unverified, (nodes) => [...nodes].sort((a, b) => a - b)),
  };
}

import { crossTable } from "./crossTable.ts";
import { isObject } from "./flatten.ts";
import { listTable } from "./listTable.ts";
import type { Table } from "./Table.ts";

export interface FoundTable {
  /** Where it stands in the answer, as `projects.nodes`. */
  readonly path: string;
  readonly make: () => Table;
}

/** Of tables that stand equally deep, the one that was asked for above all comes first. */
const [CROSS, RECORDS, OTHER] = [0, 1, 2];

/** The tables of an answer, the outermost first: cross-tables, lists of objects, and lists of values that stand alone. */
export function findTables(data: unknown): FoundTable[] {
  const found: (FoundTable & { depth: number; rank: number })[] = [];
  const look = (value: unknown, path: readonly string[]) => {
    const name = path.at(-1) ?? "";
    const add = (rank: number, make: () => Table) =>
      found.push({ path: path.join("."), make, depth: path.length, rank });
    if (Array.isArray(value)) {
      if (value.length === 0 || value.some((entry) => isObject(entry) || entry === null))
        add(name === "nodes" || name === "edges" ? RECORDS : OTHER, () => listTable(value));
    } else if (isObject(value)) {
      const cross = crossTable(value);
      if (cross) add(CROSS, () => cross);
      const members = Object.entries(value).filter(([, part]) => !(cross && Array.isArray(part)));
      for (const [key, part] of members) look(part, [...path, key]);
    }
  };
  look(data, []);
  return found.sort((a, b) => a.depth - b.depth || a.rank - b.rank);
}

import { eachObject, type Fields, isFields, isLeaf, nameOf } from "./walk.ts";

/** What stands in a table: a value, or the name of a thing that has a page. */
export type Cell = string | number | boolean | null | { readonly id: string; readonly name: string };

/** A list of an answer, with a column for each value that its rows hold. */
export interface FoundTable {
  /** Where it stands, as `projects.nodes`. */
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const DEEPEST = 4;

/** The lists of objects of an answer that are not within another's rows, longest first. */
export function findTables(data: unknown): FoundTable[] {
  const tables: FoundTable[] = [];
  eachObject(data, (object, path) => {
    for (const [name, value] of Object.entries(object)) {
      if (!Array.isArray(value) || value.length === 0 || !value.every((row) => isFields(row))) continue;
      const place = path ? `${path}.${name}` : name;
      if (/(^|\.)\d+(\.|$)/.test(place)) continue;
      const rows = value.map((row) => cellsOf(row as Fields));
      const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
      tables.push({ path: place, columns, rows: rows.map((row) => columns.map((column) => row.get(column) ?? null)) });
    }
  });
  return tables.sort((a, b) => b.rows.length - a.rows.length);
}

function cellsOf(row: Fields, prefix = "", depth = 0): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const self = depth === 0 ? thingOf(row) : null;
  if (self) cells.set("name", self);
  for (const [field, value] of Object.entries(row)) {
    if (field === "cursor" || field === "__typename" || (self && field in NAMING)) continue;
    // Of an edge, its node is what people look for.
    const name = prefix + field;
    if (isLeaf(value)) cells.set(name, value);
    else if (Array.isArray(value)) cells.set(name, listed(value));
    else if (isFields(value)) {
      const thing = thingOf(value);
      const inner = thing ? Object.entries(value).filter(([key]) => !(key in NAMING)) : Object.entries(value);
      if (thing) cells.set(name, thing);
      if (depth < DEEPEST)
        for (const [key, cell] of cellsOf(Object.fromEntries(inner), field === "node" ? prefix : `${name}.`, depth + 1))
          cells.set(key, cell);
    }
  }
  return cells;
}

/** The fields that a thing's own cell tells. */
const NAMING: Readonly<Record<string, true>> = { id: true, key: true, name: true, title: true, code: true };

function thingOf(value: Fields): { id: string; name: string } | null {
  const name = nameOf(value);
  return typeof value.id === "string" && name !== null ? { id: value.id, name } : null;
}

function listed(values: readonly unknown[]): string {
  return values
    .map((value) =>
      isLeaf(value) ? String(value ?? "") : isFields(value) ? (nameOf(value) ?? nameOf(innerOf(value)) ?? "…") : "…",
    )
    .join("; ");
}

const innerOf = (value: Fields): Fields => Object.values(value).find(isFields) ?? {};

import { eachObject, type Fields, isFields, nameOf } from "./walk.ts";

type Value = number | boolean | string | null;

/** Values by rows and columns. */
export interface FoundMatrix {
  /** Where it stands, and what its cells say, as `matrix.counts`. */
  readonly path: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly Value[])[];
}

/** What of an answer is a matrix: lists of rows and columns with a list of lists of that size, or cells that name their line and column. */
export function findMatrices(data: unknown): FoundMatrix[] {
  const found: FoundMatrix[] = [];
  eachObject(data, (object, path) => {
    const { rows, columns } = object;
    const place = (name: string) => [path, name].filter(Boolean).join(".");
    if (isHeads(rows) && isHeads(columns))
      for (const [name, cells] of Object.entries(object))
        if (isGrid(cells, rows.length, columns.length))
          found.push({ path: place(name), rows: rows.map(headOf), columns: columns.map(headOf), cells });
    if (Array.isArray(object.cells)) found.push(...ofCells(object.cells.filter(isFields), place("cells")));
  });
  return found;
}

const isHeads = (value: unknown): value is readonly Fields[] =>
  Array.isArray(value) && value.length > 0 && value.every(isFields);

const isGrid = (value: unknown, rows: number, columns: number): value is readonly (readonly Value[])[] =>
  Array.isArray(value) &&
  value.length === rows &&
  value.every(
    (row) =>
      Array.isArray(row) && row.length === columns && row.every((cell) => typeof cell !== "object" || cell === null),
  );

const headOf = (head: Fields): string => {
  const key = typeof head.key === "string" ? head.key : typeof head.code === "string" ? head.code : null;
  return key ?? nameOf(head) ?? "?";
};

function ofCells(cells: readonly Fields[], path: string): FoundMatrix[] {
  const placed = cells.flatMap((cell) =>
    isFields(cell.actionLine) && isFields(cell.column)
      ? [{ cell, row: headOf(cell.actionLine), column: headOf(cell.column) }]
      : [],
  );
  const [first] = placed;
  if (!first) return [];
  const rows = [...new Set(placed.map(({ row }) => row))];
  const columns = [...new Set(placed.map(({ column }) => column))];
  const names = Object.entries(first.cell).flatMap(([name, value]) => (typeof value === "object" ? [] : [name]));
  return names.map((name) => {
    const byPlace = new Map(placed.map(({ cell, row, column }) => [`${row}\n${column}`, cell[name] as Value]));
    return {
      path: `${path}.${name}`,
      rows,
      columns,
      cells: rows.map((row) => columns.map((column) => byPlace.get(`${row}\n${column}`) ?? null)),
    };
  });
}

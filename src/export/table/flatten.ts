export type Scalar = string | number | boolean | null;
/** The cells of a row by the name of their column. */
export type Cells = Map<string, Scalar>;

/** Separates the values of a list in a cell. */
const SEPARATOR = ";";

/**
 * The cells that a value fills: members of an object stand under `outer.inner`; the values of a list are joined, those of a
 * list of objects member by member, each in the place of its object.
 */
export function flatten(value: unknown, name = ""): Cells {
  if (Array.isArray(value)) return joined(value, name);
  if (!isObject(value)) return new Map([[name === "" ? "value" : name, (value ?? null) as Scalar]]);
  const cells: Cells = new Map();
  for (const [key, part] of Object.entries(value))
    for (const [column, cell] of flatten(part, name === "" ? key : `${name}.${key}`)) cells.set(column, cell);
  return cells;
}

function joined(values: readonly unknown[], name: string): Cells {
  if (!values.some(isObject)) return new Map([[name, values.flat(Number.POSITIVE_INFINITY).map(text).join(SEPARATOR)]]);
  const rows = values.map((value) => (isObject(value) ? flatten(value, name) : new Map<string, Scalar>()));
  const columns = new Set(rows.flatMap((row) => [...row.keys()]));
  return new Map([...columns].map((column) => [column, rows.map((row) => text(row.get(column))).join(SEPARATOR)]));
}

function text(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

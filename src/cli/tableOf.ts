/** A table made of an answer: columns in order of their first appearance. */
export interface Table {
  readonly columns: string[];
  readonly rows: Row[];
}

type Row = Record<string, string | number | boolean | null>;

/**
 * Makes a table of the first list of objects in an answer, nested objects flattened to `outer.inner`, lists of values
 * joined by `;`. An answer without such a list is one row; an empty slot is an empty one.
 */
export function tableOf(data: unknown): Table {
  const list = firstList(data) ?? [data];
  const rows = list.map((row) => {
    const flat: Row = {};
    if (row !== null) flatten(row, "", flat);
    return flat;
  });
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { columns: names.filter((name) => !isMissingObject(name, names, rows)), rows };
}

/** True for the name of what is an object in some rows and missing in all others: its members have columns of their own. */
function isMissingObject(name: string, names: readonly string[], rows: readonly Row[]): boolean {
  return names.some((other) => other.startsWith(`${name}.`)) && rows.every((row) => (row[name] ?? null) === null);
}

/** Breadth first, so that the outermost list is taken. */
function firstList(data: unknown): readonly unknown[] | null {
  let level: unknown[] = [data];
  while (level.length > 0) {
    const found = level.find((value) => Array.isArray(value) && value.some(isObject));
    if (found) return found as readonly unknown[];
    level = level.flatMap((value) => (isObject(value) ? Object.values(value) : []));
  }
  return null;
}

function flatten(value: unknown, name: string, into: Row): void {
  if (Array.isArray(value)) {
    into[name] = value.map((part) => (typeof part === "object" ? JSON.stringify(part) : String(part))).join(";");
  } else if (isObject(value)) {
    for (const [key, part] of Object.entries(value)) flatten(part, name === "" ? key : `${name}.${key}`, into);
  } else {
    into[name === "" ? "value" : name] = (value ?? null) as string | number | boolean | null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

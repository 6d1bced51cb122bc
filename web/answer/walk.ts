/** An object of an answer. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isLeaf = (value: unknown): value is string | number | boolean | null =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

/** The first of the names of a thing that it was asked for with. */
export function nameOf(value: Fields): string | null {
  for (const field of ["name", "label", "title", "code", "text", "key", "id"]) {
    const name = value[field];
    if (typeof name === "string") return name;
    if (isFields(name) && typeof name.text === "string") return name.text;
  }
  return null;
}

/** Calls `visit` with every object below a value and where it is, as `projects.nodes.0`, those without first. */
export function eachObject(value: unknown, visit: (object: Fields, path: string) => void, path = ""): void {
  if (isFields(value)) visit(value, path);
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) eachObject(inner, visit, path ? `${path}.${name}` : name);
}

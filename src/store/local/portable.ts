import type { FilterField, Model } from "../../model/createModel.ts";

/** A field of a filter by its name: fields are the model's, and every thread has that for itself. */
interface FieldName {
  readonly kind: string;
  readonly name: string;
}

/** A request as another thread can take it: the same but for the fields of its filters. What was one object stays one. */
export function portable<T>(request: T): T {
  return rewritten(request, (field: FilterField): FieldName => ({ kind: field.kind, name: field.name })) as T;
}

/** A request that came from another thread, with the fields of the model. */
export function unpacked<T>(model: Model, request: T): T {
  return rewritten(request, ({ kind, name }: FieldName) => model.kind(kind).filterField.get(name)) as T;
}

function rewritten<F>(value: unknown, field: (value: F) => unknown): unknown {
  const known = new Map<object, unknown>();
  const rewrite = (part: unknown): unknown => {
    if (typeof part !== "object" || part === null) return part;
    if (!known.has(part))
      known.set(
        part,
        Array.isArray(part)
          ? part.map(rewrite)
          : Object.fromEntries(
              Object.entries(part).map(([name, of]) => [name, name === "field" ? field(of as F) : rewrite(of)]),
            ),
      );
    return known.get(part);
  };
  return rewrite(value);
}

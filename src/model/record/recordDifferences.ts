import type { Kind } from "../createModel.ts";
import type { NodeRecord, StoredLink, Value } from "../types.ts";

/** A field that differs, as texts: of links the keys, of suggested tags followed by `(suggested)`. */
export interface FieldDifference {
  readonly field: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What differs between two states of a record, in the order of its kind. Null: it was, or is, not there. */
export function recordDifferences(
  { properties, ownLink }: Kind,
  before: NodeRecord | null,
  after: NodeRecord | null,
): FieldDifference[] {
  const fields: [field: string, of: (record: NodeRecord) => string[]][] = [
    ...properties.map(({ name }): [string, (record: NodeRecord) => string[]] => [
      name,
      (record) => textsOf(record.properties[name] ?? null),
    ]),
    ...[...ownLink.values()].map(({ name, forward }): [string, (record: NodeRecord) => string[]] => [
      forward.field,
      (record) => (record.links[name] ?? []).map(endText),
    ]),
    ["sources", ({ sources }) => [...sources]],
    ["verified", ({ verified }) => [String(verified)]],
  ];
  return fields.flatMap(([field, held]) => {
    const [was, is] = [before ? held(before) : [], after ? held(after) : []];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field, before: was, after: is }];
  });
}

function textsOf(value: Value): string[] {
  if (value === null) return [];
  return typeof value === "object" ? [...value] : [String(value)];
}

function endText({ key, basis }: StoredLink): string {
  return basis ? `${key} (suggested)` : key;
}

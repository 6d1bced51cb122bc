import type { Kind } from "../model/createModel.ts";
import { nameOf } from "../model/record/nameOf.ts";
import { encodeRecord } from "../model/record/recordDocument.ts";
import type { NodeRecord } from "../model/types.ts";
import { saysUnverified } from "../model/validity/sources.ts";

/** A record as it was when rows were read, and what they make of it. */
export interface Revised {
  readonly before: NodeRecord | null;
  readonly record: NodeRecord;
}

/**
 * The record that rows make where somebody else has written it since: what the rows change, on what is there now. Of what
 * both have changed, the rows have the last word, as if they had come later.
 */
export function rebaseRecord(kind: Kind, { before, record }: Revised, present: NodeRecord | null): NodeRecord {
  if (!present || (before && encodeRecord(before) === encodeRecord(present))) return record;
  const properties = rebased(before?.properties ?? {}, record.properties, present.properties);
  const sources = same(before?.sources ?? [], record.sources) ? present.sources : record.sources;
  return {
    ...record,
    name: nameOf(kind, record.key, properties),
    properties,
    links: rebased(before?.links ?? {}, record.links, present.links),
    sources,
    verified: !saysUnverified(sources),
  };
}

type Fields<T> = Readonly<Record<string, T>>;

function rebased<T>(before: Fields<T>, after: Fields<T>, present: Fields<T>): Record<string, T> {
  const names = new Set([...Object.keys(after), ...Object.keys(present)]);
  const fields: Record<string, T> = {};
  for (const name of names) {
    const value = same(before[name], after[name]) ? present[name] : after[name];
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

/** Nothing, null and an empty list all say nothing. */
function same(one: unknown, other: unknown): boolean {
  const text = (value: unknown) =>
    Array.isArray(value) && value.length === 0 ? "null" : JSON.stringify(value ?? null);
  return text(one) === text(other);
}

import type { Kind } from "../createModel.ts";
import { nameOf } from "../record/nameOf.ts";
import { nodeId, splitId } from "../record/nodeId.ts";
import type { NodeRecord, StoredLink, Value } from "../types.ts";
import { draftFields } from "./draftFields.ts";
import type { DraftValues } from "./Submission.ts";

export const SOURCES = "sources";

/** What was given as it is kept: texts composed (NFC) and without white space around them, ids of links as keys, nothing empty. */
export function tidyValues(kind: Kind, values: DraftValues): DraftValues {
  const tidy: Record<string, unknown> = {};
  const keep = (name: string, value: unknown) => {
    const held = tidied(value);
    if (held !== null && held !== "" && !(Array.isArray(held) && held.length === 0)) tidy[name] = held;
  };
  for (const field of draftFields(kind)) {
    const value = values[field.name];
    if ("property" in field) keep(field.name, value);
    else {
      const keys = keysOf(field.link.to, value);
      keep(field.name, field.link.forward.many ? keys : keys[0]);
    }
  }
  keep(SOURCES, values[SOURCES]);
  return tidy;
}

function tidied(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC").trim();
  return Array.isArray(value) ? value.map(tidied) : (value ?? null);
}

/** The entries of a list of tidy values, or the one value in its place. */
export function keysAt(values: DraftValues, field: string): readonly string[] {
  const held = values[field];
  if (Array.isArray(held)) return held.map(String);
  return held === undefined ? [] : [String(held)];
}

/** Keys, of which each may have been given as an id. */
function keysOf(kind: string, value: unknown): string[] {
  const given = Array.isArray(value) ? value : (value ?? null) === null ? [] : [value];
  return given.map((one) => {
    const text = String(one).normalize("NFC").trim();
    const parts = splitId(text);
    return parts?.kind === kind ? parts.key : text;
  });
}

/**
 * The record that tidy values make. What they cannot say of it stays as it is in `before`: other properties and links, and tags that were suggested and are not
 * declared now.
 */
export function draftRecord(
  kind: Kind,
  key: string,
  values: DraftValues,
  before: Pick<NodeRecord, "properties" | "links" | "sources"> | null = null,
): NodeRecord {
  const properties: Record<string, Value> = { ...before?.properties };
  const links: Record<string, readonly StoredLink[]> = { ...before?.links };
  for (const field of draftFields(kind)) {
    const value = values[field.name];
    if ("property" in field) {
      delete properties[field.name];
      if (value !== undefined) properties[field.name] = value as Value;
      continue;
    }
    const { name, tag } = field.link;
    const declared = keysAt(values, field.name).map((end) => ({ key: end }));
    const suggested = (tag ? (links[name] ?? []) : []).filter(
      ({ key: end, basis }) => basis !== undefined && !declared.some((one) => one.key === end),
    );
    delete links[name];
    const ends: StoredLink[] = [...declared, ...suggested];
    if (ends.length > 0) links[name] = ends;
  }
  const sources = [...new Set([...keysAt(values, SOURCES), ...(before?.sources ?? [])])];
  const name = nameOf(kind, key, properties);
  return { id: nodeId(kind.name, key), kind: kind.name, key, name, properties, links, sources, verified: false };
}

import type { NodeRecord, StoredLink, Value } from "../types.ts";
import { splitId } from "./nodeId.ts";

/** A link as it is stored: its key, or what else is known of it. */
type LinkDocument = string | StoredLink;

/** What is stored of a record: all but what its id says. */
interface RecordDocument {
  readonly name: string;
  readonly properties: Record<string, Value>;
  readonly links: Record<string, readonly LinkDocument[]>;
  readonly sources: readonly string[];
  readonly verified: boolean;
}

/** The canonical JSON of a record: members in order of name, nothing empty. Equal records have equal documents. */
export function encodeRecord({ name, properties, links, sources, verified }: NodeRecord): string {
  const kept: Record<string, Value> = {};
  for (const property of Object.keys(properties).sort()) {
    const value = properties[property] ?? null;
    if (value !== null && !(Array.isArray(value) && value.length === 0)) kept[property] = value;
  }
  const linked: Record<string, LinkDocument[]> = {};
  for (const link of Object.keys(links).sort()) {
    const entries = links[link] ?? [];
    if (entries.length > 0) linked[link] = entries.map(encodeLink);
  }
  const document: RecordDocument = { name, properties: kept, links: linked, sources, verified };
  return JSON.stringify(document);
}

function encodeLink({ key, basis, confidence, because }: StoredLink): LinkDocument {
  if (!basis) return key;
  return { key, basis, ...(confidence && { confidence }), ...(because && { because }) };
}

export function decodeRecord(id: string, text: string): NodeRecord {
  const { kind, key } = splitId(id)!;
  const { name, properties, links, sources, verified } = JSON.parse(text) as RecordDocument;
  const decoded: Record<string, StoredLink[]> = {};
  for (const link in links)
    decoded[link] = links[link]!.map((entry) => (typeof entry === "string" ? { key: entry } : entry));
  return { id, kind, key, name, properties, links: decoded, sources, verified };
}

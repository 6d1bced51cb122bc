import { nodeId, splitId } from "./nodeId.ts";
import type { NodeRecord, StoredLink, Value } from "./types.ts";

/** What is stored of a record: all but what its id says. */
interface RecordDocument {
  readonly name: string;
  readonly properties: Record<string, Value>;
  readonly links: Record<string, readonly StoredLink[]>;
  readonly sources: readonly string[];
  readonly verified: boolean;
}

/** The canonical JSON of a record: members in order of name, nothing empty. Equal records have equal documents. */
export function encodeRecord({ name, properties, links, sources, verified }: NodeRecord): string {
  const document: RecordDocument = {
    name,
    properties: sorted(properties, (value) => value !== null && !(Array.isArray(value) && value.length === 0)),
    links: sorted(
      links,
      (entries) => entries.length > 0,
      (entries) => entries.map(canonicalLink),
    ),
    sources,
    verified,
  };
  return JSON.stringify(document);
}

function canonicalLink({ key, basis, confidence, because }: StoredLink): StoredLink {
  return { key, ...(basis && { basis }), ...(confidence && { confidence }), ...(because && { because }) };
}

function sorted<V>(
  members: Readonly<Record<string, V>>,
  keep: (value: V) => boolean,
  map: (value: V) => V = (value) => value,
): Record<string, V> {
  const names = Object.keys(members).sort();
  const result: Record<string, V> = {};
  for (const name of names) {
    const value = members[name] as V;
    if (keep(value)) result[name] = map(value);
  }
  return result;
}

export function decodeRecord(id: string, text: string): NodeRecord {
  const { kind, key } = splitId(id) as { kind: string; key: string };
  return { id: nodeId(kind, key), kind, key, ...(JSON.parse(text) as RecordDocument) };
}

import type { Kind } from "../model/createModel.ts";
import { nameOf } from "../model/record/nameOf.ts";
import { nodeId } from "../model/record/nodeId.ts";
import type { NodeRecord, StoredLink, Value } from "../model/types.ts";
import { saysUnverified } from "../model/validity/sources.ts";
import type { RowDraft } from "./readRow.ts";

/**
 * The record after a row: what the file has no column for stays as it was. Without a column for sources a record that has
 * none gets one that names the file.
 */
export function mergeRow(kind: Kind, draft: RowDraft, before: NodeRecord | null, file: string): NodeRecord {
  const { key } = draft;
  const properties: Record<string, Value> = { ...before?.properties };
  for (const [name, value] of draft.properties) properties[name] = value;
  const links: Record<string, readonly StoredLink[]> = { ...before?.links };
  for (const [name, keys] of draft.links)
    links[name] = mergeLinks(keys, links[name], kind.ownLink.get(name)?.tag !== undefined);
  const kept =
    before && before.sources.length > 0 ? before.sources : [`${file}, imported without a source; unverified`];
  const sources = draft.sources ?? kept;
  return {
    id: nodeId(kind.name, key),
    kind: kind.name,
    key,
    name: nameOf(kind, key, properties),
    properties,
    links,
    sources,
    verified: !saysUnverified(sources),
  };
}

/** A column holds declared tags; suggested ones stay. */
function mergeLinks(keys: readonly string[], before: readonly StoredLink[] | undefined, tag: boolean): StoredLink[] {
  const stated = keys.map((key): StoredLink => ({ key }));
  if (!tag) return stated;
  return [...stated, ...(before ?? []).filter((entry) => entry.basis === "SUGGESTED")];
}

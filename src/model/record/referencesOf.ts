import type { Model } from "../createModel.ts";
import type { NodeRecord } from "../types.ts";
import { keyReason } from "./checkKey.ts";
import { nodeId } from "./nodeId.ts";

/** The ids that a record refers to, by links and by properties: those that could belong to a node. */
export function referencesOf(model: Model, { kind, properties, links }: NodeRecord): string[] {
  const { ownLink, refersBy } = model.kind(kind);
  const ids: string[] = [];
  const add = (to: string, key: string) => {
    if (keyReason(key) === null) ids.push(nodeId(to, key));
  };
  for (const [name, entries] of Object.entries(links)) {
    const link = ownLink.get(name);
    if (link) for (const { key } of entries) add(link.to, key);
  }
  if (refersBy) {
    const [named, key] = [properties[refersBy.kind], properties[refersBy.key]];
    if (typeof named === "string" && typeof key === "string" && model.has(named)) add(named, key);
  }
  return ids;
}

import type { Model } from "../createModel.ts";
import type { NodeRecord } from "../types.ts";

/** Calls back with the kind and key of everything that a record refers to, by links and by properties. */
export function eachReference(
  model: Model,
  { kind, properties, links }: NodeRecord,
  onReference: (kind: string, key: string) => void,
): void {
  const { ownLink, refersBy } = model.kind(kind);
  for (const name in links) {
    const link = ownLink.get(name);
    if (link) for (const { key } of links[name]!) onReference(link.to, key);
  }
  const [named, key] = refersBy ? [properties[refersBy.kind], properties[refersBy.key]] : [];
  if (typeof named === "string" && typeof key === "string" && model.has(named)) onReference(named, key);
}

import type { NodeRecord, StoredLink, Value } from "../../src/model/types.ts";

/** A link entry from shorthand: a key, or a suggested tag as `key/SUGGESTED`. */
function storedLink(text: string): StoredLink {
  const [key, suggested] = text.split("/") as [string, string?];
  return suggested ? { key, basis: "SUGGESTED", confidence: "high", because: "says so" } : { key };
}

/** A record from shorthand; its name serves as title and text too. */
export function record(
  id: string,
  name: string,
  properties: Record<string, Value> = {},
  links: Record<string, readonly string[]> = {},
  rest: Partial<NodeRecord> = {},
): NodeRecord {
  const at = id.indexOf(":");
  return {
    id,
    kind: id.slice(0, at),
    key: id.slice(at + 1),
    name,
    properties: { name, title: name, text: name, ...properties },
    links: Object.fromEntries(Object.entries(links).map(([link, keys]) => [link, keys.map(storedLink)])),
    sources: ["made up for tests"],
    verified: true,
    ...rest,
  };
}

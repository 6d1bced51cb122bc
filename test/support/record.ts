import type { NodeRecord, StoredLink, Value } from "../../src/model/types.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";

/** A link entry from shorthand: a key, or a suggested tag as `key/SUGGESTED`. */
function storedLink(text: string): StoredLink {
  const [key, suggested] = text.split("/") as [string, string?];
  return suggested ? { key, basis: "SUGGESTED", confidence: "high", because: "says so" } : { key };
}

/** A record of the WSIS model from shorthand; its name is also what the kind takes its name from. */
export function record(
  id: string,
  name: string,
  properties: Record<string, Value> = {},
  links: Record<string, readonly string[]> = {},
  rest: Partial<NodeRecord> = {},
): NodeRecord {
  const at = id.indexOf(":");
  const { title } = wsisModel.kind(id.slice(0, at));
  return {
    id,
    kind: id.slice(0, at),
    key: id.slice(at + 1),
    name,
    properties: { ...(typeof title === "string" && { [title]: name }), ...properties },
    links: Object.fromEntries(Object.entries(links).map(([link, keys]) => [link, keys.map(storedLink)])),
    sources: ["made up for tests"],
    verified: true,
    ...rest,
  };
}

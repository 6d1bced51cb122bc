import type { Kind } from "../../model/createModel.ts";
import { decidingClass } from "../../model/links/decidingClass.ts";
import { askedOfNodes, type NodesAsked } from "./nodesAsked.ts";

const OF_KEYS = new Set(["id", "key", "kind"]);
const OF_RECORDS = new Set(["name", "sources", "verified"]);

/**
 * What the fields of nodes of one kind are resolved from, beside keys: names of properties, `name`, `sources`, `verified`. Null:
 * from more than that.
 */
export function fieldsAsked(kind: Kind, { of, plain }: NodesAsked): string[] | null {
  const wanted = new Set<string>();
  for (const selection of of) {
    const fields = selection.fields();
    if (!fields) return null;
    for (const { name, selection: below } of fields) {
      const side = kind.side.get(name);
      const deciding = side && decidingClass(kind, side);
      if (deciding !== undefined) wanted.add(deciding);
      if (kind.property.has(name) || OF_RECORDS.has(name)) wanted.add(name);
      else if (side?.end.many ? (askedOfNodes(below)?.plain ?? true) : side !== undefined) continue;
      else if (!OF_KEYS.has(name) && kind.keyField?.name !== name) return null;
    }
  }
  return plain ? [...wanted] : null;
}

import { nodeId } from "../../model/record/nodeId.ts";
import type { NodeRecord } from "../../model/types.ts";
import type { SetExport } from "./SetExport.ts";

/**
 * A line a record: its properties under the names that the API has for them, and each of its links a list of ids, with their names where
 * they are terms, and of tags who says so.
 */
export function jsonLines(set: SetExport): (record: NodeRecord) => string {
  const { kind: of } = set.request;
  const links = [...of.ownLink.values()];
  return (record) => {
    const { id, kind, key, name, properties, sources, verified } = record;
    const linked = links.map((link) => [
      link.forward.field,
      set.linked(record, link).map(({ key: to, ...how }) => {
        const label = set.labelOf(link.to, to);
        return { id: nodeId(link.to, to), ...(label !== null && { label }), ...how };
      }),
    ]);
    const own: Record<string, unknown> = { id, kind, key, name };
    // Stores differ in the order in which they hand properties out.
    for (const { name: property } of of.properties)
      if (properties[property] !== undefined) own[property] = properties[property];
    return `${JSON.stringify({ ...own, ...Object.fromEntries(linked), sources, verified })}\n`;
  };
}

import type { Kind, Model } from "../../../../model/createModel.ts";
import { splitId } from "../../../../model/record/nodeId.ts";

/** The kind and the key of an id that could be that of a record with links; else null. */
export function linkedNode(model: Model, id: string): { kind: Kind; key: string } | null {
  const parts = splitId(id);
  if (!parts || !model.has(parts.kind)) return null;
  const kind = model.kind(parts.kind);
  return kind.sides.length > 0 ? { kind, key: parts.key } : null;
}

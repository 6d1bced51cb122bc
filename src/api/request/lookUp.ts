import { InputError } from "../../model/InputError.ts";
import { nodeId } from "../../model/record/nodeId.ts";
import type { NodeSummary } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import { askedIds } from "./askedIds.ts";

/** The node with an id, whatever its case; where there is none, null and a warning that says what may have been meant. */
export async function lookUp(context: ApiContext, id: string, path: string): Promise<NodeSummary | null> {
  const { loaders, warnings } = context;
  const found = await loaders.nodes.load(id);
  if (found) return found;
  try {
    const [spelled] = await askedIds(context, [id], path);
    return spelled === undefined || spelled === id ? null : await loaders.nodes.load(spelled);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    warnings.add(error.path, error.message);
    return null;
  }
}

/** The node of a kind with a key. */
export function lookUpKey(context: ApiContext, kind: string, key: string, path: string): Promise<NodeSummary | null> {
  return lookUp(context, nodeId(kind, key), path);
}

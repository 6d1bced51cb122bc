import { nodeId } from "../../model/record/nodeId.ts";
import type { Basis, NodeSummary } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import type { TagSource } from "../generated/types.ts";

/** The tags as stored, in the order of the model's links; derived ones are not among them. `basis` left out: of any. */
export async function tags(
  node: NodeSummary,
  { basis }: { readonly basis?: readonly Basis[] | null },
  { model, loaders }: ApiContext,
): Promise<TagSource[]> {
  const links = node.links ?? (await loaders.records.load(node.id))?.links ?? {};
  return model.kind(node.kind).sides.flatMap(({ link, reverse, target }) => {
    if (!link.tag || reverse) return [];
    return (links[link.name] ?? [])
      .filter((tag) => !basis || basis.includes(tag.basis ?? "DECLARED"))
      .map((tag) => ({
        kind: target,
        key: tag.key,
        basis: tag.basis ?? "DECLARED",
        confidence: tag.confidence ?? null,
        because: tag.because ?? null,
        node: () => loaders.nodes.load(nodeId(target, tag.key)),
      }));
  });
}

import { similarScore } from "../../model/statistics/similarScore.ts";
import type { NodeSummary } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import type { SimilarSource } from "../generated/types.ts";
import { checkSize, DEFAULT_SIMILAR, LARGEST_PAGE } from "../limits/sizes.ts";
import { loadNode, loadNodes } from "../loadNodes.ts";
import { Connection } from "../sets/Connection.ts";
import { direction } from "./edgeFields.ts";

const SHARED_SHOWN = 10;

/** Nodes that share the most telling nodes with a node. Throws an InputError for a number that is not allowed. */
export async function similar(
  { id, kind }: NodeSummary,
  { first }: { readonly first?: number | null },
  context: ApiContext,
): Promise<SimilarSource[]> {
  const limit = first ?? DEFAULT_SIMILAR;
  checkSize("first", limit, LARGEST_PAGE);
  const { model, loaders } = context;
  const [answer, counted] = await Promise.all([
    loaders.similar.load({ id, limit }),
    new Connection(context, kind, {}).totalCount(),
  ]);
  const nodes = await loadNodes(context, answer.nodes);
  return answer.nodes.map(({ score, shared }, index) => ({
    node: nodes[index]!,
    score,
    sharedCount: shared.length,
    shared: shared.slice(0, SHARED_SHOWN).map(({ id: of, link, reverse, over, sharedBy }) => ({
      node: () => loadNode(context, of),
      over: over === undefined ? null : model.link(over).relationship,
      link: model.link(link).relationship,
      direction: direction(reverse),
      sharedBy,
      bits: similarScore(counted, sharedBy),
    })),
  }));
}

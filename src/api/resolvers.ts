import { InputError } from "../model/InputError.ts";
import { nodeId } from "../model/nodeId.ts";
import type { Basis, NodeSummary } from "../model/types.ts";
import type { ApiContext } from "./ApiContext.ts";
import type { QuerySearchArgs, QueryTimelineArgs } from "./generated/types.ts";
import { createMatrix, type MatrixArguments } from "./Matrix.ts";
import type { ResolverMap } from "./ResolverMap.ts";
import { SearchConnection } from "./SearchConnection.ts";
import { scalars } from "./scalars.ts";
import { timeline, tookPlace } from "./timeline.ts";

const key = (node: NodeSummary) => node.key;

const load = (context: ApiContext, kind: string, of: string) => context.loaders.nodes.load(nodeId(kind, of));

const listed = (kind: string) => (_: unknown, __: unknown, context: ApiContext) =>
  Promise.all(context.reader.terms(kind).map((term) => load(context, kind, term.key)));

/** The tags as stored; derived ones are not among them. */
async function tags(node: NodeSummary, { basis }: { basis?: readonly Basis[] | null }, { model, loaders }: ApiContext) {
  const { kind } = node;
  const links = node.links ?? (await loaders.records.load(node.id))?.links ?? {};
  return model.kind(kind).sides.flatMap((side) => {
    if (!side.link.tag || side.reverse) return [];
    return (links[side.link.name] ?? [])
      .filter((tag) => !basis || basis.includes(tag.basis ?? "DECLARED"))
      .map((tag) => ({
        kind: side.target,
        key: tag.key,
        basis: tag.basis ?? "DECLARED",
        confidence: tag.confidence ?? null,
        because: tag.because ?? null,
        node: () => loaders.nodes.load(nodeId(side.target, tag.key)),
      }));
  });
}

/** What the model does not say: look-ups, whole views, and fields that are computed. */
export const resolvers: ResolverMap = {
  ...scalars,
  Query: {
    node: (_, { id }: { id: string }, { loaders }) => loaders.nodes.load(id),
    nodes: (_, { ids }: { ids: string[] }, { loaders }) => {
      if (ids.length > 1000)
        throw new InputError("ids", `Cannot load ${ids.length} nodes at once: expected 1000 at most`);
      return ids.map((id) => loaders.nodes.load(id));
    },
    actionLine: (_, { code }: { code: string }, context) => load(context, "ActionLine", code),
    actionLines: listed("ActionLine"),
    sdg: (_, { number }: { number: number }, context) => load(context, "Sdg", String(number)),
    sdgs: listed("Sdg"),
    sdgTarget: (_, { code }: { code: string }, context) => load(context, "SdgTarget", code),
    matrix: (_, args: MatrixArguments, context) => createMatrix(context, args),
    search: (_, args: QuerySearchArgs, context) => new SearchConnection(context, args),
    timeline: (_, args: QueryTimelineArgs, context) => timeline(context, args),
    revision: (_, __, { reader }) => reader.revision,
  },
  ActionLine: { code: key },
  Sdg: { number: (sdg: NodeSummary) => Number(sdg.key) },
  SdgTarget: { code: key },
  Country: { iso3: key },
  Region: { code: key },
  Project: { tags },
  Session: { tags },
  Milestone: { tookPlace },
};

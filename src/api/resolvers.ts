import { InputError } from "../model/InputError.ts";
import { nodeId } from "../model/nodeId.ts";
import { type Basis, DEFAULT_BASIS, type NodeSummary } from "../model/types.ts";
import type { WalkInput } from "../model/walk.ts";
import type { ApiContext } from "./ApiContext.ts";
import { compareSets } from "./compareSets.ts";
import { paths, similar } from "./explore.ts";
import { KEY_FIELDS } from "./fieldsAsked.ts";
import { gaps } from "./gaps.ts";
import type {
  QueryGapsArgs,
  QueryNeighbourhoodArgs,
  QueryPathsArgs,
  QueryResolveArgs,
  QuerySearchArgs,
  QuerySetsArgs,
  QueryTimelineArgs,
  QueryTraverseArgs,
} from "./generated/types.ts";
import { ownName } from "./localName.ts";
import { createMatrix, type MatrixArguments } from "./Matrix.ts";
import { neighbourhood } from "./neighbourhood.ts";
import type { ResolverMap } from "./ResolverMap.ts";
import { resolve } from "./resolve.ts";
import { SearchConnection } from "./SearchConnection.ts";
import { scalars } from "./scalars.ts";
import { Traversal } from "./Traversal.ts";
import { timeline, tookPlace } from "./timeline.ts";

const load = (context: ApiContext, kind: string, of: string) => context.loaders.nodes.load(nodeId(kind, of));

const listed = (kind: string) => (_: unknown, __: unknown, context: ApiContext) =>
  Promise.all(context.reader.terms(kind).map((term) => load(context, kind, term.key)));

const similarTo = (node: NodeSummary, args: { first?: number | null }, context: ApiContext) =>
  similar(context, node, args);

/** What a label names. */
function named({ properties: { ofKind, ofKey } }: NodeSummary, _: unknown, { model, loaders }: ApiContext) {
  return model.has(String(ofKind)) ? loaders.nodes.load(nodeId(String(ofKind), String(ofKey))) : null;
}

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

/** Keys by another name. */
export const keyResolvers: ResolverMap = Object.fromEntries(
  Object.entries(KEY_FIELDS).map(([kind, field]) => [kind, { [field]: ({ key }: NodeSummary) => key }]),
);

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
    resolve: (_, args: QueryResolveArgs, context) => resolve(context, args),
    revision: (_, __, { reader }) => reader.revision,
    traverse: (_, { from, steps, first }: QueryTraverseArgs, context) =>
      new Traversal(context, { from, steps } as WalkInput, DEFAULT_BASIS, first),
    paths: (_, args: QueryPathsArgs, context) => paths(context, args),
    neighbourhood: (_, args: QueryNeighbourhoodArgs, context) => neighbourhood(context, args),
    gaps: (_, args: QueryGapsArgs, context) => gaps(context, args),
    sets: (_, args: QuerySetsArgs, context) => compareSets(context, args),
  },
  ActionLine: { similar: similarTo },
  Country: { similar: similarTo },
  Stakeholder: { similar: similarTo },
  Project: { tags, similar: similarTo },
  Session: { tags },
  Milestone: { tookPlace },
  Label: { label: ownName, node: named },
};

import type { WalkInput } from "../../model/filter/walkInput.ts";
import { InputError } from "../../model/InputError.ts";
import { nodeId } from "../../model/record/nodeId.ts";
import { type Basis, DEFAULT_BASIS, type NodeSummary } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import { neighbourhood } from "../explore/neighbourhood.ts";
import { paths, similar } from "../explore/paths.ts";
import type {
  QueryGapsArgs,
  QueryNeighbourhoodArgs,
  QueryPathsArgs,
  QueryResolveArgs,
  QuerySearchArgs,
  QuerySetsArgs,
  QueryTimelineArgs,
  QueryTraverseArgs,
} from "../generated/types.ts";
import { gaps } from "../matrix/gaps.ts";
import { createMatrix, type MatrixArguments } from "../matrix/Matrix.ts";
import { ownName } from "../names/localName.ts";
import { resolve } from "../names/resolve.ts";
import { KEY_FIELDS } from "../readAhead/fieldsAsked.ts";
import { compareSets } from "../sets/compareSets.ts";
import { SearchConnection } from "../sets/SearchConnection.ts";
import { Traversal } from "../sets/Traversal.ts";
import { timeline, tookPlace } from "../sets/timeline.ts";
import type { ResolverMap } from "./ResolverMap.ts";
import { scalars } from "./scalars.ts";

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

import { InputError } from "../../model/InputError.ts";
import { nodeId } from "../../model/record/nodeId.ts";
import { DEFAULT_BASIS, type NodeSummary } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import { neighbourhood } from "../explore/neighbourhood.ts";
import { paths } from "../explore/paths.ts";
import { asOf } from "../history/asOf.ts";
import { changes } from "../history/changes.ts";
import { MOST_IDS } from "../limits/sizes.ts";
import { gaps } from "../matrix/gaps.ts";
import { createMatrix } from "../matrix/Matrix.ts";
import { resolve } from "../names/resolve.ts";
import { lookUp, lookUpKey } from "../request/lookUp.ts";
import { compareSets } from "../sets/compareSets.ts";
import { SearchConnection } from "../sets/SearchConnection.ts";
import { Traversal } from "../sets/Traversal.ts";
import { timeline, tookPlace } from "../sets/timeline.ts";
import { contest, contests } from "../workbench/contests.ts";
import { DEFAULT_DUPLICATES, likelyDuplicates } from "../workbench/likelyDuplicates.ts";
import { consultationWindow } from "../workbench/openConsultation.ts";
import { mySubmissions, reviewQueue, submission } from "../workbench/submissionPages.ts";
import { DEFAULT_SUGGESTIONS, suggestTags } from "../workbench/suggestTags.ts";
import { merge } from "../workbench/unmerging.ts";
import { mutationResolvers } from "./mutationResolvers.ts";
import type { WrittenResolvers } from "./ResolverMap.ts";

const DEFAULT_CHANGES = 50;

function load({ loaders }: ApiContext, kind: string, key: string): Promise<NodeSummary | null> {
  return loaders.nodes.load(nodeId(kind, key));
}

/** Every node of a kind that is known to everyone, in natural order. */
async function listed(context: ApiContext, kind: string): Promise<NodeSummary[]> {
  const nodes = await Promise.all(context.terms(kind).map(({ key }) => load(context, kind, key)));
  return nodes.filter((node) => node !== null);
}

/** What a label names; null for a term. */
function named(
  { properties: { ofKind, ofKey } }: NodeSummary,
  context: ApiContext,
): Promise<NodeSummary | null> | null {
  return context.model.has(String(ofKind)) ? load(context, String(ofKind), String(ofKey)) : null;
}

/** What the model does not say: look-ups, whole views, and fields that are computed. */
export const writtenResolvers: WrittenResolvers = {
  Query: {
    node: (_, { id }, context) => lookUp(context, id, "id"),
    nodes: (_, { ids }, context) => {
      if (ids.length > MOST_IDS)
        throw new InputError("ids", `Cannot load ${ids.length} nodes at once: expected ${MOST_IDS} at most`);
      return Promise.all(ids.map((id, index) => lookUp(context, id, `ids[${index}]`)));
    },
    actionLine: (_, { code }, context) => lookUpKey(context, "ActionLine", code, "code"),
    actionLines: (_, __, context) => listed(context, "ActionLine"),
    sdg: (_, { number }, context) => lookUpKey(context, "Sdg", String(number), "number"),
    sdgs: (_, __, context) => listed(context, "Sdg"),
    sdgTarget: (_, { code }, context) => lookUpKey(context, "SdgTarget", code, "code"),
    matrix: (_, args, context) => createMatrix(context, args),
    search: (_, args, context) => new SearchConnection(context, args),
    timeline: (_, args, context) => timeline(context, args),
    resolve: (_, args, context) => resolve(context, args),
    revision: (_, __, { reader }) => reader.revision,
    traverse: (_, { from, steps, first }, context) => new Traversal(context, { from, steps }, DEFAULT_BASIS, first),
    paths: (_, args, context) => paths(context, args),
    neighbourhood: (_, args, context) => neighbourhood(context, args),
    gaps: (_, args, context) => gaps(context, args),
    sets: (_, args, context) => compareSets(context, args),
    viewer: (_, __, { caller }) => caller && { ...caller, organisation: caller.organisation || null },
    submission: (_, { id }, context) => submission(context, id),
    mySubmissions: (_, args, context) => mySubmissions(context, args),
    changes: (_, { after, first }, context) => changes(context, { after: after ?? 0, first: first ?? DEFAULT_CHANGES }),
    asOf: (_, { revision }, context, info) => asOf(context, revision, info),
    contest: (_, { key }, context) => contest(context, key),
    contests: (_, __, context) => contests(context),
    consultationWindow: (_, { consultation }, context) => consultationWindow(context, consultation),
    suggestTags: (_, { text, first }, context) => suggestTags(context, { text, first: first ?? DEFAULT_SUGGESTIONS }),
    likelyDuplicates: (_, { title, first }, context) =>
      likelyDuplicates(context, { title, first: first ?? DEFAULT_DUPLICATES }),
    merge: (_, { duplicate }, context) => merge(context, duplicate),
    reviewQueue: (_, args, context) => reviewQueue(context, args),
  },
  Mutation: mutationResolvers,
  Milestone: { tookPlace },
  Label: { node: (label, _, context) => named(label, context) },
};

import type { Model } from "../../model/createModel.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import { splitId } from "../../model/record/nodeId.ts";
import type { Edge, NeighbourGroup } from "../../model/requests.ts";
import { DEFAULT_BASIS } from "../../model/types.ts";
import { compareCodePoints } from "../../model/words/naturalOrder.ts";
import type { ApiContext } from "../ApiContext.ts";
import type { OmissionSource, QueryNeighbourhoodArgs, SubgraphSource } from "../generated/types.ts";
import { checkSize, DEEPEST_SUBGRAPH, DEFAULT_SUBGRAPH, LARGEST_SUBGRAPH } from "../limits/sizes.ts";
import { loadNode } from "../loadNodes.ts";
import { askedIds } from "../request/askedIds.ts";
import type { NestedStart } from "../request/ConnectionArguments.ts";
import { joinFilters, linkFilter } from "../request/door.ts";
import { basisOf, direction } from "./edgeFields.ts";

interface Reached {
  readonly id: string;
  /** Number of choices on the best way; its reciprocal is the relevance. 0 for a start, which comes before all. */
  readonly cost: number;
}

/**
 * What is around nodes: the starts, and the rest of the limit's worth of those that cost least. Throws an InputError for
 * sizes that are not allowed.
 */
export async function neighbourhood(context: ApiContext, args: QueryNeighbourhoodArgs): Promise<SubgraphSource> {
  const depth = args.depth ?? 1;
  const limit = args.limit ?? DEFAULT_SUBGRAPH;
  checkSize("depth", depth, DEEPEST_SUBGRAPH);
  checkSize("limit", limit, LARGEST_SUBGRAPH);
  checkSize("of", args.of.length, limit);
  const { model, loaders } = context;
  const asked = await askedIds(context, args.of, "of");
  const starts = (await loaders.nodes.loadMany([...new Set(asked)])).flatMap((node) => {
    if (node instanceof Error) throw node;
    return node ? [node.id] : [];
  });
  const { kept, groups } = await choose(context, starts, depth, limit);
  const shown = kept.map(({ id }) => id);
  const edges = await loaders.direct((reader) => reader.edges(shown));
  const depths = distances(starts, edges);
  const open = shown.filter((id) => depths.get(id)! < depth);
  const unseen = open.filter((id) => !groups.has(id));
  if (unseen.length > 0) await look(context, unseen, limit, groups);
  const omitted = omissions(context, open, { ids: shown, edges, groups });
  const load = (id: string) => loadNode(context, id);
  return {
    nodes: kept.map(({ id, cost }) => ({
      node: () => load(id),
      depth: depths.get(id)!,
      relevance: 1 / Math.max(1, cost),
    })),
    edges: edges.map((edge) => ({
      link: model.link(edge.link).relationship,
      from: () => load(edge.from),
      to: () => load(edge.to),
      basis: basisOf(model, edge),
    })),
    truncated: omitted.length > 0,
    omitted,
  };
}

type Groups = Map<string, readonly NeighbourGroup[]>;

/**
 * A node's cost is the least product, over the ways to it, of the number of choices at each step: kinds of links, times
 * links of the kind. A whole number, or past 2^53 the nearest to it. Whatever is reached over a node costs more than the
 * node itself, but for where the way began, so each level needs no more of the one before than the limit.
 */
async function choose(context: ApiContext, starts: readonly string[], depth: number, limit: number) {
  const best = new Map<string, Reached>(starts.map((id) => [id, { id, cost: 0 }]));
  const groups: Groups = new Map();
  let frontier = [...best.values()];
  for (let level = 1; level <= depth && frontier.length > 0; level++) {
    const unseen = frontier.map(({ id }) => id).filter((id) => !groups.has(id));
    if (unseen.length > 0) await look(context, unseen, limit, groups);
    const ways = frontier.flatMap(({ id, cost }) => {
      const of = groups.get(id)!;
      return of.map(({ degree, ids }) => ({ ids, cost: Math.max(1, cost) * of.length * degree }));
    });
    const next = new Map<string, Reached>();
    let last = 0;
    for (const { ids, cost } of ways.sort((a, b) => a.cost - b.cost)) {
      // Ways are taken by cost: once there are enough, what costs more is not among the cheapest.
      if (next.size >= limit && cost > last) break;
      last = cost;
      for (const id of ids) {
        const known = next.get(id) ?? best.get(id);
        if (!known || known.cost > cost) next.set(id, { id, cost });
      }
    }
    frontier = cheapest([...next.values()], limit);
    for (const reached of frontier) best.set(reached.id, reached);
  }
  return { kept: cheapest([...best.values()], limit), groups };
}

async function look({ loaders }: ApiContext, ids: readonly string[], limit: number, groups: Groups): Promise<void> {
  const found = await loaders.direct((reader) => reader.neighbours(ids.map((id) => ({ id, limit }))));
  for (const [index, id] of ids.entries()) groups.set(id, found[index] ?? []);
}

function cheapest(nodes: Reached[], limit: number): Reached[] {
  return nodes.sort((a, b) => a.cost - b.cost || compareCodePoints(a.id, b.id)).slice(0, limit);
}

/** Links from the nearest start, over the edges shown: the best way to a node passes through nodes that cost less. */
function distances(starts: readonly string[], edges: readonly Edge[]): Map<string, number> {
  const linked = new Map<string, string[]>();
  const join = (a: string, b: string) => {
    const known = linked.get(a);
    if (known) known.push(b);
    else linked.set(a, [b]);
  };
  for (const { from, to } of edges) {
    join(from, to);
    join(to, from);
  }
  const depths = new Map(starts.map((id) => [id, 0]));
  for (const [id, depth] of depths)
    for (const next of linked.get(id) ?? []) if (!depths.has(next)) depths.set(next, depth + 1);
  return depths;
}

/** What is shown, and what was found on the way to it. */
interface Shown {
  readonly ids: readonly string[];
  readonly edges: readonly Edge[];
  readonly groups: Groups;
}

/** What is not shown of the neighbours of some nodes, link by link. */
function omissions(context: ApiContext, of: readonly string[], { ids, edges, groups }: Shown): OmissionSource[] {
  const { model } = context;
  const there = new Map<string, number>();
  const count = (key: string) => there.set(key, (there.get(key) ?? 0) + 1);
  for (const { link, from, to } of edges) {
    count(`${link} false ${from}`);
    count(`${link} true ${to}`);
  }
  return of.flatMap((id) =>
    groups.get(id)!.flatMap(({ link, reverse, degree }): OmissionSource[] => {
      const left = degree - (there.get(`${link} ${reverse} ${id}`) ?? 0);
      if (left === 0) return [];
      const side = model.kind(kindOf(id)).sides.find((one) => one.link.name === link && one.reverse === reverse)!;
      return [
        {
          node: () => loadNode(context, id),
          link: side.link.relationship,
          direction: direction(reverse),
          kind: side.target,
          count: left,
          where: async () => {
            const others = ids.filter((other) => kindOf(other) === side.target);
            const door = linkedFilter(model, { node: await loadNode(context, id), side });
            return joinFilters(model.kind(side.target), door, others.length > 0 ? { not: { ids: others } } : {});
          },
        },
      ];
    }),
  );
}

function kindOf(id: string): string {
  return splitId(id)!.kind;
}

/** The filter of what a link leads to from a node alone, without what is linked to nodes that stand below it. */
function linkedFilter(model: Model, start: NestedStart): FilterInput {
  const { node, side } = start;
  const { plural, parent } = model.kind(node.kind);
  if (parent === undefined) return linkFilter(model, start, DEFAULT_BASIS);
  const step = { link: side.link.relationship, direction: direction(side.reverse), basis: DEFAULT_BASIS };
  return {
    traverse: {
      where: { [plural]: { ids: [node.id] } },
      basis: DEFAULT_BASIS,
      steps: [{ ...step, where: { [model.kind(side.target).plural]: {} } }],
    },
  };
}

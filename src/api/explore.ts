import { basisNames } from "../model/basis.ts";
import type { LinkSide, Model } from "../model/createModel.ts";
import { InputError } from "../model/InputError.ts";
import { verbOf } from "../model/linkSentence.ts";
import { compareCodePoints } from "../model/naturalOrder.ts";
import { splitId } from "../model/nodeId.ts";
import { similarScore } from "../model/similarScore.ts";
import { DEFAULT_BASIS, type NodeSummary } from "../model/types.ts";
import type { Edge, FoundPath, NeighbourGroup } from "../store/port.ts";
import type { ApiContext } from "./ApiContext.ts";
import { Connection } from "./Connection.ts";
import { joinFilters, linkFilter } from "./door.ts";
import { loadNodes } from "./loadNodes.ts";
import { checkSize, LARGEST_PAGE } from "./sizes.ts";

export const LONGEST_PATH = 6;
export const LARGEST_SUBGRAPH = 1000;
const DEEPEST_SUBGRAPH = 4;
const SHARED_SHOWN = 10;

const direction = (reverse: boolean) => (reverse ? "IN" : "OUT");

interface PathArguments {
  readonly from: string;
  readonly to: string;
  readonly maxLength?: number | null;
  readonly first?: number | null;
  readonly links?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
}

/** How two nodes are joined. Throws an InputError for a length or number that is not allowed, and for one node twice. */
export async function paths(context: ApiContext, args: PathArguments) {
  const { from, to, links, kinds } = args;
  const maxLength = args.maxLength ?? 4;
  const first = args.first ?? 10;
  checkSize("maxLength", maxLength, LONGEST_PATH);
  checkSize("first", first, LARGEST_PAGE);
  if (from === to) throw new InputError("to", "A path joins two different nodes");
  const { model, reader } = context;
  const named = links && model.links.filter(({ relationship }) => links.includes(relationship)).map(({ name }) => name);
  const found = await reader.paths({
    from,
    to,
    maxLength,
    limit: first,
    ...(named && { links: named }),
    ...(kinds && { kinds }),
  });
  const edges = await reader.edges([...new Set(found.flatMap(({ ids }) => ids))]);
  const known = new Map(edges.map((edge) => [`${edge.link} ${edge.from} ${edge.to}`, edge]));
  return found.map((path) => pathOf(context, path, known));
}

function pathOf(context: ApiContext, { ids, steps, cost }: FoundPath, edges: ReadonlyMap<string, Edge>) {
  const { model, loaders } = context;
  const load = (id: string) => loaders.nodes.load(id);
  const joined = steps.map(({ link, reverse }, at) => {
    const [near, far] = [ids[at] as string, ids[at + 1] as string];
    const [from, to] = reverse ? [far, near] : [near, far];
    return { link, reverse, near, far, from, to };
  });
  return {
    length: steps.length,
    weight: cost / 1000,
    nodes: () => ids.map(load),
    steps: joined.map(({ link, reverse, near, far, from, to }) => ({
      link: model.link(link).relationship,
      from: () => load(near),
      to: () => load(far),
      direction: direction(reverse),
      basis: basisOf(model, edges.get(`${link} ${from} ${to}`)),
    })),
    sentence: async () => {
      const names = new Map((await Promise.all(ids.map(load))).map((node) => [node?.id, node?.name]));
      const clauses = joined.map(
        ({ link, from, to }) => `${names.get(from)} ${verbOf(model.link(link).relationship)} ${names.get(to)}`,
      );
      return `${clauses.join("; ")}.`;
    },
    linkages: () => linkagesAmong(context, ids),
  };
}

/** Linkages between the action lines and the goals or targets among some nodes. */
async function linkagesAmong(context: ApiContext, ids: readonly string[]): Promise<NodeSummary[]> {
  const keys = (kind: string) => ids.map(splitId).flatMap((id) => (id?.kind === kind ? [id.key] : []));
  const [lines, goals, targets] = [keys("ActionLine"), keys("Sdg"), keys("SdgTarget")];
  if (lines.length === 0 || goals.length + targets.length === 0) return [];
  const or = [{ sdgs: { any: goals }, levels: { any: ["GOAL"] } }, { sdgTargets: { any: targets } }];
  return new Connection(context, "Linkage", {
    where: { actionLines: { any: lines }, or },
    first: LARGEST_PAGE,
  }).nodes();
}

function basisOf(model: Model, edge: Edge | undefined) {
  return edge && model.link(edge.link).tag ? basisNames(edge.basis) : null;
}

interface NeighbourhoodArguments {
  readonly of: readonly string[];
  readonly depth?: number | null;
  readonly limit?: number | null;
}

interface Reached {
  readonly id: string;
  readonly depth: number;
  /** Number of choices on the best way; its reciprocal is the relevance. */
  readonly cost: number;
}

/**
 * What is around nodes. A node's cost is the least product, over the ways to it, of the number of choices at each step
 * (kinds of links, times links of the kind): a whole number, the same in every store. The limit's worth of least cost is
 * kept; what is cheapest within so many steps is reached over what is cheaper still, so each level needs no more of the
 * one before than the limit.
 */
export async function neighbourhood(context: ApiContext, args: NeighbourhoodArguments) {
  const depth = args.depth ?? 1;
  const limit = args.limit ?? 200;
  checkSize("depth", depth, DEEPEST_SUBGRAPH);
  checkSize("limit", limit, LARGEST_SUBGRAPH);
  checkSize("of", args.of.length, limit);
  const { reader, loaders } = context;
  const starts = (await reader.nodes([...new Set(args.of)])).flatMap((node) => (node ? [node] : []));
  const best = new Map<string, Reached>(starts.map(({ id }) => [id, { id, depth: 0, cost: 1 }]));
  const groups = new Map<string, NeighbourGroup[]>();
  let frontier = [...best.values()];
  for (let level = 1; level <= depth && frontier.length > 0; level++) {
    const found = await reader.neighbours(frontier.map(({ id }) => ({ id, limit })));
    const ways = frontier.flatMap(({ id, cost }, at) => {
      const of = found[at] ?? [];
      groups.set(id, of);
      return of.map(({ degree, ids }) => ({ ids, cost: cost * of.length * degree }));
    });
    const next = new Map<string, Reached>();
    let last = 0;
    for (const { ids, cost } of ways.sort((a, b) => a.cost - b.cost)) {
      // Ways are taken by cost: once there are enough, what costs more is not among the cheapest.
      if (next.size >= limit && cost > last) break;
      last = cost;
      for (const id of ids) {
        const known = best.get(id);
        if (next.has(id) || (known && known.cost <= cost)) continue;
        next.set(id, { id, depth: known?.depth ?? level, cost });
      }
    }
    frontier = cheapest([...next.values()], limit);
    for (const reached of frontier) best.set(reached.id, reached);
  }
  const kept = cheapest([...best.values()], limit);
  const shown = new Set(kept.map(({ id }) => id));
  const edges = await reader.edges([...shown]);
  const there = new Map<string, number>();
  for (const { link, from, to } of edges)
    for (const end of [endName(link, false, from), endName(link, true, to)]) there.set(end, (there.get(end) ?? 0) + 1);
  const omitted = kept.flatMap(({ id, depth: at }) =>
    at < depth ? omissions(context, id, groups.get(id) ?? [], there, shown) : [],
  );
  const load = (id: string) => loaders.nodes.load(id);
  return {
    nodes: kept.map(({ id, depth: at, cost }) => ({ node: () => load(id), depth: at, relevance: 1 / cost })),
    edges: edges.map((edge) => ({
      link: context.model.link(edge.link).relationship,
      from: () => load(edge.from),
      to: () => load(edge.to),
      basis: basisOf(context.model, edge),
    })),
    truncated: omitted.length > 0,
    omitted,
  };
}

function cheapest(nodes: Reached[], limit: number): Reached[] {
  return nodes.sort((a, b) => a.cost - b.cost || compareCodePoints(a.id, b.id)).slice(0, limit);
}

/** One end of an edge. */
function endName(link: string, reverse: boolean, id: string): string {
  return `${link} ${reverse} ${id}`;
}

/** What is not shown of a node's neighbours, link by link. */
function omissions(
  { model, loaders }: ApiContext,
  id: string,
  groups: readonly NeighbourGroup[],
  shownEdges: ReadonlyMap<string, number>,
  shown: ReadonlySet<string>,
) {
  return groups.flatMap(({ link, reverse, degree }) => {
    const there = shownEdges.get(endName(link, reverse, id)) ?? 0;
    if (there === degree) return [];
    const { kind } = splitId(id) as { kind: string };
    const side = model.kind(kind).sides.find((of) => of.link.name === link && of.reverse === reverse) as LinkSide;
    return [
      {
        node: () => loaders.nodes.load(id),
        link: side.link.relationship,
        direction: direction(reverse),
        kind: side.target,
        count: degree - there,
        where: async () => {
          const node = (await loaders.nodes.load(id)) as NodeSummary;
          const ids = [...shown].filter((other) => splitId(other)?.kind === side.target);
          return joinFilters(exactly(model, side, node), { not: { ids } });
        },
      },
    ];
  });
}

/** The filter of what a link leads to from a node alone, without what stands below it. */
function exactly(model: Model, side: LinkSide, node: NodeSummary) {
  if (model.kind(node.kind).parent === undefined) return linkFilter(model, side, node, DEFAULT_BASIS);
  const step = { link: side.link.relationship, direction: side.reverse ? "IN" : "OUT", basis: DEFAULT_BASIS };
  return {
    traverse: {
      where: { [model.kind(node.kind).plural]: { ids: [node.id] } },
      basis: DEFAULT_BASIS,
      steps: [{ ...step, where: { [model.kind(side.target).plural]: {} } }],
    },
  };
}

/** Nodes that share the most telling nodes with a node. */
export async function similar(context: ApiContext, { id, kind }: NodeSummary, { first }: { first?: number | null }) {
  const limit = first ?? 10;
  checkSize("first", limit, LARGEST_PAGE);
  const { model, loaders } = context;
  const [answer, counted] = await Promise.all([
    loaders.similar.load({ id, limit }),
    new Connection(context, kind, {}).totalCount(),
  ]);
  const nodes = await loadNodes(context, answer.nodes);
  return answer.nodes.map(({ score, shared }, at) => ({
    node: nodes[at],
    score,
    sharedCount: shared.length,
    shared: shared.slice(0, SHARED_SHOWN).map(({ id: of, link, reverse, sharedBy }) => ({
      node: () => loaders.nodes.load(of),
      link: model.link(link).relationship,
      direction: direction(reverse),
      sharedBy,
      bits: similarScore(counted, sharedBy),
    })),
  }));
}

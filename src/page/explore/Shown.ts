import type { FilterInput } from "../../model/filter/Filter.ts";
import type { ExploreState } from "./ExploreState.ts";
import { startsOf } from "./ExploreState.ts";

export interface ShownNode {
  readonly id: string;
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  readonly verified: boolean;
  readonly label: { readonly text: string; readonly lang: string };
  /** Of a linkage: OFFICIAL, or who else says so. */
  readonly origin?: string;
}

export interface ShownLink {
  readonly link: string;
  readonly basis: readonly string[] | null;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
}

/** How much of what a link leads to from a start is shown. */
export interface Share {
  readonly node: ShownNode;
  readonly link: string;
  readonly direction: "OUT" | "IN";
  readonly kind: string;
  readonly shown: number;
  readonly all: number;
  /** Finds all. */
  readonly where: FilterInput;
}

export interface FoundPath {
  readonly sentence: string;
  readonly nodes: readonly ShownNode[];
  readonly linkages: readonly { id: string; name: string; origin: string; verified: boolean }[];
}

export interface Likes extends ShownNode {
  readonly similar: readonly {
    readonly score: number;
    readonly sharedCount: number;
    readonly node: ShownNode;
    readonly shared: readonly { readonly sharedBy: number; readonly node: ShownNode }[];
  }[];
}

/** The answer to both questions of the explorer. */
export interface ExploreData {
  readonly paths?: readonly FoundPath[];
  readonly like?: Likes | null;
  readonly found?: { readonly totalCount: number; readonly nodes: readonly ShownNode[] };
  readonly [aroundOrLinks: string]: unknown;
}

interface Around {
  readonly truncated: boolean;
  readonly nodes: readonly { readonly node: ShownNode }[];
  readonly edges: readonly ShownLink[];
}

interface All {
  readonly omitted: readonly {
    readonly link: string;
    readonly direction: "OUT" | "IN";
    readonly kind: string;
    readonly count: number;
    readonly where: FilterInput;
  }[];
}

/** A node in the picture. */
export interface PlacedNode {
  readonly node: ShownNode;
  /** Links away from what was begun with. */
  readonly distance: number;
  /** The links of it that are shown. */
  readonly links: readonly ShownLink[];
  readonly start: boolean;
  readonly onPath: boolean;
}

/** How much there is of a kind or a link before any is left out. */
export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** What the picture and the table show. */
export interface Shown {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly ShownLink[];
  /** By id: links away from what was begun with. */
  readonly distances: ReadonlyMap<string, number>;
  readonly kinds: readonly Counted[];
  readonly relationships: readonly Counted[];
  /** Of starts, where not all is shown. */
  readonly shares: readonly Share[];
  /** Whether anything was left out further away. */
  readonly beyond: boolean;
  /** By id: whatever is known, shown or hidden. */
  readonly known: ReadonlyMap<string, ShownNode>;
}

/** Every node that an answer to the first question holds, starts first, then as they were found; those of paths last. */
export function nodesOf(data: ExploreData, state: ExploreState): ReadonlyMap<string, ShownNode> {
  const arounds = startsOf(state).map((_, index) => data[`around${index}`] as Around);
  const starts = arounds.flatMap(({ nodes }) => nodes.slice(0, 1));
  const all = [...starts, ...arounds.flatMap(({ nodes }) => nodes)].map(({ node }) => node);
  return new Map([...all, ...(data.paths ?? []).flatMap(({ nodes }) => nodes)].map((node) => [node.id, node]));
}

/** What is left when what was hidden is away, and with it what nothing shown leads to any more. */
export function shownOf(data: ExploreData, state: ExploreState): Shown {
  const known = nodesOf(data, state);
  const arounds = startsOf(state).map((_, index) => data[`around${index}`] as Around);
  const starts = arounds.flatMap(({ nodes }) => nodes.slice(0, 1));
  const startIds = new Set(starts.map(({ node }) => node.id));
  const onPaths = new Set((data.paths ?? []).flatMap(({ nodes }) => nodes.map(({ id }) => id)));
  const everyLink = linksOf(data);
  const [hidden, kinds, names] = [state.hidden, state.kindsLeftOut, state.linksLeftOut].map((list) => new Set(list));
  const stays = ({ id, kind }: ShownNode) => !hidden!.has(id) && (startIds.has(id) || !kinds!.has(kind));
  const staying = new Map([...known].filter(([, node]) => stays(node)));
  const links = everyLink.filter(
    ({ link, from, to }) => !names!.has(link) && staying.has(from.id) && staying.has(to.id),
  );
  const linked = new Map<string, ShownLink[]>([...staying.keys()].map((id) => [id, []]));
  for (const link of links) for (const { id } of [link.from, link.to]) linked.get(id)!.push(link);
  const roots = [...startIds, ...onPaths].filter((id) => staying.has(id));
  const begun = new Set(starts.slice(0, state.nodes.length).map(({ node }) => node.id));
  const distances = new Map(roots.map((id) => [id, begun.has(id) ? 0 : 1]));
  for (const [id, distance] of distances)
    for (const link of linked.get(id)!) {
      const other = link.from.id === id ? link.to.id : link.from.id;
      if (!distances.has(other)) distances.set(other, distance + 1);
    }
  const nodes = [...staying.values()].filter(({ id }) => distances.has(id));
  const shown = links.filter(({ from, to }) => distances.has(from.id) && distances.has(to.id));
  return {
    nodes: nodes.map((node) => ({
      node,
      distance: distances.get(node.id)!,
      links: linked.get(node.id)!,
      start: startIds.has(node.id),
      onPath: onPaths.has(node.id),
    })),
    links: shown,
    distances,
    kinds: countsOf([...known.values()].map(({ kind }) => kind)),
    relationships: countsOf(everyLink.map(({ link }) => link)),
    shares: arounds.flatMap(({ nodes }, index) => sharesOf(nodes[0]?.node, data[`all${index}`] as All, shown)),
    beyond: state.depth > 1 && arounds.some(({ truncated }) => truncated),
    known,
  };
}

function sharesOf(start: ShownNode | undefined, { omitted }: All, shown: readonly ShownLink[]): Share[] {
  if (!start) return [];
  return omitted.flatMap(({ link, direction, kind, count, where }): Share[] => {
    const some = shown.filter(
      (one) => one.link === link && (direction === "OUT" ? one.from : one.to).id === start.id,
    ).length;
    return some < count ? [{ node: start, link, direction, kind, all: count, shown: some, where }] : [];
  });
}

function linksOf(data: ExploreData): ShownLink[] {
  const links = new Map<string, ShownLink>();
  for (const [name, value] of Object.entries(data))
    if (/^(around|links)\d+$/.test(name))
      for (const link of (value as { readonly edges: readonly ShownLink[] }).edges)
        links.set(`${link.link} ${link.from.id} ${link.to.id}`, link);
  return [...links.values()];
}

/** By name, the most first. */
function countsOf(names: readonly string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

import type { Model } from "../../src/model/createModel.ts";
import type { Basis, NodeRecord, PathStep } from "../../src/model/types.ts";
import { compareCodePoints } from "../../src/model/words/naturalOrder.ts";
import type { Oracle } from "./Oracle.ts";

export interface OracleEdge {
  readonly link: string;
  readonly from: NodeRecord;
  readonly to: NodeRecord;
  /** Of a tag; else none. */
  readonly basis: readonly Basis[];
}

/** An edge as seen from one of its nodes. */
interface Way {
  readonly link: string;
  readonly reverse: boolean;
  /** Place of the link in the model, forward before reverse. */
  readonly way: number;
  readonly to: NodeRecord;
}

export interface OraclePath {
  readonly ids: readonly string[];
  readonly steps: readonly { link: string; reverse: boolean }[];
  readonly cost: number;
}

const own: readonly Basis[] = ["DECLARED", "SUGGESTED"];

/** Answers what goes over links of any kind from a plain list of edges. */
export class Explorer {
  readonly edges: readonly OracleEdge[];
  readonly #model: Model;
  readonly #nodes: ReadonlyMap<string, NodeRecord>;
  readonly #waysOf = new Map<string, Way[]>();

  constructor(model: Model, oracle: Oracle) {
    this.#model = model;
    const nodes = model.kinds.flatMap(({ name }) => oracle.of(name));
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
    this.edges = model.links.flatMap(({ name: link, from: kind, tag }) =>
      oracle.of(kind).flatMap((from) =>
        oracle.step({ link }, from, own).map((to): OracleEdge => {
          const has = (basis: Basis) => oracle.step({ link }, from, [basis]).some(({ id }) => id === to.id);
          return { link, from, to, basis: tag ? own.filter(has) : [] };
        }),
      ),
    );
  }

  #ways(id: string): Way[] {
    const known = this.#waysOf.get(id) ?? this.#findWays(id);
    this.#waysOf.set(id, known);
    return known;
  }

  #findWays(id: string): Way[] {
    const place = (link: string) => this.#model.links.findIndex(({ name }) => name === link);
    return this.edges
      .flatMap(({ link, from, to }): Way[] => [
        ...(from.id === id ? [{ link, reverse: false, way: 2 * place(link), to }] : []),
        ...(to.id === id ? [{ link, reverse: true, way: 2 * place(link) + 1, to: from }] : []),
      ])
      .sort((a, b) => a.way - b.way || compareCodePoints(a.to.id, b.to.id));
  }

  neighbours(id: string, limit: number) {
    const groups: { link: string; reverse: boolean; degree: number; ids: string[] }[] = [];
    for (const { link, reverse, to } of this.#ways(id)) {
      if (groups.at(-1)?.link !== link || groups.at(-1)?.reverse !== reverse)
        groups.push({ link, reverse, degree: 0, ids: [] });
      const group = groups.at(-1)!;
      if (group.degree++ < limit) group.ids.push(to.id);
    }
    return groups;
  }

  edgesAmong(ids: readonly string[]): OracleEdge[] {
    return this.edges
      .filter(({ from, to }) => ids.includes(from.id) && ids.includes(to.id))
      .sort(
        (a, b) =>
          compareCodePoints(a.link, b.link) ||
          compareCodePoints(a.from.id, b.from.id) ||
          compareCodePoints(a.to.id, b.to.id),
      );
  }

  degree(id: string): number {
    return this.#ways(id).length;
  }

  /** Every simple path up to a length, in order. */
  paths(
    from: string,
    to: string,
    maxLength: number,
    links: readonly string[] | null,
    kinds: readonly string[] | null,
  ): OraclePath[] {
    const found: (OraclePath & { ways: number[] })[] = [];
    const cost = (id: string) => Math.round(1000 * Math.log2(Math.max(1, this.degree(id))));
    const go = (ids: string[], steps: Way[]) => {
      const last = ids.at(-1)!;
      if (last === to) {
        const between = ids.slice(1, -1);
        found.push({
          ids,
          steps: steps.map(({ link, reverse }) => ({ link, reverse })),
          cost: between.reduce((sum, id) => sum + cost(id), 0),
          ways: steps.map(({ way }) => way),
        });
        return;
      }
      if (steps.length === maxLength) return;
      for (const way of this.#ways(last)) {
        const { id, kind } = way.to;
        if (ids.includes(id) || (links && !links.includes(way.link))) continue;
        if (id !== to && kinds && !kinds.includes(kind)) continue;
        go([...ids, id], [...steps, way]);
      }
    };
    if (this.#nodes.has(from) && this.#nodes.has(to) && from !== to) go([from], []);
    return found
      .sort((a, b) => {
        const first = a.ids.length - b.ids.length || a.cost - b.cost;
        if (first !== 0) return first;
        for (let index = 0; index < a.ways.length; index++) {
          const next = compareCodePoints(a.ids[index + 1]!, b.ids[index + 1]!) || a.ways[index]! - b.ways[index]!;
          if (next !== 0) return next;
        }
        return 0;
      })
      .map(({ ways: _, ...path }) => path);
  }

  /** What a node has in common with others: what it is linked to, and what that is linked to where the model says so. */
  #features(id: string): { link: string; reverse: boolean; over?: string; id: string }[] {
    const { kind } = this.#nodes.get(id)!;
    const further = (this.#model.kind(kind).similarBy ?? []).flatMap(([over, last]) =>
      this.#over(id, over).flatMap(({ to }) =>
        this.#over(to.id, last).map(({ link, reverse, to: end }) => ({ link, reverse, over: over.link, id: end.id })),
      ),
    );
    const own = this.#ways(id).map(({ link, reverse, to }) => ({ link, reverse, id: to.id }));
    return [...new Map([...own, ...further].map((feature) => [JSON.stringify(feature), feature])).values()];
  }

  #over(id: string, { link, reverse = false }: PathStep): Way[] {
    return this.#ways(id).filter((way) => way.link === link && way.reverse === reverse);
  }

  /** Every other node of the kind that shares anything telling. */
  similar(id: string) {
    const { kind } = this.#nodes.get(id)!;
    const peers = [...this.#nodes.values()].filter((node) => node.kind === kind);
    const named = (of: string) => this.#features(of).map((feature) => ({ name: JSON.stringify(feature), feature }));
    const features = new Map(peers.map((peer) => [peer.id, named(peer.id)]));
    const count = new Map<string, number>();
    for (const held of features.values()) for (const { name } of held) count.set(name, (count.get(name) ?? 0) + 1);
    const mine = new Set(features.get(id)?.map(({ name }) => name));
    return peers
      .filter((peer) => peer.id !== id)
      .map((peer) => {
        const shared = (features.get(peer.id) ?? [])
          .filter(({ name }) => mine.has(name))
          .map(({ name, feature }) => ({ ...feature, sharedBy: count.get(name)! }))
          .filter(({ sharedBy }) => sharedBy < peers.length);
        const bits = shared.reduce((sum, { sharedBy }) => sum + Math.log2(peers.length / sharedBy), 0);
        return {
          id: peer.id,
          score: Math.round(bits * 1e6) / 1e6,
          shared: shared.sort(
            (a, b) =>
              a.sharedBy - b.sharedBy ||
              compareCodePoints(a.id, b.id) ||
              compareCodePoints(a.link, b.link) ||
              compareCodePoints(a.over ?? "", b.over ?? ""),
          ),
        };
      })
      .filter(({ shared }) => shared.length > 0)
      .sort((a, b) => b.score - a.score || compareCodePoints(a.id, b.id));
  }
}

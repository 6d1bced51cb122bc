import type { Kind, Model } from "../../src/model/createModel.ts";
import type { Basis, NodeRecord } from "../../src/model/types.ts";
import type { Oracle } from "./Oracle.ts";

type Json = Record<string, unknown>;

export interface OracleStep {
  readonly link: string;
  readonly direction?: "ANY" | "OUT" | "IN" | null;
  readonly where?: Json | null;
  readonly basis?: Basis[] | null;
}

export interface OracleWalk {
  readonly from?: readonly string[] | null;
  readonly where?: Json | null;
  readonly basis?: Basis[] | null;
  readonly steps: readonly OracleStep[];
}

/** A node that a walk has come to, and the edge that it came by. */
interface Stand {
  readonly node: NodeRecord;
  readonly edge: string | null;
}

/** Goes every walk, one after the other: ids of the nodes where they end, each with how many do. */
export function walkEnds(
  model: Model,
  oracle: Oracle,
  { from, where, basis: own, steps }: OracleWalk,
  outer: readonly Basis[],
): Map<string, number> {
  const basis = own ?? outer;
  const starts = from ? fromIds(model, oracle, from) : ofFilter(model, oracle, where ?? {}, basis);
  let stands = starts.map((node): Stand => ({ node, edge: null }));
  for (const step of steps) stands = stands.flatMap((stand) => further(model, oracle, stand, step, basis));
  const ends = new Map<string, number>();
  for (const { node } of stands) ends.set(node.id, (ends.get(node.id) ?? 0) + 1);
  return ends;
}

function further(model: Model, oracle: Oracle, { node, edge }: Stand, step: OracleStep, outer: readonly Basis[]) {
  const { link, direction, where } = step;
  const basis = step.basis ?? outer;
  return model.links
    .filter(({ relationship }) => relationship === link)
    .flatMap(({ name, from, to }) => [
      ...(from === node.kind && direction !== "IN" ? [{ link: name, reverse: false }] : []),
      ...(to === node.kind && direction !== "OUT" ? [{ link: name, reverse: true }] : []),
    ])
    .flatMap((way) =>
      oracle.step(way, node, basis).map((next) => {
        const [start, end] = way.reverse ? [next, node] : [node, next];
        const name = `${way.link} ${start.id} ${end.id}`;
        return { node: next, edge: `${name} ${way.reverse}`, back: `${name} ${!way.reverse}` };
      }),
    )
    .filter(({ node: next, back }) => back !== edge && passes(model, oracle, next, where, basis));
}

function passes(
  model: Model,
  oracle: Oracle,
  node: NodeRecord,
  where: Json | null | undefined,
  basis: readonly Basis[],
) {
  const named = kindFilter(model, where);
  return !named || (named.kind.name === node.kind && oracle.matches(node.kind, node, named.filter, basis));
}

function kindFilter(model: Model, where: Json | null | undefined): { kind: Kind; filter: Json } | null {
  const kind = model.kinds.find(({ plural }) => where?.[plural]);
  return kind ? { kind, filter: where?.[kind.plural] as Json } : null;
}

function fromIds(model: Model, oracle: Oracle, ids: readonly string[]): NodeRecord[] {
  const wanted = new Set(ids);
  return model.kinds.flatMap(({ name, parent }) => {
    const nodes = oracle.of(name);
    const isWanted = (node: NodeRecord): boolean => {
      const above = parent && node.links[parent]?.[0]?.key;
      return wanted.has(node.id) || nodes.some((other) => other.key === above && isWanted(other));
    };
    return nodes.filter(isWanted);
  });
}

function ofFilter(model: Model, oracle: Oracle, where: Json, basis: readonly Basis[]): NodeRecord[] {
  const named = kindFilter(model, where);
  return named ? oracle.select(named.kind.name, named.filter, basis) : [];
}

/** In how many ways the steps lead from kind to kind. */
export function wayCount(model: Model, kinds: readonly string[], steps: readonly OracleStep[]): number {
  let ends = [...kinds];
  for (const { link, direction, where } of steps) {
    const wanted = kindFilter(model, where)?.kind.name;
    ends = ends.flatMap((kind) =>
      model.links
        .filter(({ relationship }) => relationship === link)
        .flatMap(({ from, to }) => [
          ...(from === kind && direction !== "IN" ? [to] : []),
          ...(to === kind && direction !== "OUT" ? [from] : []),
        ])
        .filter((end) => wanted === undefined || wanted === end),
    );
    if (ends.length > 16) return Number.POSITIVE_INFINITY;
  }
  return ends.length;
}

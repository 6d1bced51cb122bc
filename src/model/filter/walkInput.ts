import type { Model } from "../createModel.ts";
import { InputError } from "../InputError.ts";
import type { LinkStep } from "../links/linkStep.ts";
import type { Basis } from "../types.ts";
import type { FilterInput } from "./Filter.ts";

/** A filter under the plural of its kind. */
export type NodeFilterInput = Readonly<Record<string, FilterInput | null | undefined>>;

/** The JSON form of a step, as a GraphQL client writes it. */
export interface StepInput {
  /** A relationship, whatever kinds it joins. */
  readonly link: string;
  readonly direction?: "ANY" | "OUT" | "IN" | null;
  /** A filter under the plural of its kind: the step leads to that kind alone. */
  readonly where?: NodeFilterInput | null;
  readonly basis?: readonly Basis[] | null;
}

/** The JSON form of a walk: from ids or from a set, step by step. */
export interface WalkInput {
  readonly from?: readonly string[] | null;
  readonly where?: NodeFilterInput | null;
  readonly basis?: readonly Basis[] | null;
  readonly steps: readonly StepInput[];
}

/** A step to one kind. */
export interface Hop extends LinkStep {
  readonly kind: string;
}

export const MAX_STEPS = 8;
export const MAX_ROUTES = 16;

/** The kind and the filter of a NodeFilter; null if there is none. */
export function nodeFilter(
  model: Model,
  where: NodeFilterInput | null | undefined,
): { kind: string; filter: FilterInput } | null {
  for (const [plural, filter] of Object.entries(where ?? {})) {
    const kind = model.kinds.find((candidate) => candidate.plural === plural);
    if (kind && filter) return { kind: kind.name, filter };
  }
  return null;
}

/**
 * Every way in which steps lead from kind to kind.
 * Throws an InputError for too many steps or ways, and where from none of the kinds a step leads anywhere.
 */
export function routesFrom(
  model: Model,
  kinds: readonly string[],
  steps: readonly StepInput[],
  path = "steps",
): ReadonlyMap<string, readonly (readonly Hop[])[]> {
  if (steps.length === 0 || steps.length > MAX_STEPS)
    throw new InputError(path, `A walk has 1 to ${MAX_STEPS} steps, not ${steps.length}`);
  let routes = kinds.map((start) => ({ start, end: start, hops: [] as readonly Hop[] }));
  steps.forEach((step, place) => {
    const next = routes.flatMap(({ start, end, hops }) =>
      hopsOf(model, end, step).map((hop) => ({ start, end: hop.kind, hops: [...hops, hop] })),
    );
    if (next.length === 0 && routes.length > 0)
      throw nowhere(model, [...new Set(routes.map(({ end }) => end))], step, `${path}[${place}]`);
    if (next.length > MAX_ROUTES)
      throw new InputError(
        `${path}[${place}]`,
        `The steps lead in more than ${MAX_ROUTES} ways from kind to kind: name a direction, or a kind in "where"`,
      );
    routes = next;
  });
  return new Map(kinds.map((kind) => [kind, routes.filter(({ start }) => start === kind).map(({ hops }) => hops)]));
}

function hopsOf(model: Model, from: string, { link, direction, where }: StepInput): Hop[] {
  const wanted = nodeFilter(model, where)?.kind;
  return model.links
    .filter(({ relationship }) => relationship === link)
    .flatMap((def): Hop[] => [
      ...(def.from === from && direction !== "IN" ? [{ link: def.name, reverse: false, kind: def.to }] : []),
      ...(def.to === from && direction !== "OUT" ? [{ link: def.name, reverse: true, kind: def.from }] : []),
    ])
    .filter(({ kind }) => wanted === undefined || kind === wanted);
}

function nowhere(model: Model, kinds: readonly string[], { link, direction }: StepInput, path: string): InputError {
  const possible = kinds.flatMap((kind) =>
    model.links.flatMap(({ relationship, from, to }) => [
      ...(from === kind ? [`${relationship} OUT to ${to}`] : []),
      ...(to === kind ? [`${relationship} IN from ${from}`] : []),
    ]),
  );
  return new InputError(
    path,
    `${link}${direction && direction !== "ANY" ? ` ${direction}` : ""} leads from ${kinds.join(" and ")} to nothing that "where" allows: from there lead ${possible.join(", ")}`,
  );
}

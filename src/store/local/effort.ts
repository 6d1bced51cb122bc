import type { Graph } from "../../graph/Graph.ts";
import type { SelectRequest, SetSpec } from "../../model/requests.ts";
import type { Asked, QuestionName } from "./questions.ts";

/** What the nodes of a set's kind are looked at for, where its filter is made of bits: a word holds 32. */
const FILTERED = 1 / 8;

/**
 * How many nodes a question looks at, about: enough to tell what takes milliseconds from what does not. Measured, some 200,000 of these are 5 to 10
 * milliseconds.
 */
export function effort<Q extends QuestionName>(graph: Graph, name: Q, request: Asked<Q>): number {
  const asked: { readonly [N in QuestionName]?: (request: never) => number } = {
    select: (one: SelectRequest) => selectEffort(graph, one),
    facets: ({ set }: Asked<"facets">) => setEffort(graph, set) + graph.count(set.kind),
    crossTab: (all: Asked<"crossTab">) =>
      all.reduce((sum, { set }) => sum + setEffort(graph, set) + 2 * graph.count(set.kind), 0),
    overlaps: ({ kind, sets }: Asked<"overlaps">) => sets.length * graph.count(kind) * FILTERED,
    walk: ({ walk }: Asked<"walk">) =>
      walk.steps.reduce((sum, { kind }) => sum + graph.count(kind), graph.count(walk.kind)),
    paths: () => graph.size,
    similar: () => graph.size / 16,
    search: () => graph.size / 64,
    edges: (ids: Asked<"edges">) => ids.length * 100,
  };
  const count = asked[name] as ((request: Asked<Q>) => number) | undefined;
  return count?.(request) ?? 0;
}

function selectEffort(graph: Graph, { set, orderBy }: SelectRequest): number {
  return setEffort(graph, set) + (orderBy.length > 0 && !set.from ? graph.count(set.kind) : 0);
}

function setEffort(graph: Graph, { kind, filter }: SetSpec): number {
  return filter.op === "everything" || filter.op === "nothing" ? 0 : graph.count(kind) * FILTERED;
}

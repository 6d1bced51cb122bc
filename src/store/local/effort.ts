import type { Graph } from "../../graph/Graph.ts";
import type { SelectRequest, SetSpec } from "../../model/requests.ts";
import type { Asked, QuestionName } from "./questions.ts";

/** What the nodes of a set's kind are looked at for, where its filter is made of bits: a word holds 32. */
const FILTERED = 1 / 8;

/** By question; of others nothing is known. */
const efforts: { readonly [N in QuestionName]?: (graph: Graph, request: Asked<N>) => number } = {
  select: selectEffort,
  facets: (graph, { set }) => setEffort(graph, set) + graph.count(set.kind),
  crossTab: (graph, all) => all.reduce((sum, { set }) => sum + setEffort(graph, set) + 2 * graph.count(set.kind), 0),
  overlaps: (graph, { kind, sets }) => sets.length * graph.count(kind) * FILTERED,
  walk: (graph, { walk }) => walk.steps.reduce((sum, { kind }) => sum + graph.count(kind), graph.count(walk.kind)),
  paths: (graph) => graph.size,
  similar: (graph) => graph.size / 16,
  search: (graph) => graph.size / 64,
  edges: (_graph, ids) => ids.length * 100,
};

/**
 * How many nodes a question looks at, about: enough to tell what takes milliseconds from what does not. Measured, some 200,000 of these are 5 to 10
 * milliseconds.
 */
export function effort<Q extends QuestionName>(graph: Graph, name: Q, request: Asked<Q>): number {
  return efforts[name]?.(graph, request) ?? 0;
}

function selectEffort(graph: Graph, { set, orderBy }: SelectRequest): number {
  return setEffort(graph, set) + (orderBy.length > 0 && !set.from ? graph.count(set.kind) : 0);
}

function setEffort(graph: Graph, { kind, filter }: SetSpec): number {
  return filter.op === "everything" || filter.op === "nothing" ? 0 : graph.count(kind) * FILTERED;
}

import type { Graph } from "../../graph/Graph.ts";
import type { Work } from "../../graph/Work.ts";
import type {
  CrossTabRequest,
  FacetRequest,
  NeighbourRequest,
  OverlapRequest,
  PathRequest,
  SearchRequest,
  SelectRequest,
  SimilarRequest,
  WalkRequest,
} from "../../model/requests.ts";

/** What a graph can be asked, each as a request and its answer: here, or by a worker that has the same graph. */
export const questions = {
  select: (graph: Graph, request: SelectRequest) => graph.select(request),
  facets: (graph: Graph, request: FacetRequest) => graph.facets(request),
  crossTab: (graph: Graph, requests: readonly CrossTabRequest[]) => graph.crossTabs(requests),
  search: (graph: Graph, request: SearchRequest) => graph.search(request),
  walk: (graph: Graph, request: WalkRequest) => graph.walk(request),
  overlaps: (graph: Graph, request: OverlapRequest) => graph.overlaps(request),
  paths: (graph: Graph, request: PathRequest) => graph.explorer.paths(request),
  similar: (graph: Graph, request: SimilarRequest) => graph.explorer.similar(request),
  neighbours: (graph: Graph, request: NeighbourRequest) => atOnce(() => graph.explorer.neighbours(request)),
  edges: (graph: Graph, ids: readonly string[]) => atOnce(() => graph.explorer.edges(ids)),
} satisfies Record<string, (graph: Graph, request: never) => Work<unknown>>;

export type QuestionName = keyof typeof questions;
export type Asked<Q extends QuestionName> = Parameters<(typeof questions)[Q]>[1];
export type Answered<Q extends QuestionName> = ReturnType<(typeof questions)[Q]> extends Work<infer T> ? T : never;

/** Begins to work out an answer. */
export function workOn<Q extends QuestionName>(graph: Graph, name: Q, request: Asked<Q>): Work<Answered<Q>> {
  const work = questions[name] as unknown as (graph: Graph, request: Asked<Q>) => Work<Answered<Q>>;
  return work(graph, request);
}

function* atOnce<T>(answer: () => T): Work<T> {
  yield;
  return answer();
}

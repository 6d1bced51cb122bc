import { Graph } from "../../src/graph/Graph.ts";
import type { Model } from "../../src/model/createModel.ts";
import type { NodeRecord } from "../../src/model/types.ts";
import { compareCodePoints } from "../../src/model/words/naturalOrder.ts";
import type { GraphReader, GraphStore } from "../../src/store/port.ts";
import { graphParts } from "./graphParts.ts";

/** A reader over records in memory, straight on the in-process graph. */
export function graphReader(model: Model, records: readonly NodeRecord[]): GraphReader {
  const sorted = [...records].sort((a, b) => compareCodePoints(a.id, b.id));
  const byId = new Map(sorted.map((record) => [record.id, record]));
  const graph = new Graph(graphParts(sorted, model));
  return {
    revision: { sequence: 1, store: "embedded", lagMillis: 0, at: "2026-01-01T00:00:00.000Z" },
    terms: (kind) => graph.terms(kind),
    nodes: async (ids) => ids.map((id) => byId.get(id) ?? null),
    select: async (requests) => requests.map((request) => graph.select(request)),
    facets: async (requests) => requests.map((request) => graph.facets(request)),
    crossTab: async (requests) => graph.crossTabs(requests),
    search: async (requests) => requests.map((request) => graph.search(request)),
    walk: async (requests) => requests.map((request) => graph.walk(request)),
    overlaps: async (requests) => requests.map((request) => graph.overlaps(request)),
    neighbours: async (requests) => requests.map((request) => graph.explorer.neighbours(request)),
    edges: async (ids) => graph.explorer.edges(ids),
    paths: async (request) => graph.explorer.paths(request),
    similar: async (requests) => requests.map((request) => graph.explorer.similar(request)),
    retired: async () => [],
  };
}

/** The same reader, counting the calls of each method. */
export function counting(reader: GraphReader): { reader: GraphReader; calls: Record<string, number> } {
  const calls: Record<string, number> = {};
  const counted = <A extends unknown[], R>(name: string, method: (...args: A) => R) => {
    return (...args: A): R => {
      calls[name] = (calls[name] ?? 0) + 1;
      return method(...args);
    };
  };
  return {
    calls,
    reader: {
      revision: reader.revision,
      terms: reader.terms,
      nodes: counted("nodes", reader.nodes),
      select: counted("select", reader.select),
      facets: counted("facets", reader.facets),
      crossTab: counted("crossTab", reader.crossTab),
      search: counted("search", reader.search),
      walk: counted("walk", reader.walk),
      overlaps: counted("overlaps", reader.overlaps),
      neighbours: counted("neighbours", reader.neighbours),
      edges: counted("edges", reader.edges),
      paths: counted("paths", reader.paths),
      similar: counted("similar", reader.similar),
      retired: counted("retired", reader.retired),
    },
  };
}

/** As much of a store as the API reads. */
export function storeOver(model: Model, reader: GraphReader): GraphStore {
  const refuse = () => {
    throw new Error("A test store only reads");
  };
  return {
    model,
    reader: async () => reader,
    apply: refuse,
    update: refuse,
    changes: refuse,
    records: refuse,
    close: async () => {},
  };
}

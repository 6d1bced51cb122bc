import type { Graph } from "../../graph/Graph.ts";
import type { NodeRecord } from "../../model/types.ts";
import type { GraphReader, Revision } from "../port.ts";
import type { Records } from "./Records.ts";

/** Where a revision is from. */
export interface Origin {
  readonly store: Revision["store"];
  readonly lagMillis: () => number;
}

/** One revision: the in-process graph and the records it was built from. */
export class Snapshot implements GraphReader {
  readonly graph: Graph;
  readonly #records: Records;
  readonly #origin: Origin;

  constructor(graph: Graph, records: Records, origin: Origin) {
    this.graph = graph;
    this.#records = records;
    this.#origin = origin;
  }

  get revision(): Revision {
    const { store, lagMillis } = this.#origin;
    return { sequence: this.#records.sequence, store, lagMillis: lagMillis(), at: this.#records.at };
  }

  terms(kind: string) {
    return this.graph.terms(kind);
  }

  async nodes(ids: readonly string[]): Promise<(NodeRecord | null)[]> {
    return ids.map((id) => this.#records.record(id));
  }

  async select(requests: Parameters<GraphReader["select"]>[0]) {
    return requests.map((request) => this.graph.select(request));
  }

  async facets(requests: Parameters<GraphReader["facets"]>[0]) {
    return requests.map((request) => this.graph.facets(request));
  }

  async crossTab(requests: Parameters<GraphReader["crossTab"]>[0]) {
    return this.graph.crossTabs(requests);
  }

  async search(requests: Parameters<GraphReader["search"]>[0]) {
    return requests.map((request) => this.graph.search(request));
  }

  async walk(requests: Parameters<GraphReader["walk"]>[0]) {
    return requests.map((request) => this.graph.walk(request));
  }

  async overlaps(requests: Parameters<GraphReader["overlaps"]>[0]) {
    return requests.map((request) => this.graph.overlaps(request));
  }

  async neighbours(requests: Parameters<GraphReader["neighbours"]>[0]) {
    return requests.map((request) => this.graph.explorer.neighbours(request));
  }

  async edges(ids: readonly string[]) {
    return this.graph.explorer.edges(ids);
  }

  async paths(request: Parameters<GraphReader["paths"]>[0]) {
    return this.graph.explorer.paths(request);
  }

  async similar(requests: Parameters<GraphReader["similar"]>[0]) {
    return requests.map((request) => this.graph.explorer.similar(request));
  }

  async retired(ids: readonly string[]) {
    return ids.filter((id) => this.#records.isRetired(id));
  }
}

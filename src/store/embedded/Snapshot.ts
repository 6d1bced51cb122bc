import type { Graph } from "../../graph/Graph.ts";
import { GraphBuilder } from "../../graph/GraphBuilder.ts";
import type { Model } from "../../model/createModel.ts";
import { nodeId } from "../../model/nodeId.ts";
import { decodeRecord } from "../../model/recordDocument.ts";
import type { NodeRecord } from "../../model/types.ts";
import type { GraphReader, Revision } from "../port.ts";
import type { RecordSnapshot } from "./RecordLog.ts";

/** Decoded records kept at hand. */
const MOST_KEPT = 50_000;

/** One revision: the in-process graph and the records it was built from. */
export class Snapshot implements GraphReader {
  readonly revision: Revision;
  readonly #records: RecordSnapshot;
  readonly #graph: Graph;
  readonly #kept = new Map<string, NodeRecord>();

  constructor(model: Model, records: RecordSnapshot) {
    this.#records = records;
    this.revision = { sequence: records.sequence, store: "embedded", lagMillis: 0, at: records.at };
    const builder = new GraphBuilder(model);
    for (const [id, document] of records.documents("")) builder.add(decodeRecord(id, document));
    this.#graph = builder.build({
      record: (id) => this.#record(id),
      records: (kind) => decoded(records, kind),
    });
  }

  terms(kind: string) {
    return this.#graph.terms(kind);
  }

  async nodes(ids: readonly string[]): Promise<(NodeRecord | null)[]> {
    return ids.map((id) => this.#record(id));
  }

  async select(requests: Parameters<GraphReader["select"]>[0]) {
    return requests.map((request) => this.#graph.select(request));
  }

  async facets(requests: Parameters<GraphReader["facets"]>[0]) {
    return requests.map((request) => this.#graph.facets(request));
  }

  async crossTab(requests: Parameters<GraphReader["crossTab"]>[0]) {
    return this.#graph.crossTabs(requests);
  }

  async search(requests: Parameters<GraphReader["search"]>[0]) {
    return requests.map((request) => this.#graph.search(request));
  }

  close(): void {
    this.#records.close();
  }

  #record(id: string): NodeRecord | null {
    const kept = this.#kept.get(id);
    if (kept) return kept;
    const document = this.#records.document(id);
    if (document === null) return null;
    const record = decodeRecord(id, document);
    if (this.#kept.size >= MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value as string);
    this.#kept.set(id, record);
    return record;
  }
}

/** Every record of a kind, by id. */
export function* decoded(records: RecordSnapshot, kind: string): Iterable<NodeRecord> {
  for (const [id, document] of records.documents(nodeId(kind, ""))) yield decodeRecord(id, document);
}

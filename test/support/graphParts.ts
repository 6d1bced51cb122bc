import { GraphBuilder } from "../../src/graph/build/GraphBuilder.ts";
import type { GraphParts, RecordSource } from "../../src/graph/build/GraphParts.ts";
import type { Model } from "../../src/model/createModel.ts";
import type { NodeRecord } from "../../src/model/types.ts";
import { compareCodePoints } from "../../src/model/words/naturalOrder.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";

/** Records in memory, as a graph reads them. */
export function sourceOf(records: Iterable<NodeRecord>): RecordSource {
  const sorted = [...records].sort((a, b) => compareCodePoints(a.id, b.id));
  const byId = new Map(sorted.map((record) => [record.id, record]));
  return {
    record: (id) => byId.get(id) ?? null,
    records: (kind) => sorted.filter((record) => record.kind === kind),
  };
}

/** The parts of a graph of some records, added in the order in which they come. */
export function graphParts(records: Iterable<NodeRecord>, model: Model = wsisModel): GraphParts {
  const builder = new GraphBuilder(model);
  const all = [...records];
  for (const record of all) builder.add(record);
  return builder.build(sourceOf(all));
}

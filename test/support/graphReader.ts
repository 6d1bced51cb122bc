import { Graph } from "../../src/graph/Graph.ts";
import type { Model } from "../../src/model/createModel.ts";
import type { NodeRecord } from "../../src/model/types.ts";
import { compareCodePoints } from "../../src/model/words/naturalOrder.ts";
import { Snapshot } from "../../src/store/local/Snapshot.ts";
import type { GraphReader, GraphStore } from "../../src/store/port.ts";
import { graphParts } from "./graphParts.ts";

/** A reader over records in memory, straight on the in-process graph. */
export function graphReader(model: Model, records: readonly NodeRecord[]): Snapshot {
  const sorted = [...records].sort((a, b) => compareCodePoints(a.id, b.id));
  const byId = new Map(sorted.map((record) => [record.id, record]));
  return new Snapshot({
    graph: new Graph(graphParts(sorted, model)),
    records: {
      sequence: 1,
      at: "2026-01-01T00:00:00.000Z",
      record: (id) => byId.get(id) ?? null,
      several: (ids) => ids.map((id) => byId.get(id) ?? null),
      records: (kind) => sorted.filter((record) => record.kind === kind),
      isRetired: () => false,
    },
    origin: { store: "embedded", lagMillis: () => 0 },
    holds: { count: 0 },
  });
}

/** The same reader, with some of its methods in another way. */
export function readerWith(reader: GraphReader, changes: Partial<GraphReader>): GraphReader {
  return new Proxy(reader, {
    get: (target, name) => {
      const own = Reflect.get(changes, name);
      if (own !== undefined) return own;
      const value = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

/** The same reader, counting the calls of each method. */
export function counting(reader: GraphReader): { reader: GraphReader; calls: Record<string, number> } {
  const calls: Record<string, number> = {};
  return {
    calls,
    reader: new Proxy(reader, {
      get: (target, name) => {
        const value = Reflect.get(target, name, target);
        if (typeof value !== "function") return value;
        return (...args: unknown[]) => {
          if (name !== "terms") calls[String(name)] = (calls[String(name)] ?? 0) + 1;
          return Reflect.apply(value, target, args);
        };
      },
    }),
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
    past: refuse,
    apply: refuse,
    update: refuse,
    changes: refuse,
    history: refuse,
    work: refuse,
    workChanges: refuse,
    forget: refuse,
    records: refuse,
    close: async () => {},
  };
}

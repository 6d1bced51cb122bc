import type { GraphReader } from "./port.ts";
import { portCalls, traced } from "./spans.ts";

const METHODS: ReadonlySet<PropertyKey> = new Set<keyof GraphReader>([
  "nodes",
  "summaries",
  "select",
  "facets",
  "crossTab",
  "search",
  "walk",
  "overlaps",
  "neighbours",
  "edges",
  "paths",
  "similar",
  "retired",
]);

/** The same reader, its questions told to whoever listens; the reader itself where nobody does. */
export function tracedReader(reader: GraphReader): GraphReader {
  if (!portCalls.start.hasSubscribers) return reader;
  return new Proxy(reader, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      const ask = value.bind(target) as (...given: unknown[]) => Promise<unknown>;
      if (!METHODS.has(name)) return ask;
      return (...given: unknown[]) => traced(portCalls, { method: String(name) }, () => ask(...given));
    },
  });
}

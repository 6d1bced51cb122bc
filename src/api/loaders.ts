import DataLoader from "dataloader";
import type {
  CrossTabAnswer,
  CrossTabRequest,
  Edge,
  FacetAnswer,
  FacetRequest,
  SearchAnswer,
  SearchRequest,
  SelectAnswer,
  SelectRequest,
  SimilarAnswer,
  SimilarRequest,
  WalkAnswer,
  WalkRequest,
} from "../model/requests.ts";
import type { NodeRecord, NodeSummary } from "../model/types.ts";
import type { GraphReader, GraphStore } from "../store/port.ts";
import { tookTooLong } from "../store/StoreError.ts";
import { successors } from "../store/successors.ts";
import type { OpenKeys } from "./names/OpenKeys.ts";
import type { Turns } from "./Turns.ts";

/** The most requests that go to the store in one call. */
const LARGEST_BATCH = 100_000;

/** Asks for one of many. */
export interface Loader<K, V> {
  load(key: K): Promise<V>;
}

/** Collect what one level of an operation asks for into one call of the port each. */
export interface Loaders {
  readonly nodes: DataLoader<string, NodeSummary | null>;
  /** With their links. */
  readonly records: DataLoader<string, NodeRecord | null>;
  readonly select: Loader<SelectRequest, SelectAnswer>;
  readonly facets: Loader<FacetRequest, FacetAnswer>;
  readonly crossTab: Loader<CrossTabRequest, CrossTabAnswer>;
  readonly search: Loader<SearchRequest, SearchAnswer>;
  readonly walk: Loader<WalkRequest, WalkAnswer>;
  readonly similar: Loader<SimilarRequest, SimilarAnswer>;
  /** By id, the record that stands for one since a merge; null: it stands for itself. */
  readonly successors: DataLoader<string, string | null>;
  /** The edges between some nodes. */
  readonly edges: DataLoader<readonly string[], Edge[]>;
  /** Asks what no other field of the operation asks too, and so is not collected. */
  direct<T>(ask: (reader: GraphReader) => Promise<T>): Promise<T>;
}

/** What loaders go by beside the reader. */
export interface LoaderParts {
  readonly turns: Turns;
  readonly openKeys: OpenKeys;
  /** Where it stands which record stands for another; null: it is not known here. */
  readonly log: Pick<GraphStore, "work"> | null;
}

/**
 * Loaders of one operation; past the deadline they refuse to load with a StoreError of code TIMEOUT. What one call answers is handed
 * out in turns, as each answer may have much below it.
 */
export function createLoaders(
  reader: GraphReader,
  { turns, openKeys, log }: LoaderParts,
  deadline = Number.POSITIVE_INFINITY,
): Loaders {
  const inTime = <T>(ask: () => Promise<T>) => (Date.now() > deadline ? Promise.reject(tookTooLong()) : ask());
  const loader = <K, V>(load: (keys: readonly K[]) => Promise<V[]>, cache = false) =>
    new DataLoader<K, V>((keys) => inTime(() => load(keys)), {
      cache,
      maxBatchSize: LARGEST_BATCH,
    });
  const inTurns = <K, V>(load: (keys: readonly K[]) => Promise<V[]>): Loader<K, V> => {
    const collected = loader(load);
    return { load: async (key) => turns.pass(await collected.load(key)) };
  };
  return {
    nodes: loader<string, NodeSummary | null>((ids) => reader.summaries?.(ids) ?? reader.nodes(ids), true),
    records: loader((ids) => reader.nodes(ids), true),
    select: inTurns(async (requests) => reader.select(await openKeys.inSelections(requests))),
    facets: inTurns(async (requests) => reader.facets(await openKeys.inSets(requests))),
    crossTab: inTurns(async (requests) => reader.crossTab(await openKeys.inSets(requests))),
    search: inTurns((requests) => reader.search(requests)),
    walk: inTurns(async (requests) =>
      reader.walk(
        await Promise.all(requests.map(async ({ walk, limit }) => ({ walk: await openKeys.walk(walk), limit }))),
      ),
    ),
    similar: inTurns((requests) => reader.similar(requests)),
    successors: loader<string, string | null>(async (ids) => {
      const found = await successors(log, ids);
      return ids.map((id) => found.get(id) ?? null);
    }, true),
    edges: loader((requests) => edgesWithin(reader, requests)),
    direct: async (ask) => turns.pass(await inTime(() => ask(reader))),
  };
}

/** The edges of all requests at once, given to each that asked for both ends. */
async function edgesWithin(reader: GraphReader, requests: readonly (readonly string[])[]): Promise<Edge[][]> {
  const edges = await reader.edges([...new Set(requests.flat())]);
  return requests.map((ids) => {
    const asked = new Set(ids);
    return edges.filter(({ from, to }) => asked.has(from) && asked.has(to));
  });
}

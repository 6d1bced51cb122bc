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
import type { GraphReader } from "../store/port.ts";
import { tookTooLong } from "../store/StoreError.ts";
import type { OpenKeys } from "./names/OpenKeys.ts";

/** The most requests that go to the store in one call. */
const LARGEST_BATCH = 100_000;

/** Collect what one level of an operation asks for into one call of the port each. */
export interface Loaders {
  readonly nodes: DataLoader<string, NodeSummary | null>;
  /** With their links. */
  readonly records: DataLoader<string, NodeRecord | null>;
  readonly select: DataLoader<SelectRequest, SelectAnswer>;
  readonly facets: DataLoader<FacetRequest, FacetAnswer>;
  readonly crossTab: DataLoader<CrossTabRequest, CrossTabAnswer>;
  readonly search: DataLoader<SearchRequest, SearchAnswer>;
  readonly walk: DataLoader<WalkRequest, WalkAnswer>;
  readonly similar: DataLoader<SimilarRequest, SimilarAnswer>;
  /** The edges between some nodes. */
  readonly edges: DataLoader<readonly string[], Edge[]>;
  /** Asks what no other field of the operation asks too, and so is not collected. */
  direct<T>(ask: (reader: GraphReader) => Promise<T>): Promise<T>;
}

/** Loaders of one operation; past the deadline they refuse to load with a StoreError of code TIMEOUT. */
export function createLoaders(reader: GraphReader, openKeys: OpenKeys, deadline: number): Loaders {
  const inTime = <T>(ask: () => Promise<T>) => (Date.now() > deadline ? Promise.reject(tookTooLong()) : ask());
  const loader = <K, V>(load: (keys: readonly K[]) => Promise<V[]>, cache = false) =>
    new DataLoader<K, V>((keys) => inTime(() => load(keys)), {
      cache,
      maxBatchSize: LARGEST_BATCH,
    });
  return {
    nodes: loader<string, NodeSummary | null>((ids) => reader.summaries?.(ids) ?? reader.nodes(ids), true),
    records: loader((ids) => reader.nodes(ids), true),
    select: loader(async (requests) => reader.select(await openKeys.inSelections(requests))),
    facets: loader(async (requests) => reader.facets(await openKeys.inSets(requests))),
    crossTab: loader(async (requests) => reader.crossTab(await openKeys.inSets(requests))),
    search: loader((requests) => reader.search(requests)),
    walk: loader(async (requests) =>
      reader.walk(
        await Promise.all(requests.map(async ({ walk, limit }) => ({ walk: await openKeys.walk(walk), limit }))),
      ),
    ),
    similar: loader((requests) => reader.similar(requests)),
    edges: loader((requests) => edgesWithin(reader, requests)),
    direct: (ask) => inTime(() => ask(reader)),
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

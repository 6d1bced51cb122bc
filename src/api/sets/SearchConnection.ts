import { InputError } from "../../model/InputError.ts";
import { type NamedTerm, namedTerms } from "../../model/names/namedTerms.ts";
import { splitId } from "../../model/record/nodeId.ts";
import { namedText } from "../../model/record/searchedTerms.ts";
import type { SearchAnswer } from "../../model/requests.ts";
import type { NodeSummary } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import { frameworkSpellings } from "../frameworkSpellings.ts";
import type { QuerySearchArgs, SearchConnectionSource } from "../generated/types.ts";
import { checkSize, DEFAULT_PAGE, LARGEST_PAGE } from "../limits/sizes.ts";
import { loadNodes } from "../loadNodes.ts";
import { plainName } from "../names/localName.ts";
import { decodeCursor, encodeCursor, questionHash } from "../request/cursor.ts";

/** What a text search finds, of all kinds. Its methods are the fields of type SearchConnection. */
export class SearchConnection implements SearchConnectionSource {
  readonly #context: ApiContext;
  readonly #arguments: QuerySearchArgs;
  readonly #kinds: readonly string[];
  readonly #hash: string;
  #answer: Promise<SearchAnswer> | null = null;

  constructor(context: ApiContext, args: QuerySearchArgs) {
    this.#context = context;
    this.#arguments = args;
    this.#kinds = [...new Set(args.kinds ?? context.model.kinds.map((kind) => kind.name))];
    this.#hash = questionHash(["search", args.query, this.#kinds]);
  }

  async totalCount(): Promise<number> {
    return (await this.#search()).totalCount;
  }

  async nodes(): Promise<readonly NodeSummary[]> {
    const { hits, records } = await this.#search();
    return records ?? loadNodes(this.#context, hits);
  }

  async edges(): Promise<{ cursor: string; rank: number; node: NodeSummary }[]> {
    const nodes = await this.nodes();
    const { hits } = await this.#search();
    return hits.map((hit, index) => ({ cursor: this.#cursor(hit), rank: hit.rank, node: nodes[index]! }));
  }

  async pageInfo() {
    const { hits, hasNext } = await this.#search();
    const [first, last] = [hits[0], hits.at(-1)];
    return {
      hasNextPage: hasNext,
      hasPreviousPage: typeof this.#arguments.after === "string",
      startCursor: first ? this.#cursor(first) : null,
      endCursor: last ? this.#cursor(last) : null,
    };
  }

  async facets({ by }: { by: readonly string[] }) {
    const { kinds } = await this.#search();
    const { query } = this.#arguments;
    return by.map((dimension) => ({
      dimension,
      filterField: "kinds",
      totalBuckets: kinds.length,
      missing: { count: 0, where: { query, kinds: [] }, whereType: "search" },
      buckets: kinds.map(({ key, count }) => ({
        key,
        label: key,
        labelIn: plainName(key),
        count,
        node: null,
        where: { query, kinds: [key] },
        whereType: "search",
      })),
    }));
  }

  #search(): Promise<SearchAnswer> {
    const { query } = this.#arguments;
    this.#answer ??= this.#context.loaders.search.load({
      ...namedText(query),
      named: this.#named(query),
      kinds: this.#kinds,
      limit: this.#limit(),
      ...this.#after(),
    });
    return this.#answer;
  }

  #named(query: string): NamedTerm[] {
    const found = namedTerms(this.#context.model, frameworkSpellings(this.#context), query);
    return found.filter(({ id }) => this.#kinds.includes(splitId(id)?.kind ?? ""));
  }

  #limit(): number {
    const limit = this.#arguments.first ?? DEFAULT_PAGE;
    checkSize("first", limit, LARGEST_PAGE, 0);
    return limit;
  }

  #after(): { after?: { rank: number; id: string } } {
    const { after } = this.#arguments;
    if (typeof after !== "string") return {};
    const { values, id } = decodeCursor(this.#hash, after, "after");
    const [rank] = values;
    if (typeof rank !== "number") throw new InputError("after", "Cannot read the cursor: it holds no rank");
    return { after: { rank, id } };
  }

  #cursor({ id, rank }: { id: string; rank: number }): string {
    return encodeCursor(this.#hash, { values: [rank], id });
  }
}

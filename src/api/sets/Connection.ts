import type { FieldNode } from "graphql";
import type { StepInput } from "../../model/filter/walkInput.ts";
import type { SelectAnswer } from "../../model/requests.ts";
import type { NodeSummary } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import { type Match, matchedVia } from "../evidence/matchedVia.ts";
import type { FacetMode, FacetOrder, Measure, PageInfoSource } from "../generated/types.ts";
import { checkSize, DEFAULT_BUCKETS, LARGEST_BUCKETS } from "../limits/sizes.ts";
import type { NodesAsked } from "../readAhead/nodesAsked.ts";
import { loadPage, pageThatCame } from "../readAhead/pagesBelow.ts";
import type { ConnectionArguments, NestedStart } from "../request/ConnectionArguments.ts";
import { ConnectionRequest } from "../request/ConnectionRequest.ts";
import { withoutField } from "../request/door.ts";
import { type Awaitable, whenKnown } from "../whenKnown.ts";
import type { CountedSet } from "./CountedSet.ts";
import { CrossTab } from "./CrossTab.ts";
import { type Facet, loadFacet } from "./Facet.ts";
import { Traversal } from "./Traversal.ts";

/** Where a connection stands in an operation. */
export interface ConnectionPlace {
  /** Left out: it is not nested. */
  readonly start?: NestedStart;
  /** Where the operation asks for it: a page of it may have come along with the node where it starts. */
  readonly field?: FieldNode;
  /** What is asked of its nodes; null or left out: nothing that is known. */
  readonly asked?: () => NodesAsked | null;
}

interface FacetArguments {
  readonly by: readonly string[];
  readonly first?: number | null;
  readonly mode?: FacetMode | null;
  readonly order?: FacetOrder | null;
}

interface CrossTabArguments {
  readonly rows: string;
  readonly columns: string;
  readonly measure?: Measure | null;
  readonly rowsFirst?: number | null;
  readonly columnsFirst?: number | null;
}

/** A node on a page. */
export interface ConnectionEdge {
  readonly cursor: string;
  readonly node: NodeSummary;
  readonly matchedVia: () => Promise<readonly Match[]>;
}

/** A set of nodes of one kind. Its methods are the fields of the kind's connection type. */
export class Connection {
  readonly #context: ApiContext;
  readonly #kind: string;
  readonly #arguments: ConnectionArguments;
  readonly #place: ConnectionPlace;
  #made: ConnectionRequest | null = null;
  readonly #came: SelectAnswer | null;
  #selected: Promise<SelectAnswer> | null = null;
  #matched: ReturnType<typeof matchedVia> | null = null;

  /** Throws an InputError for a filter, basis or order that cannot be used. */
  constructor(context: ApiContext, kind: string, args: ConnectionArguments, place: ConnectionPlace = {}) {
    this.#context = context;
    this.#kind = kind;
    this.#arguments = args;
    this.#place = place;
    const { start, field } = place;
    this.#came = start && field ? pageThatCame(context, start.node, field) : null;
    // Where a page came along, its arguments were read already.
    if (!this.#came) this.#made = this.#request;
  }

  get #request(): ConnectionRequest {
    this.#made ??= new ConnectionRequest(this.#context, this.#kind, this.#arguments, this.#place.start);
    return this.#made;
  }

  async totalCount(): Promise<number> {
    const { set } = this.#request;
    const answer = await this.#context.loaders.select.load({ set, orderBy: [], count: true });
    return answer.totalCount!;
  }

  nodes(): Awaitable<readonly NodeSummary[]> {
    return whenKnown(this.#page(), ({ records }) => records);
  }

  edges(): Awaitable<ConnectionEdge[]> {
    return whenKnown(this.#page(), ({ rows, records }) =>
      records.map((node, index) => ({
        cursor: this.#request.cursor(rows[index]!),
        node,
        matchedVia: async () => {
          const matchesOf = await this.#matches(records);
          return this.#context.turns.take(() => matchesOf(node));
        },
      })),
    );
  }

  pageInfo(): Awaitable<PageInfoSource> {
    return whenKnown(this.#page(), ({ rows, hasNext, hasPrevious }) => {
      const [first, last] = [rows[0], rows.at(-1)];
      return {
        hasNextPage: hasNext,
        hasPreviousPage: hasPrevious,
        startCursor: first ? this.#request.cursor(first) : null,
        endCursor: last ? this.#request.cursor(last) : null,
      };
    });
  }

  async facets({ by, first, mode, order }: FacetArguments): Promise<Facet[]> {
    const most = first ?? DEFAULT_BUCKETS;
    checkSize("first", most, LARGEST_BUCKETS);
    const { kind, where: whole } = this.#request;
    return Promise.all(
      by.map((name) => {
        const dimension = kind.dimension.get(name)!;
        const where = mode === "DISJUNCTIVE" ? withoutField(whole, dimension.filter) : whole;
        const set = where === whole ? this.#request.set : this.#request.setOf(where);
        return loadFacet(this.#counted(where), set, { dimension, first: most, order: order ?? null });
      }),
    );
  }

  async crossTab({ rows, columns, measure, ...args }: CrossTabArguments): Promise<CrossTab> {
    const rowsFirst = args.rowsFirst ?? DEFAULT_BUCKETS;
    const columnsFirst = args.columnsFirst ?? DEFAULT_BUCKETS;
    checkSize("rowsFirst", rowsFirst, LARGEST_BUCKETS);
    checkSize("columnsFirst", columnsFirst, LARGEST_BUCKETS);
    const { kind, set } = this.#request;
    const answer = await this.#context.loaders.crossTab.load({ set, rows, columns, rowsFirst, columnsFirst });
    const axes = {
      rows: kind.dimension.get(rows)!,
      columns: kind.dimension.get(columns)!,
      measure: measure ?? "COUNT",
    };
    return new CrossTab(this.#counted(), axes, answer);
  }

  traverse({ steps, first }: { steps: readonly StepInput[]; first?: number | null }): Traversal {
    const { kind, basis } = this.#request;
    const where = { [kind.plural]: this.#request.door() };
    return new Traversal(this.#context, { where, steps }, basis, first);
  }

  #counted(where = this.#request.where): CountedSet {
    return { context: this.#context, basis: this.#request.basis, door: this.#request.door(where) };
  }

  #page(): Awaitable<SelectAnswer> {
    if (this.#came) return this.#context.turns.handOn(this.#came);
    this.#selected ??= loadPage(this.#context, this.#request, this.#place.asked);
    return this.#selected;
  }

  /** Of the whole page at once, and only where somebody asks. */
  #matches(page: readonly NodeSummary[]): ReturnType<typeof matchedVia> {
    const { kind, where, basis, start, set } = this.#request;
    const origin = start && set.from ? { origin: { node: start.node, from: set.from, basis: set.basis } } : {};
    this.#matched ??= matchedVia(this.#context, { kind, where, basis, ...origin }, page);
    return this.#matched;
  }
}

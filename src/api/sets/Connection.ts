import type { StepInput } from "../../model/filter/walkInput.ts";
import type { SelectAnswer } from "../../model/requests.ts";
import type { NodeSummary } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import { type Match, matchedVia } from "../evidence/matchedVia.ts";
import type { FacetMode, FacetOrder, Measure, PageInfoSource } from "../generated/types.ts";
import { checkSize, DEFAULT_BUCKETS, LARGEST_BUCKETS } from "../limits/sizes.ts";
import { loadNodes } from "../loadNodes.ts";
import type { NodesAsked } from "../readAhead/nodesAsked.ts";
import { loadPage } from "../readAhead/pagesBelow.ts";
import type { ConnectionArguments, NestedStart } from "../request/ConnectionArguments.ts";
import { ConnectionRequest } from "../request/ConnectionRequest.ts";
import { withoutField } from "../request/door.ts";
import type { CountedSet } from "./CountedSet.ts";
import { CrossTab } from "./CrossTab.ts";
import { type Facet, loadFacet } from "./Facet.ts";
import { Traversal } from "./Traversal.ts";

/** Where a connection stands in an operation. */
export interface ConnectionPlace {
  /** Left out: it is not nested. */
  readonly start?: NestedStart;
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
  readonly #arguments: ConnectionArguments;
  readonly #request: ConnectionRequest;
  readonly #asked: ConnectionPlace["asked"];
  #selected: Promise<SelectAnswer> | null = null;
  #matched: ReturnType<typeof matchedVia> | null = null;

  /** Throws an InputError for a filter, basis or order that cannot be used. */
  constructor(context: ApiContext, kind: string, args: ConnectionArguments, { start, asked }: ConnectionPlace = {}) {
    this.#context = context;
    this.#arguments = args;
    this.#request = new ConnectionRequest(context, kind, args, start);
    this.#asked = asked;
  }

  async totalCount(): Promise<number> {
    const { set } = this.#request;
    const answer = await this.#context.loaders.select.load({ set, orderBy: [], count: true });
    return answer.totalCount!;
  }

  async nodes(): Promise<readonly NodeSummary[]> {
    return this.#nodes(await this.#page());
  }

  async edges(): Promise<ConnectionEdge[]> {
    const answer = await this.#page();
    const nodes = await this.#nodes(answer);
    return nodes.map((node, index) => ({
      cursor: this.#request.cursor(answer.rows[index]!),
      node,
      matchedVia: async () => {
        const matchesOf = await this.#matches(nodes);
        return this.#context.turns.take(() => matchesOf(node));
      },
    }));
  }

  async pageInfo(): Promise<PageInfoSource> {
    const { rows, hasNext, hasPrevious } = await this.#page();
    const [first, last] = [rows[0], rows.at(-1)];
    return {
      hasNextPage: hasNext,
      hasPreviousPage: hasPrevious,
      startCursor: first ? this.#request.cursor(first) : null,
      endCursor: last ? this.#request.cursor(last) : null,
    };
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

  #page(): Promise<SelectAnswer> {
    this.#selected ??= loadPage(this.#context, this.#request, this.#arguments, this.#asked);
    return this.#selected;
  }

  async #nodes({ rows, records }: SelectAnswer): Promise<readonly NodeSummary[]> {
    return records ?? loadNodes(this.#context, rows);
  }

  /** Of the whole page at once, and only where somebody asks. */
  #matches(page: readonly NodeSummary[]): ReturnType<typeof matchedVia> {
    const { kind, where, basis, start, set } = this.#request;
    const origin = start && set.from ? { origin: { node: start.node, from: set.from, basis: set.basis } } : {};
    this.#matched ??= matchedVia(this.#context, { kind, where, basis, ...origin }, page);
    return this.#matched;
  }
}

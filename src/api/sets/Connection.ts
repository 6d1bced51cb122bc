import type { Dimension, Kind, LinkSide } from "../../model/createModel.ts";
import { basisMask } from "../../model/filter/basis.ts";
import type { Filter, FilterInput } from "../../model/filter/Filter.ts";
import { parseFilter } from "../../model/filter/parseFilter.ts";
import { withDescendants } from "../../model/filter/terms.ts";
import type { StepInput } from "../../model/filter/walkInput.ts";
import { writeBasis } from "../../model/filter/writeBasis.ts";
import { groupBy } from "../../model/groupBy.ts";
import { InputError } from "../../model/InputError.ts";
import { nodeId } from "../../model/record/nodeId.ts";
import type {
  OrderKey,
  PageBelow,
  PageRequest,
  Position,
  SelectAnswer,
  SelectRequest,
  SetSpec,
} from "../../model/requests.ts";
import { type Basis, DEFAULT_BASIS, type NodeSummary } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import { type Match, matchedVia } from "../evidence/matchedVia.ts";
import type { FacetMode } from "../generated/types.ts";
import { checkSize, DEFAULT_PAGE, LARGEST_BUCKETS, LARGEST_PAGE } from "../limits/sizes.ts";
import { loadNodes } from "../loadNodes.ts";
import { fieldsAsked } from "../readAhead/fieldsAsked.ts";
import { type Asked, askedThrough, type SelectedField } from "../readAhead/SelectedFields.ts";
import { CrossTab, type CrossTabArguments } from "./CrossTab.ts";
import { decodeCursor, encodeCursor, questionHash } from "./cursor.ts";
import { joinFilters, linkFilter, withoutField } from "./door.ts";
import { Facet } from "./Facet.ts";
import { orderFields } from "./orderFields.ts";
import { Traversal } from "./Traversal.ts";

export interface ConnectionArguments {
  readonly where?: FilterInput | null;
  readonly basis?: readonly Basis[] | null;
  readonly orderBy?: readonly OrderArgument[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** Either `field` or `count`, which names one link and holds the filter of what counts. */
interface OrderArgument {
  readonly field?: string | null;
  readonly count?: Readonly<Record<string, FilterInput>> | null;
  readonly descending?: boolean | null;
}

interface FacetArguments {
  readonly by: readonly string[];
  readonly first?: number | null;
  readonly mode?: FacetMode | null;
}

/** The arguments of a field that leads to one node at most. */
export const ONE_NODE: ConnectionArguments = { first: 1 };

/** Where in an operation a connection stands. */
export interface Place {
  /** What is asked of its nodes; null or left out: nothing that is known. */
  readonly asked?: () => Asked | null;
}

/** Where a nested connection starts: a node and one of its link fields. */
export interface Origin extends Place {
  readonly node: NodeSummary;
  readonly side: LinkSide;
}

/** A page that comes along with each node of a connection, and the field and arguments that will ask for it. */
interface Below {
  readonly field: string;
  readonly page: PageBelow;
  readonly below: readonly Below[];
}

/** A page that a field asks of each node, before it is known whether it can be asked. */
interface AskedBelow {
  readonly field: string;
  readonly side: LinkSide;
  readonly args: ConnectionArguments;
  readonly asked: Asked;
}

/** A set of nodes of one kind. Its methods are the fields of the kind's connection type. */
export class Connection {
  readonly kind: Kind;
  readonly basis: readonly Basis[];
  readonly #context: ApiContext;
  readonly #where: FilterInput;
  readonly #set: SetSpec;
  readonly #orderBy: readonly OrderKey[];
  readonly #arguments: ConnectionArguments;
  readonly #asked: Place["asked"];
  readonly #origin: Origin | undefined;
  #selected: Promise<SelectAnswer> | null = null;
  #matched: Promise<ReadonlyMap<string, readonly Match[]>> | null = null;
  #hash: string | null = null;
  #known: Asked | null | undefined;

  /** Throws an InputError for a filter, basis, order or page that cannot be used. */
  constructor(context: ApiContext, kindName: string, args: ConnectionArguments, place: Place | Origin = {}) {
    this.#context = context;
    this.kind = context.model.kind(kindName);
    this.basis = args.basis ?? DEFAULT_BASIS;
    this.#arguments = args;
    this.#asked = place.asked;
    this.#origin = "node" in place ? place : undefined;
    this.#where = args.where ?? {};
    this.#set = this.#setOf(this.#where);
    // Ids differ: what stands after one decides nothing.
    const orderBy = args.orderBy ?? [];
    const byId = orderBy.findIndex(({ field }) => field === "ID");
    this.#orderBy = orderBy
      .slice(0, byId < 0 ? undefined : byId + 1)
      .map((order, index) => this.#orderKey(order, `orderBy[${index}]`));
  }

  #orderKey({ field, count, descending: down }: OrderArgument, at: string): OrderKey {
    const descending = down === true;
    if ((field ?? null) === null ? (count ?? null) === null : (count ?? null) !== null)
      throw new InputError(at, 'An order has either a "field" or a "count"');
    if (field) return { property: orderFields(this.kind).get(field)!, descending };
    const [[name, where]] = Object.entries(count ?? {}) as [[string, FilterInput]];
    const side = this.kind.side.get(name)!;
    const { link, reverse, target } = side;
    const filter = this.#filter(target, where, `${at}.count.${name}`);
    const basis = basisMask(this.basis);
    return {
      count: { link: link.name, reverse, filter, basis, withBelow: countsBelow(this.kind, side) },
      descending,
    };
  }

  #setOf(where: FilterInput): SetSpec {
    const { model, reader } = this.#context;
    const base = { kind: this.kind.name, filter: this.#filter(this.kind.name, where), basis: basisMask(this.basis) };
    if (!this.#origin) return base;
    const { node, side } = this.#origin;
    const below = countsBelow(model.kind(node.kind), side);
    const keys = below ? withDescendants(reader.terms(node.kind), node.key) : [node.key];
    const ids = keys.map((key) => nodeId(node.kind, key));
    return { ...base, from: { link: side.link.name, reverse: side.reverse, ids } };
  }

  #filter(kind: string, where: FilterInput, at?: string): Filter {
    const { model, reader } = this.#context;
    return parseFilter(model, kind, where, this.basis, (of) => reader.terms(of), at);
  }

  /** The whole set as a filter, the start of a nested connection included and the basis written out. */
  door(where: FilterInput = this.#where): FilterInput {
    const { model } = this.#context;
    const written = writeBasis(model, this.kind.name, where, this.basis);
    if (!this.#origin) return written;
    const { node, side } = this.#origin;
    return joinFilters(written, linkFilter(model, side, node, this.basis));
  }

  async totalCount(): Promise<number> {
    const answer = await this.#context.loaders.select.load({ set: this.#set, orderBy: [], count: true });
    return answer.totalCount as number;
  }

  async nodes(): Promise<readonly NodeSummary[]> {
    return this.#nodes(await this.#page());
  }

  async edges(): Promise<{ cursor: string; node: NodeSummary; matchedVia: () => Promise<readonly Match[]> }[]> {
    const answer = await this.#page();
    const nodes = await this.#nodes(answer);
    return nodes.map((node, index) => ({
      cursor: this.#cursor(answer.rows[index]!),
      node,
      matchedVia: async () => (await this.#matches(nodes)).get(node.id) ?? [],
    }));
  }

  /** Of the whole page at once, and only where somebody asks. */
  #matches(page: readonly NodeSummary[]): Promise<ReadonlyMap<string, readonly Match[]>> {
    const { from, basis } = this.#set;
    const origin = this.#origin && from ? { origin: { node: this.#origin.node, from, basis } } : {};
    const set = { kind: this.kind, where: this.#where, basis: this.basis, ...origin };
    this.#matched ??= matchedVia(this.#context, set, page);
    return this.#matched;
  }

  async #nodes({ rows, records }: SelectAnswer): Promise<readonly NodeSummary[]> {
    return records ?? loadNodes(this.#context, rows);
  }

  async pageInfo() {
    const { rows, hasNext, hasPrevious } = await this.#page();
    const [first, last] = [rows[0], rows.at(-1)];
    return {
      hasNextPage: hasNext,
      hasPreviousPage: hasPrevious,
      startCursor: first ? this.#cursor(first) : null,
      endCursor: last ? this.#cursor(last) : null,
    };
  }

  async facets({ by, first, mode }: FacetArguments): Promise<Facet[]> {
    checkSize("first", first ?? 50, LARGEST_BUCKETS);
    return Promise.all(
      by.map(async (name) => {
        const dimension = this.kind.dimension.get(name)!;
        const where = mode === "DISJUNCTIVE" ? withoutField(this.#where, dimension.filter) : this.#where;
        const set = where === this.#where ? this.#set : this.#setOf(where);
        const answer = await this.#context.loaders.facets.load({ set, dimension: name, first: first ?? 50 });
        return new Facet(this.#context, dimension, this.basis, this.door(where), answer);
      }),
    );
  }

  async crossTab(args: CrossTabArguments): Promise<CrossTab> {
    const rowsFirst = args.rowsFirst ?? 50;
    const columnsFirst = args.columnsFirst ?? 50;
    checkSize("rowsFirst", rowsFirst, LARGEST_BUCKETS);
    checkSize("columnsFirst", columnsFirst, LARGEST_BUCKETS);
    const { rows, columns } = args;
    const request = { set: this.#set, rows, columns, rowsFirst, columnsFirst };
    const answer = await this.#context.loaders.crossTab.load(request);
    const dimensions = { rows: this.kind.dimension.get(rows), columns: this.kind.dimension.get(columns) };
    return new CrossTab(
      this.#context,
      dimensions.rows as Dimension,
      dimensions.columns as Dimension,
      this.basis,
      this.door(),
      answer,
      args.measure ?? "COUNT",
    );
  }

  traverse({ steps, first }: { steps: readonly StepInput[]; first?: number | null }): Traversal {
    const where = { [this.kind.plural]: this.door() };
    return new Traversal(this.#context, { where, steps }, this.basis, first);
  }

  #page(): Promise<SelectAnswer> {
    this.#selected ??= this.#select();
    return this.#selected;
  }

  /** Takes the page that came with the node, where it did; remembers those that came with its own nodes. */
  async #select(): Promise<SelectAnswer> {
    const { loaders, below: known } = this.#context;
    const { node, side } = this.#origin ?? {};
    const came = node && side && known.get(node)?.get(fieldName(side, this.#arguments));
    if (came) return came;
    const below = this.#below();
    const answer = await loaders.select.load(this.#request(below));
    remember(known, answer, below);
    return answer;
  }

  #request(below: readonly Below[]): SelectRequest {
    const fields = this.#ahead && fieldsAsked(this.kind, this.#ahead);
    return {
      set: this.#set,
      orderBy: this.#orderBy,
      page: this.#pageRequest(),
      count: false,
      ...(below.length > 0 && { below: below.map(({ page }) => page) }),
      ...(fields && { fields }),
    };
  }

  /** What the operation asks of the nodes, where the reader has a use for it before they are there. */
  get #ahead(): Asked | null {
    if (this.#known === undefined) this.#known = (this.#context.reader.answersBelow && this.#asked?.()) || null;
    return this.#known;
  }

  /** The pages that the operation asks of each node alike; those of the same arguments are one. */
  #below(): Below[] {
    const fields = (this.#ahead?.of ?? []).flatMap((selection) => selection.fields() ?? []);
    const pages = fields.flatMap((field) => this.#pageAsked(field) ?? []);
    return [...groupBy(pages, ({ field }) => field).values()].flatMap((same) => this.#pageBelow(same) ?? []);
  }

  #pageAsked({ name, args: given, selection }: SelectedField): AskedBelow | null {
    const side = this.kind.side.get(name);
    if (!side || countsBelow(this.kind, side)) return null;
    const args: ConnectionArguments = side.end.many ? given : ONE_NODE;
    const asked = askedThrough(side, selection);
    // A cursor belongs to the connection of one node.
    return asked && !(args.after ?? args.before) ? { field: fieldName(side, args), side, args, asked } : null;
  }

  #pageBelow(same: readonly AskedBelow[]): Below | null {
    const [{ field, side, args }] = same as readonly [AskedBelow];
    const asked = {
      of: same.flatMap((page) => page.asked.of),
      plain: same.every((page) => page.asked.plain),
    };
    try {
      const nested = new Connection(this.#context, side.target, args, { asked: () => asked });
      const below = nested.#below();
      return { field, page: { link: side.link.name, reverse: side.reverse, request: nested.#request(below) }, below };
    } catch (error) {
      // The field will say so itself.
      if (error instanceof InputError) return null;
      throw error;
    }
  }

  #pageRequest(): PageRequest {
    const { first, last, after, before } = this.#arguments;
    if (typeof first === "number" && typeof last === "number")
      throw new InputError("last", 'Cannot page both ways at once: expected "first" or "last", not both');
    const backward = typeof last === "number";
    const limit = (backward ? last : first) ?? DEFAULT_PAGE;
    checkSize(backward ? "last" : "first", limit, LARGEST_PAGE);
    const position = (cursor: string, name: string) => decodeCursor(this.#question, cursor, name);
    return {
      limit,
      backward,
      ...(typeof after === "string" && { after: position(after, "after") }),
      ...(typeof before === "string" && { before: position(before, "before") }),
    };
  }

  get #question(): string {
    this.#hash ??= questionHash([this.kind.name, this.#writtenOrder(), this.door()]);
    return this.#hash;
  }

  #writtenOrder(): unknown {
    const { model } = this.#context;
    return this.#orderBy.map((key, index) => {
      if (!("count" in key)) return key;
      const [[name, where]] = Object.entries(this.#arguments.orderBy?.[index]?.count ?? {}) as [[string, FilterInput]];
      const { target } = this.kind.side.get(name)!;
      return {
        count: name,
        where: writeBasis(model, target, where, this.basis),
        basis: key.count.basis,
        descending: key.descending,
      };
    });
  }

  #cursor(row: Position): string {
    return encodeCursor(this.#question, row);
  }
}

/** Keeps the pages that came with the nodes of an answer, and with the nodes of those. */
function remember(known: ApiContext["below"], { records, below: pages }: SelectAnswer, below: readonly Below[]): void {
  if (below.length === 0) return;
  records?.forEach((record, at) => {
    const came = below.map(({ field }, index): [string, SelectAnswer] => [field, pages?.[at]?.[index] as SelectAnswer]);
    known.set(record, new Map(came));
    for (const [index, [, page]] of came.entries()) remember(known, page, below[index]?.below ?? []);
  });
}

function fieldName({ end }: LinkSide, args: ConnectionArguments): string {
  return `${end.field} ${JSON.stringify(args)}`;
}

/** As in filters, C7 stands for its sub-lines too; a to-one field and the way to parents speak of C7 alone. */
function countsBelow(start: Kind, { end, link }: LinkSide): boolean {
  return start.parent !== undefined && end.many && link.name !== start.parent;
}

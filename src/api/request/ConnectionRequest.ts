import type { Kind } from "../../model/createModel.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import { writeBasis } from "../../model/filter/writeBasis.ts";
import { InputError } from "../../model/InputError.ts";
import { nodeId } from "../../model/record/nodeId.ts";
import { withDescendants } from "../../model/record/terms.ts";
import type { OrderKey, PageRequest, Position, SetSpec } from "../../model/requests.ts";
import { type Basis, DEFAULT_BASIS } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import { checkSize, DEFAULT_PAGE, LARGEST_PAGE } from "../limits/sizes.ts";
import { type ConnectionArguments, countsBelow, type NestedStart } from "./ConnectionArguments.ts";
import { decodeCursor, encodeCursor, questionHash } from "./cursor.ts";
import { joinFilters, linkFilter } from "./door.ts";
import { type ParsedOrder, parseOrder } from "./parseOrder.ts";
import { setOf } from "./setOf.ts";

/** What a connection asks for: its set, order and page, made of its arguments. */
export class ConnectionRequest {
  readonly kind: Kind;
  readonly basis: readonly Basis[];
  readonly where: FilterInput;
  readonly set: SetSpec;
  readonly start: NestedStart | undefined;
  readonly #context: ApiContext;
  readonly #arguments: ConnectionArguments;
  readonly #orders: readonly ParsedOrder[];
  #hash: string | null = null;

  /** Throws an InputError for a filter, basis or order that cannot be used. */
  constructor(context: ApiContext, kindName: string, args: ConnectionArguments, start?: NestedStart) {
    this.kind = context.model.kind(kindName);
    this.basis = args.basis ?? DEFAULT_BASIS;
    this.where = args.where ?? {};
    this.start = start;
    this.#context = context;
    this.#arguments = args;
    this.set = this.setOf(this.where);
    this.#orders = parseOrder({ context, kind: this.kind, basis: this.basis }, args.orderBy ?? []);
  }

  get orderBy(): readonly OrderKey[] {
    return this.#orders.map(({ key }) => key);
  }

  /** The same set under another filter. */
  setOf(where: FilterInput): SetSpec {
    const set = setOf(this.#context, this.kind.name, where, this.basis);
    if (!this.start) return set;
    const { node, side } = this.start;
    const below = countsBelow(this.#context.model.kind(node.kind), side);
    const keys = below ? withDescendants(this.#context.terms(node.kind), node.key) : [node.key];
    const ids = keys.map((key) => nodeId(node.kind, key));
    return { ...set, from: { link: side.link.name, reverse: side.reverse, ids } };
  }

  /** The whole set as a filter, the start of a nested connection included and the basis written out. */
  door(where: FilterInput = this.where): FilterInput {
    const { model } = this.#context;
    const written = writeBasis(model, this.kind.name, where, this.basis);
    return this.start ? joinFilters(this.kind, written, linkFilter(model, this.start, this.basis)) : written;
  }

  /** Throws an InputError for a page that is too large, goes both ways, or starts at a cursor of another question. */
  page(): PageRequest {
    const { first, last, after, before } = this.#arguments;
    if (typeof first === "number" && typeof last === "number")
      throw new InputError("last", 'Cannot page both ways at once: expected "first" or "last", not both');
    const backward = typeof last === "number";
    const limit = (backward ? last : first) ?? DEFAULT_PAGE;
    checkSize(backward ? "last" : "first", limit, LARGEST_PAGE, backward ? 1 : 0);
    return {
      limit,
      backward,
      ...(typeof after === "string" && { after: decodeCursor(this.#question, after, "after") }),
      ...(typeof before === "string" && { before: decodeCursor(this.#question, before, "before") }),
    };
  }

  /** Of a row of the set. */
  cursor(row: Position): string {
    return encodeCursor(this.#question, row);
  }

  get #question(): string {
    this.#hash ??= questionHash([this.kind.name, this.#orders.map(({ written }) => written), this.door()]);
    return this.#hash;
  }
}

import type { Kind, LinkSide } from "../../model/createModel.ts";
import { basisMask } from "../../model/filter/basis.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import { writeBasis } from "../../model/filter/writeBasis.ts";
import { InputError } from "../../model/InputError.ts";
import type { OrderKey } from "../../model/requests.ts";
import type { Basis } from "../../model/types.ts";
import type { ApiContext } from "../ApiContext.ts";
import { countsBelow, type OrderArgument } from "./ConnectionArguments.ts";
import { orderFields } from "./orderFields.ts";
import { filterOf } from "./setOf.ts";

/** A key of an order, and the same written out, so that it means the same anywhere. */
export interface ParsedOrder {
  readonly key: OrderKey;
  readonly written: unknown;
}

/** Where an order stands. */
export interface OrderScope {
  readonly context: ApiContext;
  readonly kind: Kind;
  readonly basis: readonly Basis[];
}

/** The keys of an order, up to the id: ids differ, and what stands after one decides nothing. Throws an InputError. */
export function parseOrder(scope: OrderScope, orderBy: readonly OrderArgument[]): ParsedOrder[] {
  const byId = orderBy.findIndex(({ field }) => field === "ID");
  return orderBy
    .slice(0, byId < 0 ? undefined : byId + 1)
    .map((order, index) => parseKey(scope, order, `orderBy[${index}]`));
}

function parseKey(scope: OrderScope, order: OrderArgument, path: string): ParsedOrder {
  const [field, count] = [order.field ?? null, order.count ?? null];
  const descending = order.descending === true;
  if ((field === null) === (count === null)) throw new InputError(path, 'An order has either a "field" or a "count"');
  if (field !== null) {
    const key = { property: orderFields(scope.kind).get(field)!, descending };
    return { key, written: key };
  }
  const [[name, where]] = Object.entries(count ?? {}) as [[string, FilterInput]];
  return countKey(scope, scope.kind.side.get(name)!, { where, descending, path: `${path}.count.${name}` });
}

function countKey(
  { context, kind, basis }: OrderScope,
  side: LinkSide,
  { where, descending, path }: { where: FilterInput; descending: boolean; path: string },
): ParsedOrder {
  const { link, reverse, target, end } = side;
  const mask = basisMask(basis);
  const filter = filterOf(context, { kind: target, where, path }, basis);
  const count = { link: link.name, reverse, filter, basis: mask, withBelow: countsBelow(kind, side) };
  const written = { count: end.field, where: writeBasis(context.model, target, where, basis), basis: mask, descending };
  return { key: { count, descending }, written };
}

import type { Kind, LinkSide } from "../../model/createModel.ts";
import { basisMask } from "../../model/filter/basis.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import type { FilterScope } from "../../model/filter/FilterScope.ts";
import { parseFilter } from "../../model/filter/parseFilter.ts";
import { writeBasis } from "../../model/filter/writeBasis.ts";
import { InputError } from "../../model/InputError.ts";
import type { OrderKey } from "../../model/requests.ts";
import { countsBelow, type OrderArgument } from "./ConnectionArguments.ts";
import { orderFields } from "./orderFields.ts";

/** A key of an order, and the same written out, so that it means the same anywhere. */
export interface ParsedOrder {
  readonly key: OrderKey;
  readonly written: unknown;
}

/** The keys of an order, up to the id: ids differ, and what stands after one decides nothing. Throws an InputError. */
export function parseOrder(scope: FilterScope, kind: Kind, orderBy: readonly OrderArgument[]): ParsedOrder[] {
  const byId = orderBy.findIndex(({ field }) => field === "ID");
  return orderBy
    .slice(0, byId < 0 ? undefined : byId + 1)
    .map((order, index) => parseKey(scope, kind, order, `orderBy[${index}]`));
}

function parseKey(scope: FilterScope, kind: Kind, order: OrderArgument, path: string): ParsedOrder {
  const [field, count] = [order.field ?? null, order.count ?? null];
  const descending = order.descending === true;
  if ((field === null) === (count === null)) throw new InputError(path, 'An order has either a "field" or a "count"');
  if (field !== null) {
    const key = { property: orderFields(kind).get(field)!, descending };
    return { key, written: key };
  }
  const [[name, where]] = Object.entries(count ?? {}) as [[string, FilterInput]];
  return countKey(scope, kind, kind.side.get(name)!, { where, descending, path: `${path}.count.${name}` });
}

function countKey(
  scope: FilterScope,
  kind: Kind,
  side: LinkSide,
  { where, descending, path }: { where: FilterInput; descending: boolean; path: string },
): ParsedOrder {
  const { link, reverse, target, end } = side;
  const basis = basisMask(scope.basis);
  const filter = parseFilter(scope, target, where, { path });
  const count = { link: link.name, reverse, filter, basis, withBelow: countsBelow(kind, side) };
  const written = { count: end.field, where: writeBasis(scope.model, target, where, scope.basis), basis, descending };
  return { key: { count, descending }, written };
}

import { fieldBeyond, type Kind, type LinkSide, type Model } from "../createModel.ts";
import { groupBy } from "../groupBy.ts";
import { sideField } from "../links/sideField.ts";
import type { BasisMask } from "./basis.ts";
import { and, not } from "./combine.ts";
import type { Filter } from "./Filter.ts";

/** What a field of one object of a filter says. */
export interface FieldCondition {
  readonly name: string;
  readonly filter: Filter;
}

/** A condition that a node beyond a link can meet. */
type Condition = Extract<Filter, { op: "any" | "exists" | "range" | "some" }>;

/** What a field wants there to be, what it wants there not to be, and what of it is neither. */
interface Parts {
  readonly wanted: readonly Condition[];
  readonly unwanted: readonly Condition[];
  readonly others: readonly Filter[];
}

/**
 * The conditions of one object of a filter. Those on the nodes of a link on which conditions meet hold on one of these nodes:
 * each field's one wish together with those of the others; several keys of an `all`, each with them; and what a field wants
 * there not to be, on no node that meets the others.
 */
export function meetOn(
  model: Model,
  kind: Kind,
  conditions: readonly FieldCondition[],
  basis: BasisMask,
): readonly Filter[] {
  const sideOf = ({ name }: FieldCondition) => kind.meeting.get(name);
  const together = groupBy(
    conditions.filter((one) => sideOf(one) !== undefined),
    (one) => sideOf(one)!,
  );
  const shared = new Set([...together].flatMap(([, of]) => (of.length > 1 ? of : [])));
  if (shared.size === 0) return conditions.map(({ filter }) => filter);
  return [
    ...conditions.filter((one) => !shared.has(one)).map(({ filter }) => filter),
    ...[...together].flatMap(([side, of]) => (of.length > 1 ? onOneNode(model, side, of, basis) : [])),
  ];
}

function onOneNode(
  model: Model,
  side: LinkSide,
  conditions: readonly FieldCondition[],
  basis: BasisMask,
): readonly Filter[] {
  const there = model.kind(side.target);
  const over = sideField(model, side);
  const parts = conditions.map(({ filter }) => partsOf(filter));
  const onNode = (of: readonly Condition[]): Filter => ({
    op: "some",
    field: over,
    filter: and(of.map((one) => ({ ...one, field: fieldBeyond(there, one.field)! }))),
    basis,
  });
  const singles = (but?: Parts) => parts.flatMap((one) => (one !== but && one.wanted.length === 1 ? one.wanted : []));
  const several = parts.flatMap(({ wanted }) => (wanted.length > 1 ? wanted : []));
  const all = singles();
  return [
    ...parts.flatMap(({ others }) => others),
    ...(several.length > 0 ? several.map((one) => onNode([...all, one])) : all.length > 0 ? [onNode(all)] : []),
    ...parts.flatMap((one) => one.unwanted.map((unwanted) => not(onNode([...singles(one), unwanted])))),
  ];
}

function partsOf(filter: Filter): Parts {
  const flat = flattened(filter);
  const all = flat.filter(isCondition);
  const particular = all.filter((one) => !isBare(one));
  const wanted = particular.length > 0 ? particular : all.slice(0, 1);
  const unwanted = flat.flatMap((one) => (one.op === "not" && isCondition(one.of) ? [one.of] : []));
  const others = flat.filter((one) => !isCondition(one) && !(one.op === "not" && isCondition(one.of)));
  return { wanted, unwanted, others };
}

/** That there is anything: said already by whatever else is wanted. */
function isBare(one: Condition): boolean {
  return one.op === "exists" || (one.op === "range" && one.from === undefined && one.to === undefined);
}

function flattened(filter: Filter): readonly Filter[] {
  return filter.op === "and" ? filter.of.flatMap(flattened) : [filter];
}

function isCondition(filter: Filter): filter is Condition {
  return filter.op === "any" || filter.op === "exists" || filter.op === "range" || filter.op === "some";
}

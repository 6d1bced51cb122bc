import type { FilterField, Model } from "../../../../model/createModel.ts";
import type { Filter } from "../../../../model/filter/Filter.ts";
import { endKind } from "../../../../model/links/linkStep.ts";
import type { PropertyDef } from "../../../../model/types.ts";
import { isList, storedProperty } from "../../shape/nodeProperties.ts";
import { type Cypher, cypher, joined } from "../cypher.ts";
import type { Scope } from "../Scope.ts";
import { TRUE } from "../where.ts";

/** A filter of what a field holds. */
export type FieldFilter = Extract<Filter, { op: "any" | "exists" | "range" }>;

/** What the values of the field have to be at the node where its path ends. May be null where the node has none. */
export function fieldValues(scope: Scope, node: string, filter: FieldFilter): Cypher {
  const { field } = filter;
  const property = propertyOf(scope.model, field);
  if (!property) return filter.op === "any" ? cypher`${node}.key IN ${scope.value(filter.keys)}` : TRUE;
  const value = `${node}.${storedProperty(property, field.part)}`;
  if (filter.op === "exists") return cypher`${value} IS NOT NULL`;
  if (filter.op === "any") {
    const keys = scope.value(filter.keys);
    if (isList(property)) return cypher`any(k IN ${value} WHERE k IN ${keys})`;
    return cypher`${property.type === "boolean" || property.type === "int" ? `toString(${value})` : value} IN ${keys}`;
  }
  const { from, to } = filter;
  const bounds = [
    ...(from === undefined ? [] : [cypher`${value} >= ${scope.value(from)}`]),
    ...(to === undefined ? [] : [cypher`${value} <= ${scope.value(to)}`]),
  ];
  return bounds.length === 0 ? cypher`${value} IS NOT NULL` : joined(bounds, " AND ");
}

/** The property at the end of the field's path; undefined where the field reads the node's key. */
export function propertyOf(model: Model, { kind, path, property }: FilterField): PropertyDef | undefined {
  return property === undefined ? undefined : model.kind(endKind(model, kind, path)).property.get(property);
}

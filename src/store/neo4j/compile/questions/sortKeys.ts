import type { Kind } from "../../../../model/createModel.ts";
import { sortsAsText } from "../../../../model/record/sortValue.ts";
import type { OrderKey } from "../../../../model/requests.ts";
import type { PropertyDef, Value } from "../../../../model/types.ts";
import { hasIndex, sortProperty, storedSort } from "../../shape/nodeProperties.ts";
import { type Cypher, cypher } from "../cypher.ts";
import { linkedCount } from "../sets/linkedCount.ts";
import type { SetCompiler } from "../sets/SetCompiler.ts";

/** One key of an order but the last, which is the id. */
export interface SortKey {
  /** What holds its values, as Cypher. */
  readonly text: string;
  /** Absent: a count, which is never missing. */
  readonly property?: PropertyDef;
  readonly descending: boolean;
}

/** An order, which the id ends. */
export interface SortKeys {
  readonly keys: readonly SortKey[];
  readonly idDescending: boolean;
  /** The counts among the keys, as a WITH defines them. */
  readonly counts: readonly Cypher[];
}

/** What nodes of a kind are put in order by; keys after the id decide nothing, and are left out. */
export function sortKeys(sets: SetCompiler, kind: Kind, orderBy: readonly OrderKey[]): SortKeys {
  const byId = orderBy.findIndex((key) => "property" in key && key.property === "id");
  const before = byId < 0 ? orderBy : orderBy.slice(0, byId);
  const counts: Cypher[] = [];
  const keys = before.map((key): SortKey => {
    const { descending } = key;
    if ("count" in key) {
      const text = sets.scope.variable("k");
      counts.push(cypher`${linkedCount(sets, kind, key.count)} AS ${text}`);
      return { text, descending };
    }
    const property = kind.property.get(key.property);
    if (!property) throw new RangeError(`${kind.name} has no property ${key.property}`);
    return { text: `n.${sortProperty(property.name)}`, property, descending };
  });
  return { keys, counts, idDescending: orderBy[byId]?.descending ?? false };
}

/** True where an index holds the key's values in order. */
export function isIndexedKey({ property }: SortKey): boolean {
  return property !== undefined && hasIndex(property);
}

/** A condition on an indexed key: it has a value. The index serves it. */
export function isPresent({ text, property }: SortKey): Cypher {
  return property && sortsAsText(property) ? cypher`${text} >= ""` : cypher`${text} >= -9007199254740991`;
}

/** A condition on a key of a property: it has no value. */
export function isMissing({ text }: SortKey): Cypher {
  return cypher`${text} = false`;
}

/** What a position's value is in the graph; undefined for a missing one. A count that is no number stands first. */
export function storedValue({ property }: SortKey, value: Value | undefined): unknown {
  if (property) return storedSort(property, value ?? null);
  return typeof value === "number" ? value : -1;
}

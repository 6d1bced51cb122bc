import { splitId } from "../../../../model/record/nodeId.ts";
import type { Position } from "../../../../model/requests.ts";
import { type Cypher, cypher } from "../cypher.ts";
import type { Scope } from "../Scope.ts";
import { isMissing, isPresent, type SortKey, type SortKeys, storedValue } from "./sortKeys.ts";

/**
 * The nodes of a page that are read by one ordered list. Where an index gives the order of the first key, those that have
 * a value of it and those that have none are two lists, the second behind the first; else all nodes are one.
 */
export type Branch =
  | { readonly nodes: "all" }
  | { readonly nodes: "present"; readonly key: SortKey }
  | { readonly nodes: "missing"; readonly key: SortKey };

/** On which side of a position something stands, in the order as it was asked for. */
export type Side = "after" | "before";

/** The order of a page's nodes, `n`, as Cypher: what sorts them, and what stands beyond a position. */
export class PageOrder {
  readonly #scope: Scope;
  readonly #keys: readonly SortKey[];
  readonly #idDescending: boolean;
  readonly #backward: boolean;

  /** `backward`: sorted from the end on. */
  constructor(scope: Scope, { keys, idDescending }: SortKeys, backward: boolean) {
    this.#scope = scope;
    this.#keys = keys;
    this.#idDescending = idDescending;
    this.#backward = backward;
  }

  /** What stands behind ORDER BY. */
  by(branch: Branch): string {
    const turn = (descending: boolean) => (descending !== this.#backward ? " DESC" : "");
    return [
      ...(branch.nodes === "present" ? [`${branch.key.text}${turn(branch.key.descending)}`] : []),
      ...this.#keys
        .slice(decided(branch))
        .flatMap(({ text, property, descending }) => [
          ...(property ? [`${text} = false${turn(false)}`] : []),
          `${text}${turn(descending)}`,
        ]),
      `n.key${turn(this.#idDescending)}`,
    ].join(", ");
  }

  /** Conditions under which a node belongs to a branch. */
  range(branch: Branch): Cypher[] {
    if (branch.nodes === "all") return [];
    return [branch.nodes === "present" ? isPresent(branch.key) : isMissing(branch.key)];
  }

  /** Conditions under which a node of a branch stands strictly beyond a position. */
  beyond(branch: Branch, position: Position, side: Side): Cypher[] {
    if (branch.nodes === "all") return [this.#beyondFrom(0, position, side)];
    const value = storedValue(branch.key, position.values[0]);
    const isBehind = branch.nodes === "missing";
    const standsBehind = value === undefined;
    // What has no value stands behind all that has one.
    if (isBehind !== standsBehind) return isBehind === (side === "after") ? [] : [this.#scope.value(false)];
    if (isBehind) return [this.#beyondFrom(1, position, side)];
    const { text, descending } = branch.key;
    const rest = this.#beyondFrom(1, position, side);
    const reference = this.#scope.value(value);
    const sign = descending === (side === "after") ? "<" : ">";
    // The first says nothing new, but the index serves it.
    return [cypher`${text} ${sign}= ${reference}`, cypher`(${text} ${sign} ${reference} OR ${rest})`];
  }

  /** The same by the keys from one on, for nodes that are equal by those before it. */
  #beyondFrom(index: number, position: Position, side: Side): Cypher {
    const key = this.#keys[index];
    if (!key) return this.#beyondId(position, side);
    const { text, property, descending } = key;
    const value = storedValue(key, position.values[index]);
    const rest = this.#beyondFrom(index + 1, position, side);
    if (value === undefined)
      return side === "after" ? cypher`(${text} = false AND ${rest})` : cypher`(${text} <> false OR ${rest})`;
    const reference = this.#scope.value(value);
    const further = cypher`${text} ${descending === (side === "after") ? "<" : ">"} ${reference}`;
    if (!property) return cypher`(${further} OR ${text} = ${reference} AND ${rest})`;
    // Of a missing value, false, nothing can be said that is further.
    const known = cypher`coalesce(${further}, false)`;
    const beyond = side === "after" ? cypher`(${text} = false OR ${known})` : cypher`(${text} <> false AND ${known})`;
    return cypher`(${beyond} OR ${text} = ${reference} AND ${rest})`;
  }

  #beyondId({ id }: Position, side: Side): Cypher {
    const sign = this.#idDescending === (side === "after") ? "<" : ">";
    return cypher`n.key ${sign} ${this.#scope.value(splitId(id)?.key ?? "")}`;
  }
}

/** How many keys a branch has dealt with, so that the others come next. */
function decided({ nodes }: Branch): number {
  return nodes === "all" ? 0 : 1;
}

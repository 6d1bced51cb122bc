import type { FilterField } from "../../../../model/createModel.ts";
import type { Filter, Walk } from "../../../../model/filter/Filter.ts";
import { splitId } from "../../../../model/record/nodeId.ts";
import { type Cypher, cypher, joined } from "../cypher.ts";
import type { Scope } from "../Scope.ts";
import { TRUE } from "../where.ts";
import { type FieldFilter, fieldValues } from "./fieldValues.ts";
import { exists, patternsAlong } from "./patterns.ts";
import { holdsAll, needles } from "./textSearch.ts";

/** Compiles filters to conditions on a node that is bound already. */
export class ConditionCompiler {
  readonly #scope: Scope;
  readonly #reached: (walk: Walk) => string;

  /** `reached` gives the variable of a list of the keys where a walk ends. */
  constructor(scope: Scope, reached: (walk: Walk) => string) {
    this.#scope = scope;
    this.#reached = reached;
  }

  /** What must hold of a node of a kind. `strict`: it is true or false, never null, so that it may be negated. */
  condition(node: string, kind: string, filter: Filter, strict = false): Cypher {
    switch (filter.op) {
      case "everything":
        return TRUE;
      case "nothing":
        // A constant would be planned away, and Neo4j 5.26 fails to plan some subqueries without it.
        return this.#scope.value(false);
      case "and":
      case "or": {
        const parts = filter.of.map((part) => this.condition(node, kind, part, strict));
        return cypher`(${joined(parts, filter.op === "and" ? " AND " : " OR ")})`;
      }
      case "not":
        return cypher`NOT ${this.condition(node, kind, filter.of, true)}`;
      case "ids":
        return cypher`${node}.key IN ${this.#scope.value(keysOf(kind, filter.ids))}`;
      case "verified":
        return total(cypher`${node}.verified = ${this.#scope.value(filter.value)}`, strict);
      case "text":
        return total(holdsAll(node, this.#scope.value(needles(filter))), strict);
      case "any":
      case "exists":
      case "range":
        return this.#field(node, filter, strict);
      case "some": {
        const end = this.#scope.variable("e");
        const patterns = patternsAlong(this.#scope, {
          from: node,
          path: filter.field.path,
          basis: filter.basis,
          to: end,
        });
        return exists(this.#scope, patterns, [this.condition(end, targetOf(filter.field), filter.filter)]);
      }
      case "reached":
        return cypher`${node}.key IN ${this.#reached(filter.walk)}`;
    }
  }

  #field(node: string, filter: FieldFilter, strict: boolean): Cypher {
    const { path } = filter.field;
    if (path.length === 0) return total(fieldValues(this.#scope, node, filter), strict);
    const end = this.#scope.variable("e");
    const basis = filter.op === "range" ? 0 : filter.basis;
    const patterns = patternsAlong(this.#scope, { from: node, path, basis, to: end });
    return exists(this.#scope, patterns, [fieldValues(this.#scope, end, filter)]);
  }
}

function total(condition: Cypher, strict: boolean): Cypher {
  return strict ? cypher`coalesce(${condition}, false)` : condition;
}

/** The kind that a field with a filter of its own leads to. */
export function targetOf({ target }: FilterField): string {
  if (!target) throw new RangeError("A field with a filter of its own leads to a kind");
  return target.name;
}

/** Keys of the ids of one kind; other ids lead nowhere. */
export function keysOf(kind: string, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const parts = splitId(id);
    return parts?.kind === kind ? [parts.key] : [];
  });
}

import { basisNames } from "../../model/basis.ts";
import type { FilterField, Kind, Model } from "../../model/createModel.ts";
import type { Filter } from "../../model/filter.ts";
import type { PathStep } from "../../model/types.ts";
import type { SetSpec } from "../port.ts";
import type { Parameters } from "./Parameters.ts";
import { Patterns } from "./Patterns.ts";
import { BODY_TERMS, TITLE_TERMS } from "./recordRow.ts";

/** Compiles sets to Cypher that names their nodes `n`. */
export class SetCompiler {
  readonly #model: Model;
  readonly #parameters: Parameters;
  readonly patterns: Patterns;

  constructor(model: Model, parameters: Parameters) {
    this.#model = model;
    this.#parameters = parameters;
    this.patterns = new Patterns(model, parameters);
  }

  /** `MATCH (n:Kind) WHERE …`: the nodes of a set, each once. */
  match({ kind, from, filter, basis }: SetSpec): string {
    const conditions = [this.filter("n", filter)];
    if (from) {
      const step: PathStep = from.reverse ? { link: from.link } : { link: from.link, reverse: true };
      const start = this.patterns.name("s");
      const ids = this.#parameters.add(from.ids);
      conditions.push(this.#exists("n", [step], start, basisNames(basis), `${start}.id IN ${ids}`));
    }
    return `MATCH (n:${kind}) WHERE ${conditions.join(" AND ")}`;
  }

  /** A condition that is true or false, never null. */
  filter(node: string, filter: Filter): string {
    switch (filter.op) {
      case "everything":
        return "true";
      case "nothing":
        // A constant would be planned away, and Neo4j 5.26 fails to plan some subqueries without it.
        return this.#parameters.add(false);
      case "and":
      case "or":
        return `(${filter.of.map((part) => this.filter(node, part)).join(filter.op === "and" ? " AND " : " OR ")})`;
      case "not":
        return `NOT ${this.filter(node, filter.of)}`;
      case "ids":
        return `${node}.id IN ${this.#parameters.add(filter.ids)}`;
      case "verified":
        return `${node}.verified = ${this.#parameters.add(filter.value)}`;
      case "text":
        return this.text(node, filter.terms);
      case "any": {
        const keys = this.#parameters.add(filter.keys);
        return this.#field(node, filter.field, basisNames(filter.basis), (key) => `${key} IN ${keys}`);
      }
      case "exists":
        return this.#field(node, filter.field, basisNames(filter.basis), () => "true");
      case "range": {
        const { from, to } = filter;
        const least = from === undefined ? null : this.#parameters.add(from);
        const most = to === undefined ? null : this.#parameters.add(to);
        return this.#field(node, filter.field, [], (key) =>
          [
            "true",
            ...(least ? [`toInteger(${key}) >= ${least}`] : []),
            ...(most ? [`toInteger(${key}) <= ${most}`] : []),
          ].join(" AND "),
        );
      }
      case "some": {
        const end = this.patterns.name("e");
        return this.#exists(node, filter.field.path, end, basisNames(filter.basis), this.filter(end, filter.filter));
      }
    }
  }

  /** Every term is among the node's, the last as the beginning of one. */
  text(node: string, terms: readonly string[]): string {
    const all = `(${node}.${TITLE_TERMS} + ${node}.${BODY_TERMS})`;
    const whole = this.#parameters.add(terms.slice(0, -1));
    const last = this.#parameters.add(terms.at(-1));
    return `(all(t IN ${whole} WHERE t IN ${all}) AND any(w IN ${all} WHERE w STARTS WITH ${last}))`;
  }

  #field(node: string, field: FilterField, basis: readonly string[], holds: (key: string) => string): string {
    const test = (end: string) => `any(k IN ${this.patterns.keys(field, end, this.isList(field))} WHERE ${holds("k")})`;
    if (field.path.length === 0) return test(node);
    const end = this.patterns.name("e");
    return this.#exists(node, field.path, end, basis, test(end));
  }

  #exists(node: string, path: readonly PathStep[], end: string, basis: readonly string[], condition: string): string {
    const ways = this.patterns
      .walks(node, path, end, basis)
      .map(
        ({ pattern, conditions }) => `EXISTS { MATCH ${pattern} WHERE ${[...conditions, condition].join(" AND ")} }`,
      );
    return `(${ways.join(" OR ")})`;
  }

  isList({ kind, path, property }: FilterField): boolean {
    if (property === undefined) return false;
    const end = path.reduce(
      (_, { link, reverse }) => (reverse ? this.#model.link(link).from : this.#model.link(link).to),
      kind,
    );
    const type = (this.#model.kind(end) as Kind).property.get(property)?.type;
    return type === "strings" || type === "enums";
  }

  /** A subquery that gives node `n` each of its keys of a dimension once, as `as`; `shown` maps keys to those shown. */
  keysOf(field: FilterField, basis: readonly string[], as: string, shown: string | null): string {
    const list = this.isList(field);
    const key = shown === null ? "k" : `${shown}[k]`;
    const branches =
      field.path.length === 0
        ? [
            `UNWIND ${this.patterns.keys(field, "n", list)} AS k WITH ${key} AS ${as} WHERE ${as} IS NOT NULL RETURN ${as}`,
          ]
        : this.#keyBranches(field, basis, as, key, list);
    return `CALL (n, row) { ${branches.join(" UNION ")} }`;
  }

  #keyBranches(field: FilterField, basis: readonly string[], as: string, key: string, list: boolean): string[] {
    const end = this.patterns.name("e");
    return this.patterns.walks("n", field.path, end, basis).map(({ pattern, conditions }) => {
      const where = conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "";
      return `MATCH ${pattern}${where} UNWIND ${this.patterns.keys(field, end, list)} AS k WITH DISTINCT ${key} AS ${as} WHERE ${as} IS NOT NULL RETURN ${as}`;
    });
  }
}

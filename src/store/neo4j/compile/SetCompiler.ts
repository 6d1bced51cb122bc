import type { FilterField, Model } from "../../../model/createModel.ts";
import type { BasisMask } from "../../../model/filter/basis.ts";
import type { Filter, Walk as ModelWalk } from "../../../model/filter/Filter.ts";
import { endKind, startKind } from "../../../model/links/linkStep.ts";
import { splitId } from "../../../model/record/nodeId.ts";
import type { SetSpec } from "../../../model/requests.ts";
import type { PathStep, PropertyDef } from "../../../model/types.ts";
import { BODY_TEXT, isList, storedProperty, TEXT_INDEX, TITLE_TEXT } from "../shape/nodeProperties.ts";
import { type Pattern, patternsAlong } from "./patterns.ts";
import type { Scope } from "./Scope.ts";
import { WalkCompiler } from "./WalkCompiler.ts";
import { where } from "./where.ts";

/** Compiles sets to Cypher that binds `n` to each of their nodes, once. */
export class SetCompiler {
  readonly model: Model;
  readonly scope: Scope;

  constructor(model: Model, scope: Scope) {
    this.model = model;
    this.scope = scope;
  }

  /**
   * Clauses that bind `n`; `more` are further conditions on it. What must hold of linked nodes is matched rather than
   * asked of each node, so that the planner may start at either end. `start`: a variable that holds the node where the
   * set starts, in the place of ids.
   */
  set(spec: SetSpec, more: readonly string[] = [], start?: string): string {
    return this.#draft(spec, more, start).text();
  }

  /** Clauses and the number of the nodes that they bind. */
  count(spec: SetSpec): string {
    const draft = this.#draft(spec, []);
    return `${draft.clauses()} RETURN count(${draft.mayRepeat ? "DISTINCT n" : "n"})`;
  }

  #draft({ kind, from, filter, basis }: SetSpec, more: readonly string[], start?: string): Draft {
    const draft = new Draft(this, more);
    const parts = filter.op === "and" ? filter.of : [filter];
    const text = parts.find((part) => part.op === "text");
    if (from) this.#origin(draft, kind, from, basis, start);
    else if (text && isIndexed(text.terms)) draft.match(this.#found(kind, text.terms));
    else draft.match(`MATCH (n:${kind})`);
    for (const part of parts) draft.add("n", kind, part);
    return draft;
  }

  /** From known nodes to theirs. */
  #origin(
    draft: Draft,
    kind: string,
    { link, reverse, ids }: NonNullable<SetSpec["from"]>,
    basis: BasisMask,
    start?: string,
  ): void {
    const step = { link, reverse };
    const startAt = startKind(this.model, step);
    draft.repeats();
    if (start === undefined) {
      draft.match(`UNWIND ${this.scope.add(keysOf(startAt, ids))} AS startKey`);
      draft.match(`MATCH (s:${startAt} { key: startKey })`);
    }
    const ways = patternsAlong(this.model, this.scope, [step], basis, { from: start ?? "s", to: "n" });
    const [only] = ways;
    if (only && ways.length === 1) {
      draft.match(`MATCH ${only.pattern}`, only.conditions);
      return;
    }
    // Without any basis that can count there is no way at all.
    const branches = ways.map((way) => `MATCH ${way.pattern}${where(way.conditions)} RETURN n`);
    // A `*` within a COLLECT imports nothing in some servers of 5.26: https://github.com/neo4j/neo4j/issues/13627
    const imported = start === undefined ? "*" : `${start}${this.scope.carried}`;
    if (branches.length > 0) draft.match(`CALL (${imported}) { ${branches.join(" UNION ")} } MATCH (n)`);
    else draft.match(`MATCH (n:${kind})`, [this.scope.add(false)]);
  }

  /** What the full-text index finds: candidates, some of which may not hold all terms. */
  #found(kind: string, terms: readonly string[]): string {
    const query = this.scope.add(fullTextQuery(terms));
    return `CALL db.index.fulltext.queryNodes("${TEXT_INDEX}", ${query}) YIELD node AS n WITH n${this.scope.carried} WHERE n:${kind} MATCH (n)`;
  }

  /** A condition on a node. `strict`: it is true or false, never null, so that it may be negated. */
  condition(node: string, kind: string, filter: Filter, strict = false): string {
    switch (filter.op) {
      case "everything":
        return "true";
      case "nothing":
        // A constant would be planned away, and Neo4j 5.26 fails to plan some subqueries without it.
        return this.scope.add(false);
      case "and":
      case "or":
        return `(${filter.of.map((part) => this.condition(node, kind, part, strict)).join(filter.op === "and" ? " AND " : " OR ")})`;
      case "not":
        return `NOT ${this.condition(node, kind, filter.of, true)}`;
      case "ids":
        return `${node}.key IN ${this.scope.add(keysOf(kind, filter.ids))}`;
      case "verified":
        return total(`${node}.verified = ${this.scope.add(filter.value)}`, strict);
      case "text":
        return total(this.text(node, this.scope.add(needles(filter.terms))), strict);
      case "any":
      case "exists":
      case "range":
        return this.#field(node, filter, strict);
      case "some": {
        const end = this.scope.name("e");
        const ways = this.ways(node, filter.field.path, filter.basis, end);
        return this.#exists(ways, [this.condition(end, targetOf(filter.field), filter.filter)]);
      }
      case "reached":
        return `${node}.key IN ${this.#reached(filter.walk)}`;
    }
  }

  /** Every needle is in the node's text. */
  text(node: string, needlesAt: string): string {
    return `all(t IN ${needlesAt} WHERE ${node}.${TITLE_TEXT} CONTAINS t OR ${node}.${BODY_TEXT} CONTAINS t)`;
  }

  /** The keys of the nodes that a walk ends at, put together once: to ask it of each node would walk all the way for each. */
  #reached(walk: ModelWalk): string {
    return this.scope.before(walk, (name) => `${new WalkCompiler(this).counts(walk)} RETURN collect(n.key) AS ${name}`);
  }

  ways(from: string, path: readonly PathStep[], basis: BasisMask, to: string, labelled = false): Pattern[] {
    return patternsAlong(this.model, this.scope, path, basis, { from, to, labelled });
  }

  #field(node: string, filter: Filter & { op: "any" | "exists" | "range" }, strict: boolean): string {
    const { field } = filter;
    if (field.path.length === 0) return total(this.values(node, filter), strict);
    const end = this.scope.name("e");
    const basis = filter.op === "range" ? 0 : filter.basis;
    return this.#exists(this.ways(node, field.path, basis, end), [this.values(end, filter)]);
  }

  #exists(ways: readonly Pattern[], conditions: readonly string[]): string {
    if (ways.length === 0) return this.scope.add(false);
    const branches = ways.map((way) => `EXISTS { MATCH ${way.pattern}${where([...way.conditions, ...conditions])} }`);
    return branches.length === 1 ? branches[0]! : `(${branches.join(" OR ")})`;
  }

  /** What the values of the field at its end node have to be. May be null where the node has none. */
  values(node: string, filter: Filter & { op: "any" | "exists" | "range" }): string {
    const { field } = filter;
    const property = this.propertyOf(field);
    if (!property) return filter.op === "any" ? `${node}.key IN ${this.scope.add(filter.keys)}` : "true";
    const value = `${node}.${storedProperty(property, field.part)}`;
    if (filter.op === "exists") return `${value} IS NOT NULL`;
    if (filter.op === "any") {
      const keys = this.scope.add(filter.keys);
      if (isList(property)) return `any(k IN ${value} WHERE k IN ${keys})`;
      return `${property.type === "boolean" || property.type === "int" ? `toString(${value})` : value} IN ${keys}`;
    }
    const { from, to } = filter;
    const bounds = [
      ...(from === undefined ? [] : [`${value} >= ${this.scope.add(from)}`]),
      ...(to === undefined ? [] : [`${value} <= ${this.scope.add(to)}`]),
    ];
    return bounds.length === 0 ? `${value} IS NOT NULL` : bounds.join(" AND ");
  }

  /** The property at the end of the field's path; undefined where the field reads the node's key. */
  propertyOf({ kind, path, property }: FilterField): PropertyDef | undefined {
    if (property === undefined) return undefined;
    const end = endKind(this.model, kind, path);
    return this.model.kind(end).property.get(property);
  }
}

/** Clauses of one set as they are put together. */
class Draft {
  readonly #compiler: SetCompiler;
  readonly #clauses: string[] = [];
  readonly #conditions: string[];
  #repeats = false;

  constructor(compiler: SetCompiler, more: readonly string[]) {
    this.#compiler = compiler;
    this.#conditions = [...more];
  }

  match(clause: string, conditions: readonly string[] = []): void {
    this.#clauses.push(clause);
    this.#conditions.push(...conditions);
  }

  /** A node may come up more than once. */
  repeats(): void {
    this.#repeats = true;
  }

  /** Matches what holds of linked nodes by one way; asks for the rest. */
  add(node: string, kind: string, filter: Filter): void {
    if (filter.op === "everything") return;
    if ((filter.op === "any" || filter.op === "some") && filter.field.path.length > 0) {
      const end = this.#compiler.scope.name("e");
      const [way, ...others] = this.#compiler.ways(node, filter.field.path, filter.basis, end, true);
      if (way && others.length === 0) {
        this.repeats();
        this.match(`MATCH ${way.pattern}`, way.conditions);
        if (filter.op === "any") this.#conditions.push(this.#compiler.values(end, filter));
        else this.#addAll(end, targetOf(filter.field), filter.filter);
        return;
      }
    }
    this.#conditions.push(this.#compiler.condition(node, kind, filter));
  }

  #addAll(node: string, kind: string, filter: Filter): void {
    for (const part of filter.op === "and" ? filter.of : [filter]) this.add(node, kind, part);
  }

  get mayRepeat(): boolean {
    return this.#repeats;
  }

  clauses(): string {
    return `${this.#clauses.join(" ")}${where(this.#conditions)}`;
  }

  text(): string {
    const once = this.#repeats ? ` WITH DISTINCT n${this.#compiler.scope.carried}` : "";
    return `${this.clauses()}${once}`;
  }
}

function total(condition: string, strict: boolean): string {
  return strict ? `coalesce(${condition}, false)` : condition;
}

function targetOf({ target }: FilterField): string {
  if (!target) throw new RangeError("A field with a filter of its own leads to a kind");
  return target.name;
}

/** Keys of the ids of one kind; other ids lead nowhere. */
function keysOf(kind: string, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const parts = splitId(id);
    return parts?.kind === kind ? [parts.key] : [];
  });
}

/** The terms as they stand in a text between blanks, the last as the beginning of one. */
export function needles(terms: readonly string[]): string[] {
  return terms.map((term, index) => (index === terms.length - 1 ? ` ${term}` : ` ${term} `));
}

/** Longer terms are cut into several by the index. */
const LONGEST_INDEXED = 200;

export function isIndexed(terms: readonly string[]): boolean {
  return terms.every((term) => term.length <= LONGEST_INDEXED);
}

/** Terms are letters, marks and digits in lower case: none means anything to the index's query language. */
export function fullTextQuery(terms: readonly string[]): string {
  return terms.map((term, index) => `+${term}${index === terms.length - 1 ? "*" : ""}`).join(" ");
}

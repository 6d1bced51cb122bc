import { startKind } from "../../../../model/links/linkStep.ts";
import type { SetSpec } from "../../../../model/requests.ts";
import { type Cypher, cypher, joined } from "../cypher.ts";
import type { Scope } from "../Scope.ts";
import { where } from "../where.ts";
import { ConditionCompiler, keysOf } from "./ConditionCompiler.ts";
import { patternsAlong } from "./patterns.ts";
import { conjuncts, SetClauses } from "./SetClauses.ts";
import { candidates, isIndexed } from "./textSearch.ts";
import { WalkCompiler } from "./WalkCompiler.ts";

/** What else is known where a set is compiled. */
export interface SetSurroundings {
  /** Further conditions on `n`. */
  readonly more?: readonly Cypher[];
  /** The variable of the node where the set starts, which then stands for the ids of `from`. */
  readonly start?: string | undefined;
}

/** Compiles sets to clauses that bind `n` to each of their nodes. */
export class SetCompiler {
  readonly scope: Scope;
  readonly conditions: ConditionCompiler;

  constructor(scope: Scope) {
    this.scope = scope;
    const walks = new WalkCompiler(this);
    // A list that is put together once: to ask it of each node would walk all the way for each.
    this.conditions = new ConditionCompiler(scope, (walk) =>
      scope.before(walk, (name) => cypher`${walks.counts(walk)} RETURN collect(n.key) AS ${name}`),
    );
  }

  /** Clauses that bind `n` to each node of the set, once. */
  set(spec: SetSpec, surroundings: SetSurroundings = {}): Cypher {
    const clauses = this.#clauses(spec, surroundings);
    return clauses.repeats ? cypher`${clauses.text()} WITH DISTINCT n${this.scope.carried}` : clauses.text();
  }

  /** Clauses that return the number of the set's nodes. */
  count(spec: SetSpec): Cypher {
    const clauses = this.#clauses(spec, {});
    return cypher`${clauses.text()} RETURN count(${clauses.repeats ? "DISTINCT n" : "n"})`;
  }

  #clauses(spec: SetSpec, { more = [], start }: SetSurroundings): SetClauses {
    const { kind, from, filter } = spec;
    const clauses = new SetClauses(this.scope, this.conditions, more);
    const parts = conjuncts(filter);
    const text = parts.find((part) => part.op === "text");
    if (from && start === undefined) this.#startAtIds(clauses, from);
    if (from) this.#leadOn(clauses, spec, from, start);
    else if (text && isIndexed(text.terms))
      clauses.match(cypher`${candidates(this.scope, text)} WHERE n:${kind} MATCH (n)`);
    else clauses.match(cypher`MATCH (n:${kind})`);
    for (const part of parts) clauses.filter("n", kind, part);
    return clauses;
  }

  /** Binds `s` to each node where the set starts. */
  #startAtIds(clauses: SetClauses, { link, reverse, ids }: Origin): void {
    const kind = startKind(this.scope.model, { link, reverse });
    clauses.match(cypher`UNWIND ${this.scope.value(keysOf(kind, ids))} AS startKey`);
    clauses.match(cypher`MATCH (s:${kind} { key: startKey })`);
  }

  /** From the node where the set starts to those that are linked to it. */
  #leadOn(clauses: SetClauses, { kind, basis }: SetSpec, { link, reverse }: Origin, start: string | undefined): void {
    clauses.repeats = true;
    const ways = patternsAlong(this.scope, { from: start ?? "s", path: [{ link, reverse }], basis, to: "n" });
    const [first] = ways;
    const branches = ways.map((way) => cypher`MATCH ${way.pattern}${where(way.conditions)} RETURN n`);
    // A `*` within a COLLECT imports nothing in some servers of 5.26: https://github.com/neo4j/neo4j/issues/13627
    const imported = start === undefined ? "*" : cypher`${start}${this.scope.carried}`;
    // Without any basis that can count there is no way at all.
    if (!first) clauses.match(cypher`MATCH (n:${kind})`, [this.scope.value(false)]);
    else if (ways.length === 1) clauses.match(cypher`MATCH ${first.pattern}`, first.conditions);
    else clauses.match(cypher`CALL (${imported}) { ${joined(branches, " UNION ")} } MATCH (n)`);
  }
}

type Origin = NonNullable<SetSpec["from"]>;

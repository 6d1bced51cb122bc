import type { Filter } from "../../../../model/filter/Filter.ts";
import { type Cypher, cypher, joined } from "../cypher.ts";
import type { Scope } from "../Scope.ts";
import { where } from "../where.ts";
import { type ConditionCompiler, targetOf } from "./ConditionCompiler.ts";
import { fieldValues } from "./fieldValues.ts";
import { patternCount, patternsAlong } from "./patterns.ts";

type LinkedFilter = Extract<Filter, { op: "any" | "some" }>;

/** The clauses of one set as they are put together: what is matched, and what must hold of it. */
export class SetClauses {
  readonly #scope: Scope;
  readonly #compiler: ConditionCompiler;
  readonly #clauses: Cypher[] = [];
  readonly #conditions: Cypher[];
  /** True once a node may come up more than once. */
  repeats = false;

  constructor(scope: Scope, compiler: ConditionCompiler, conditions: readonly Cypher[]) {
    this.#scope = scope;
    this.#compiler = compiler;
    this.#conditions = [...conditions];
  }

  match(clause: Cypher, conditions: readonly Cypher[] = []): void {
    this.#clauses.push(clause);
    this.#conditions.push(...conditions);
  }

  /**
   * What must hold of a node of a kind. Linked nodes are matched where one pattern finds them, rather than looked for from
   * each node, so that the planner may start at either end.
   */
  filter(node: string, kind: string, filter: Filter): void {
    if (filter.op === "everything") return;
    if ((filter.op === "any" || filter.op === "some") && this.#isOnePattern(filter)) this.#matchLinked(node, filter);
    else this.#conditions.push(this.#compiler.condition(node, kind, filter));
  }

  #isOnePattern({ field: { path }, basis }: LinkedFilter): boolean {
    return path.length > 0 && patternCount(this.#scope.model, { path, basis }) === 1;
  }

  #matchLinked(node: string, filter: LinkedFilter): void {
    const { field, basis } = filter;
    const end = this.#scope.variable("e");
    const [way] = patternsAlong(this.#scope, { from: node, path: field.path, basis, to: end, labelled: true });
    this.match(cypher`MATCH ${way!.pattern}`, way!.conditions);
    this.repeats = true;
    if (filter.op === "any") this.#conditions.push(fieldValues(this.#scope, end, filter));
    else for (const part of conjuncts(filter.filter)) this.filter(end, targetOf(field), part);
  }

  text(): Cypher {
    return cypher`${joined(this.#clauses)}${where(this.#conditions)}`;
  }
}

/** The filters that must all hold for one to hold. */
export function conjuncts(filter: Filter): readonly Filter[] {
  return filter.op === "and" ? filter.of : [filter];
}

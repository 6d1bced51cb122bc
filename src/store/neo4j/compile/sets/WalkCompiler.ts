import { ANY_BASIS, type BasisMask } from "../../../../model/filter/basis.ts";
import type { Walk, WalkStep } from "../../../../model/filter/Filter.ts";
import { turnsBack } from "../../../../model/links/linkStep.ts";
import type { SetSpec } from "../../../../model/requests.ts";
import { type Cypher, cypher, joined } from "../cypher.ts";
import type { Scope } from "../Scope.ts";
import { where } from "../where.ts";
import type { ConditionCompiler } from "./ConditionCompiler.ts";
import { exists, type Pattern, patternsAlong } from "./patterns.ts";

/** What compiles the set that a walk starts from, and what must hold of the nodes on its way. */
interface Sets {
  readonly scope: Scope;
  readonly conditions: ConditionCompiler;
  set(spec: SetSpec): Cypher;
}

/**
 * Compiles walks to Cypher that counts them node by node; no walk is listed. Each step is a MATCH of its own: within one
 * MATCH all relationships differ, but a walk may take an edge twice, as long as it does not turn straight back on it.
 */
export class WalkCompiler {
  readonly #sets: Sets;
  readonly #scope: Scope;

  constructor(sets: Sets) {
    this.#sets = sets;
    this.#scope = sets.scope;
  }

  /** Clauses that bind `n` to each node where walks end, once, and `c` to how many end there. */
  counts({ kind, start, steps }: Walk): Cypher {
    const { carried } = this.#scope;
    // A float: numbers of walks outgrow Cypher's integers, which would be an error.
    const head = cypher`${this.#sets.set({ kind, filter: start, basis: ANY_BASIS })} WITH n, 1.0 AS c${carried}`;
    const clauses = steps.map((step, index) => {
      const [before, after] = [steps[index - 1], steps[index + 1]];
      const edges = before && turnsBack(before, step) ? this.#back(step, before) : this.#edges(step);
      // A step that turns back has to know which edge walks came by: then `p` is the node they came from.
      const grouped = turnsBack(step, after) ? "n AS p, m AS n, c" : "m AS n, sum(c) AS c";
      return cypher`${edges} WITH ${grouped}${carried}`;
    });
    return joined([head, ...clauses]);
  }

  /**
   * Turns back over the link of the step before: from rows (p, n, c) to rows (n, m, c). The edge from `n` to `m` is taken by
   * all walks that are at `n`, less those that came from `m`.
   */
  #back(step: WalkStep, before: WalkStep): Cypher {
    const { carried } = this.#scope;
    const passing = this.#passing(step);
    const known = counts(before.basis, step.basis) || !this.#scope.model.link(step.link).tag;
    // The edge that a walk came by need not count for this step: only one that does is taken off.
    const conditions = known ? passing : [exists(this.#scope, this.#patterns(step)), ...passing];
    const came = cypher`UNWIND came AS one WITH one[0] AS m, -one[1] AS d, n${carried}${where(conditions)} RETURN m, d`;
    return joined([
      // Where all walks came by one edge, none may take it: said at once, as a difference of floats might not be zero.
      cypher`WITH n, sum(c) AS here, collect([p, c]) AS came${carried}`,
      cypher`WITH n, here, came, CASE size(came) WHEN 1 THEN came[0][0] END AS origin${carried}`,
      cypher`CALL (*) { ${this.#edges(step)} RETURN m, here AS d UNION ALL ${came} }`,
      cypher`WITH n, m, origin, sum(d) AS c${carried} WHERE origin IS NULL OR origin <> m`,
      // Elsewhere one walk is left at least, even if it was lost beside very many.
      cypher`WITH n, m, CASE WHEN c < 1 THEN 1.0 ELSE c END AS c${carried}`,
    ]);
  }

  /** Binds `m` to each node that the step leads to from `n`, once for each row. */
  #edges(step: WalkStep): Cypher {
    const patterns = this.#patterns(step);
    const passing = this.#passing(step);
    const [only] = patterns;
    if (only && patterns.length === 1) return cypher`MATCH ${only.pattern}${where([...only.conditions, ...passing])}`;
    const branches = patterns.map((way) => cypher`MATCH ${way.pattern}${where(way.conditions)} RETURN m`);
    if (branches.length === 0) branches.push(cypher`UNWIND [] AS m RETURN m`);
    return cypher`CALL (*) { ${joined(branches, " UNION ")} } WITH *${where(passing)}`;
  }

  #patterns({ link, reverse, basis }: WalkStep): Pattern[] {
    return patternsAlong(this.#scope, { from: "n", path: [{ link, reverse }], basis, to: "m" });
  }

  #passing({ kind, filter }: WalkStep): Cypher[] {
    return filter.op === "everything" ? [] : [this.#sets.conditions.condition("m", kind, filter)];
  }
}

/** True if every tag that counts by one basis counts by another as well. */
function counts(basis: BasisMask, other: BasisMask): boolean {
  return (basis & ~other) === 0;
}

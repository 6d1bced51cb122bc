import type { Model } from "../../../model/createModel.ts";
import { ANY_BASIS, type BasisMask } from "../../../model/filter/basis.ts";
import type { Filter, Walk, WalkStep } from "../../../model/filter/Filter.ts";
import { turnsBack } from "../../../model/links/linkStep.ts";
import type { SetSpec } from "../../../model/requests.ts";
import type { PathStep } from "../../../model/types.ts";
import type { Pattern as Way } from "./patterns.ts";
import type { Scope } from "./Scope.ts";
import { where } from "./where.ts";

/** What a walk is compiled with: sets, ways over a link, and conditions. */
interface Parts {
  readonly model: Model;
  readonly scope: Scope;
  set(spec: SetSpec): string;
  ways(from: string, path: readonly PathStep[], basis: BasisMask, to: string): Way[];
  condition(node: string, kind: string, filter: Filter): string;
}

/**
 * Compiles walks to Cypher that counts them node by node, so that no walk is looked at alone. Each step is a MATCH of its
 * own: relationships of one MATCH all differ, and a walk may well come over an edge again, only not straight back.
 */
export class WalkCompiler {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Clauses that bind `n` to each node that walks end at, once, and `c` to their number. */
  counts({ kind, start, steps }: Walk): string {
    const { carried } = this.#parts.scope;
    // Numbers of walks outgrow Cypher's integers, which would be an error.
    const head = `${this.#parts.set({ kind, filter: start, basis: ANY_BASIS })} WITH n, 1.0 AS c${carried}`;
    const clauses = steps.map((step, index) => {
      const [before, after] = [steps[index - 1], steps[index + 1]];
      const edges = before && turnsBack(before, step) ? this.#back(step, before) : this.#edges(step);
      // Who goes back over a link has to know which edge the walks came by: `p` is where they were before.
      const grouped = turnsBack(step, after) ? "n AS p, m AS n, c" : "m AS n, sum(c) AS c";
      return `${edges} WITH ${grouped}${carried}`;
    });
    return [head, ...clauses].join(" ");
  }

  /**
   * From rows (p, n, c) of a step over the same link the other way to rows (n, m, c): over each edge go all walks that
   * are at its beginning but those that came by it.
   */
  #back(step: WalkStep, before: WalkStep): string {
    const { scope } = this.#parts;
    const passing = this.#condition(step);
    const known = counts(before.basis, step.basis) || !this.#parts.model.link(step.link).tag;
    const conditions = known ? passing : [this.#exists(step), ...passing];
    const came = `UNWIND came AS one WITH one[0] AS m, -one[1] AS d, n${scope.carried}${where(conditions)} RETURN m, d`;
    return [
      // Where all came by one edge, none is left for it; elsewhere rounding may lose the few walks beside very many.
      `WITH n, sum(c) AS here, collect([p, c]) AS came${scope.carried}`,
      `WITH n, here, came, CASE size(came) WHEN 1 THEN came[0][0] END AS origin${scope.carried}`,
      `CALL (*) { ${this.#edges(step)} RETURN m, here AS d UNION ALL ${came} }`,
      `WITH n, m, origin, sum(d) AS c${scope.carried} WHERE origin IS NULL OR origin <> m`,
      `WITH n, m, CASE WHEN c < 1 THEN 1.0 ELSE c END AS c${scope.carried}`,
    ].join(" ");
  }

  /** Binds `m` to each node that the step leads to from `n`, once for each row. */
  #edges(step: WalkStep): string {
    const ways = this.#ways(step);
    const passing = this.#condition(step);
    const [only] = ways;
    if (only && ways.length === 1) return `MATCH ${only.pattern}${where([...only.conditions, ...passing])}`;
    const branches = ways.map((way) => `MATCH ${way.pattern}${where(way.conditions)} RETURN m`);
    if (branches.length === 0) branches.push("UNWIND [] AS m RETURN m");
    return `CALL (*) { ${branches.join(" UNION ")} } WITH *${where(passing)}`;
  }

  #ways({ link, reverse, basis }: WalkStep): Way[] {
    return this.#parts.ways("n", [{ link, reverse }], basis, "m");
  }

  #condition({ kind, filter }: WalkStep): string[] {
    return filter.op === "everything" ? [] : [this.#parts.condition("m", kind, filter)];
  }

  #exists(step: WalkStep): string {
    const ways = this.#ways(step).map(({ pattern, conditions }) => `EXISTS { MATCH ${pattern}${where(conditions)} }`);
    return ways.length === 0 ? this.#parts.scope.add(false) : `(${ways.join(" OR ")})`;
  }
}

/** True if what counts by one basis counts by another as well. */
function counts(basis: BasisMask, other: BasisMask): boolean {
  return (basis & ~other) === 0;
}

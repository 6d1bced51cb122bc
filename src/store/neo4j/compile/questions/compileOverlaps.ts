import type { Model } from "../../../../model/createModel.ts";
import { ANY_BASIS } from "../../../../model/filter/basis.ts";
import type { OverlapAnswer, OverlapRequest } from "../../../../model/requests.ts";
import type { Compiled, FoundRow } from "../Compiled.ts";
import { cypher, joined } from "../cypher.ts";
import { Scope } from "../Scope.ts";
import { SetCompiler } from "../sets/SetCompiler.ts";

/**
 * How many nodes are in which sets as `counts`, [mask, count]: each set is found by itself, wherever that is quickest. Null
 * where there is no set.
 */
export function compileOverlaps(model: Model, { kind, sets }: OverlapRequest): Compiled | null {
  if (sets.length === 0) return null;
  const scope = new Scope(model);
  const branches = sets.map((filter, index) => {
    const members = new SetCompiler(scope).set({ kind, filter, basis: ANY_BASIS });
    return cypher`${members} RETURN n, ${1 << index} AS bit`;
  });
  const text = joined([
    cypher`CALL (*) { ${joined(branches, " UNION ALL ")} } WITH n, sum(bit) AS mask${scope.carried}`,
    cypher`WITH mask, count(*) AS held${scope.carried} RETURN collect([mask, held]) AS counts`,
  ]);
  return scope.part(text, ["counts"]);
}

export function overlapAnswer({ sets }: OverlapRequest, found: FoundRow | null): OverlapAnswer {
  const counts = new Array<number>(1 << sets.length).fill(0);
  for (const [mask, held] of (found?.counts ?? []) as [number, number][]) counts[mask] = held;
  return { counts };
}

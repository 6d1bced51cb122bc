import type { Model } from "../../../model/createModel.ts";
import { ANY_BASIS } from "../../../model/filter/basis.ts";
import type { OverlapAnswer, OverlapRequest } from "../../../model/requests.ts";
import type { Compiled } from "./Compiled.ts";
import { Scope } from "./Scope.ts";
import { SetCompiler } from "./SetCompiler.ts";

/** How many nodes are in which sets as `counts`, [mask, count]: each set is found by itself, wherever that is quickest. */
export function compileOverlaps(model: Model, { kind, sets }: OverlapRequest, batched: boolean): Compiled {
  const scope = new Scope(batched);
  const branches = sets.map((filter, index) => {
    const members = new SetCompiler(model, scope).set({ kind, filter, basis: ANY_BASIS });
    return `${members} RETURN n, ${1 << index} AS bit`;
  });
  const text = `CALL (*) { ${branches.join(" UNION ALL ")} } WITH n, sum(bit) AS mask${scope.carried} WITH mask, count(*) AS held${scope.carried} RETURN collect([mask, held]) AS counts`;
  return scope.part(text, ["counts"]);
}

export function overlapAnswer(
  { sets }: OverlapRequest,
  found: Readonly<Record<string, unknown>> | null,
): OverlapAnswer {
  const counts = new Array<number>(1 << sets.length).fill(0);
  for (const [mask, held] of (found?.counts ?? []) as [number, number][]) counts[mask] = held;
  return { counts };
}

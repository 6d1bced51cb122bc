import type { Model } from "../../../../model/createModel.ts";
import { nodeId } from "../../../../model/record/nodeId.ts";
import type { WalkAnswer, WalkRequest } from "../../../../model/requests.ts";
import type { Compiled, FoundRow } from "../Compiled.ts";
import { cypher, joined } from "../cypher.ts";
import { Scope } from "../Scope.ts";
import { SetCompiler } from "../sets/SetCompiler.ts";
import { WalkCompiler } from "../sets/WalkCompiler.ts";

/** Where walks end as `ends`, [key, count], no more than the limit; `total`: how many nodes that are. */
export function compileWalk(model: Model, { walk, limit }: WalkRequest): Compiled {
  const scope = new Scope(model);
  const text = joined([
    cypher`${new WalkCompiler(new SetCompiler(scope)).counts(walk)} WITH collect([n.key, c]) AS found${scope.carried}`,
    cypher`CALL (*) { UNWIND found AS one WITH one ORDER BY one[1] DESC, one[0] LIMIT ${scope.limit(limit)} RETURN collect(one) AS ends }`,
    "RETURN ends, size(found) AS total",
  ]);
  return scope.part(text, ["ends", "total"]);
}

export function walkAnswer({ walk }: WalkRequest, found: FoundRow | null): WalkAnswer {
  const kind = walk.steps.at(-1)?.kind ?? walk.kind;
  const ends = (found?.ends ?? []) as [key: string, count: number][];
  return {
    ends: ends.map(([key, count]) => ({ id: nodeId(kind, key), count })),
    totalCount: (found?.total as number | undefined) ?? 0,
  };
}

import type { Model } from "../../../model/createModel.ts";
import { nodeId } from "../../../model/record/nodeId.ts";
import type { WalkAnswer, WalkRequest } from "../../../model/requests.ts";
import type { Compiled } from "./Compiled.ts";
import { Scope } from "./Scope.ts";
import { SetCompiler } from "./SetCompiler.ts";
import { WalkCompiler } from "./WalkCompiler.ts";

/** Where walks end as `ends`, [key, count], no more than the limit; `total`: how many nodes that are. */
export function compileWalk(model: Model, { walk, limit }: WalkRequest, batched: boolean): Compiled {
  const scope = new Scope(batched);
  const text = [
    `${new WalkCompiler(new SetCompiler(model, scope)).counts(walk)} WITH collect([n.key, c]) AS found${scope.carried}`,
    `CALL (*) { UNWIND found AS one WITH one ORDER BY one[1] DESC, one[0] LIMIT ${scope.limit(limit)} RETURN collect(one) AS ends }`,
    "RETURN ends, size(found) AS total",
  ].join(" ");
  return scope.part(text, ["ends", "total"]);
}

export function walkAnswer({ walk }: WalkRequest, found: Readonly<Record<string, unknown>>): WalkAnswer {
  const kind = walk.steps.at(-1)?.kind ?? walk.kind;
  const ends = found.ends as [key: string, count: number][];
  return { ends: ends.map(([key, count]) => ({ id: nodeId(kind, key), count })), totalCount: found.total as number };
}

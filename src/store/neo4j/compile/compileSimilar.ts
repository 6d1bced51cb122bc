import type { Model } from "../../../model/createModel.ts";
import { HELD_BASIS } from "../../../model/filter/basis.ts";
import { compareShared } from "../../../model/links/compareShared.ts";
import { reversed } from "../../../model/links/linkStep.ts";
import { similarWays } from "../../../model/links/similarWays.ts";
import { nodeId, splitId } from "../../../model/record/nodeId.ts";
import type { SharedNode, SimilarAnswer, SimilarRequest } from "../../../model/requests.ts";
import { similarScore } from "../../../model/statistics/similarScore.ts";
import type { PathStep } from "../../../model/types.ts";
import { compareCodePoints } from "../../../model/words/naturalOrder.ts";
import type { Compiled } from "./Compiled.ts";
import { patternsAlong } from "./patterns.ts";
import { Scope } from "./Scope.ts";
import { where } from "./where.ts";

/**
 * The nodes most like one as `found`, [key, by link what is shared], and of how many as `total`. Scores are rounded to be put
 * in order, as sums of the same numbers in another order differ in their last digits.
 */
export function compileSimilar(model: Model, { id, limit }: SimilarRequest, batched: boolean): Compiled {
  const start = splitId(id);
  if (!start) throw new RangeError(`${id} is no id`);
  const scope = new Scope(batched);
  const ways = similarWays(model, start.kind).map(({ path }) => {
    const way = (steps: readonly PathStep[], from: string, to: string) =>
      patternsAlong(model, scope, steps, HELD_BASIS, { from, to })[0]!;
    const turned = path.map(reversed).reverse();
    // Over two links there may be several ways to one node.
    const once = path.length > 1 ? "DISTINCT " : "";
    return { there: way(path, "n", "s"), back: way(turned, "s", "o"), all: way(turned, "s", "x"), once };
  });
  const telling = ({ all, once }: (typeof ways)[0]) =>
    `COUNT { ${once ? "MATCH " : ""}${all.pattern}${where(all.conditions)}${once ? " RETURN DISTINCT x" : ""} } AS held WHERE held > 1 AND held < total`;
  const scored = ways.map(
    (way) =>
      `MATCH ${way.there.pattern} WITH ${way.once}s WITH s, ${telling(way)} WITH s, log(1.0 * total / held) AS score MATCH ${way.back.pattern}${way.once ? " WITH DISTINCT o, s, score" : ""} RETURN o, score`,
  );
  const shared = ways.map(
    (way) =>
      `COLLECT { MATCH ${way.there.pattern} MATCH ${way.back.pattern} WITH ${way.once}s WITH s, ${telling(way)} RETURN [s.key, held] }`,
  );
  const text = [
    `MATCH (n:${start.kind} { key: ${scope.add(start.key)} }) WITH n, COUNT { (:${start.kind}) } AS total${scope.carried}`,
    `CALL (*) { CALL (*) { ${scored.join(" UNION ALL ")} } WITH o, sum(score) AS score WHERE o <> n RETURN o ORDER BY round(score / log(2), 6) DESC, o.key LIMIT ${scope.limit(limit)} }`,
    `RETURN total, collect([o.key, [${shared.join(", ")}]]) AS found`,
  ].join(" ");
  return scope.part(text, ["total", "found"]);
}

type Found = readonly [key: string, shared: (readonly [key: string, held: number][])[]];

export function similarAnswer(
  model: Model,
  { id }: SimilarRequest,
  found: Readonly<Record<string, unknown>> | null,
): SimilarAnswer {
  if (!found) return { nodes: [] };
  const kind = model.kind(splitId(id)?.kind ?? "");
  const ways = similarWays(model, kind.name);
  const nodes = (found.found as Found[]).map(([key, byLink]) => {
    const shared = byLink.flatMap((held, index): SharedNode[] => {
      const way = ways[index];
      if (!way) return [];
      return [...held]
        .sort(([a], [b]) => compareCodePoints(a, b))
        .map(([of, sharedBy]) => ({
          link: way.link,
          reverse: way.reverse,
          ...(way.over && { over: way.over.link }),
          id: nodeId(way.target, of),
          sharedBy,
        }));
    });
    const score = shared.reduce((sum, { sharedBy }) => sum + similarScore(found.total as number, sharedBy), 0);
    return { id: nodeId(kind.name, key), score: Math.round(score * 1e6) / 1e6, shared: shared.sort(compareShared) };
  });
  return { nodes: nodes.sort((a, b) => b.score - a.score || compareCodePoints(a.id, b.id)) };
}

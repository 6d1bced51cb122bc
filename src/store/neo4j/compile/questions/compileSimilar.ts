import type { Model } from "../../../../model/createModel.ts";
import { HELD_BASIS } from "../../../../model/filter/basis.ts";
import { compareShared } from "../../../../model/links/compareShared.ts";
import { reversed } from "../../../../model/links/linkStep.ts";
import { type SimilarWay, similarWays } from "../../../../model/links/similarWays.ts";
import { nodeId } from "../../../../model/record/nodeId.ts";
import type { SharedNode, SimilarAnswer, SimilarRequest } from "../../../../model/requests.ts";
import { similarScore } from "../../../../model/statistics/similarScore.ts";
import type { PathStep } from "../../../../model/types.ts";
import { compareCodePoints } from "../../../../model/words/naturalOrder.ts";
import type { Compiled, FoundRow } from "../Compiled.ts";
import { type Cypher, cypher, joined } from "../cypher.ts";
import { Scope } from "../Scope.ts";
import { patternsAlong } from "../sets/patterns.ts";
import { where } from "../where.ts";
import { linkedNode } from "./linkedNode.ts";

/**
 * The nodes most like one as `found`, [key, by way what is shared as [key, how many hold it]], and of how many as `total`.
 * Scores are rounded to be put in order, as sums of the same numbers in another order differ in their last digits. Null for
 * an id that no record with links has.
 */
export function compileSimilar(model: Model, { id, limit }: SimilarRequest): Compiled | null {
  const node = linkedNode(model, id);
  if (!node) return null;
  const { name } = node.kind;
  const scope = new Scope(model);
  const ways = similarWays(model, name).map((way) => wayClauses(scope, way));
  const scored = joined(
    ways.map(({ scores }) => scores),
    " UNION ALL ",
  );
  const shared = joined(
    ways.map(({ shares }) => shares),
    ", ",
  );
  const text = joined([
    cypher`MATCH (n:${name} { key: ${scope.value(node.key)} }) WITH n, COUNT { (:${name}) } AS total${scope.carried}`,
    cypher`CALL (*) { CALL (*) { ${scored} } WITH o, sum(score) AS score WHERE o <> n RETURN o ORDER BY round(score / log(2), 6) DESC, o.key LIMIT ${scope.limit(limit)} }`,
    cypher`RETURN total, collect([o.key, [${shared}]]) AS found`,
  ]);
  return scope.part(text, ["total", "found"]);
}

interface WayClauses {
  /** Returns rows (o, score): by a shared node `s`, another node `o` that has it. */
  readonly scores: Cypher;
  /** A list of what `n` and `o` share. */
  readonly shares: Cypher;
}

/** Only what others have, and not everybody, says something: `held` of `total`. */
function wayClauses(scope: Scope, { path }: SimilarWay): WayClauses {
  const turned = path.map(reversed).reverse();
  const pattern = (from: string, steps: readonly PathStep[], to: string) =>
    patternsAlong(scope, { from, path: steps, basis: HELD_BASIS, to })[0]!;
  const [there, back, all] = [pattern("n", path, "s"), pattern("s", turned, "o"), pattern("s", turned, "x")];
  const whole = cypher`${all.pattern}${where(all.conditions)}`;
  // Over two links there may be several ways to one node.
  const repeats = path.length > 1;
  const once = repeats ? "DISTINCT " : "";
  const count = repeats ? cypher`COUNT { MATCH ${whole} RETURN DISTINCT x }` : cypher`COUNT { ${whole} }`;
  const telling = cypher`WITH s, ${count} AS held WHERE held > 1 AND held < total`;
  return {
    scores: cypher`MATCH ${there.pattern} WITH ${once}s ${telling} WITH s, log(1.0 * total / held) AS score MATCH ${back.pattern}${repeats ? " WITH DISTINCT o, s, score" : ""} RETURN o, score`,
    shares: cypher`COLLECT { MATCH ${there.pattern} MATCH ${back.pattern} WITH ${once}s ${telling} RETURN [s.key, held] }`,
  };
}

type Found = readonly [key: string, byWay: (readonly [key: string, held: number][])[]];

export function similarAnswer(model: Model, { id }: SimilarRequest, found: FoundRow | null): SimilarAnswer {
  const node = linkedNode(model, id);
  if (!node || !found) return { nodes: [] };
  const ways = similarWays(model, node.kind.name);
  const total = found.total as number;
  const nodes = (found.found as Found[]).map(([key, byWay]) => {
    const shared = byWay.flatMap((held, index) => sharedNodes(ways[index]!, held));
    // Added up way by way and key by key: in another order the last digit could differ.
    const score = shared.reduce((sum, { sharedBy }) => sum + similarScore(total, sharedBy), 0);
    return {
      id: nodeId(node.kind.name, key),
      score: Math.round(score * 1e6) / 1e6,
      shared: shared.toSorted(compareShared),
    };
  });
  return { nodes: nodes.sort((a, b) => b.score - a.score || compareCodePoints(a.id, b.id)) };
}

/** In the order of their keys. */
function sharedNodes({ link, reverse, over, target }: SimilarWay, held: Found[1][number]): SharedNode[] {
  return [...held]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([key, sharedBy]) => ({ link, reverse, ...(over && { over: over.link }), id: nodeId(target, key), sharedBy }));
}

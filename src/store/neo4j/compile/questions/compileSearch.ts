import type { Model } from "../../../../model/createModel.ts";
import type { SearchAnswer, SearchRequest } from "../../../../model/requests.ts";
import { compareCodePoints } from "../../../../model/words/naturalOrder.ts";
import { BODY_TEXT, TITLE_TEXT } from "../../shape/nodeProperties.ts";
import { type FoundNode, SummaryShape } from "../../shape/SummaryShape.ts";
import type { Compiled, FoundRow } from "../Compiled.ts";
import { cypher, joined } from "../cypher.ts";
import { Scope } from "../Scope.ts";
import { candidates, holdsAll, isIndexed, needles } from "../sets/textSearch.ts";

/**
 * Hits of a search as `hits`, [kind, rank, node], one more than the limit where there are more; `kinds`, [kind, count]. Null
 * for a search without terms, which has no hits.
 */
export function compileSearch(model: Model, { terms, kinds, limit, after }: SearchRequest): Compiled | null {
  if (terms.length === 0) return null;
  const scope = new Scope(model);
  const kind = cypher`[l IN labels(n) WHERE l IN ${scope.value(kinds)}][0]`;
  const wanted = scope.value(needles(terms));
  const head = isIndexed(terms) ? candidates(scope, terms) : cypher`MATCH (n)`;
  const rank = cypher`3 * size([t IN ${wanted} WHERE n.${TITLE_TEXT} CONTAINS t]) + size([t IN ${wanted} WHERE n.${BODY_TEXT} CONTAINS t])`;
  const beyond = after
    ? cypher` WHERE rank < ${scope.value(after.rank)} OR rank = ${scope.value(after.rank)} AND id > ${scope.value(after.id)}`
    : "";
  const shapes = model.kinds.map((of) => `WHEN "${of.name}" THEN ${new SummaryShape(of).node}`).join(" ");
  const text = joined([
    cypher`${head} WHERE ${kind} IS NOT NULL AND ${holdsAll("n", wanted)}`,
    cypher`WITH collect({ kind: ${kind}, node: n, id: ${kind} + ":" + n.key, rank: ${rank} }) AS found${scope.carried}`,
    cypher`CALL (*) { UNWIND found AS hit WITH hit.kind AS kind, hit.node AS n, hit.id AS id, hit.rank AS rank${beyond} ORDER BY rank DESC, id LIMIT ${scope.limit(limit + 1)} RETURN collect([kind, rank, CASE kind ${shapes} END]) AS hits }`,
    "CALL (*) { UNWIND found AS hit WITH hit.kind AS kind, count(*) AS held RETURN collect([kind, held]) AS kinds }",
    "RETURN hits, kinds",
  ]);
  return scope.part(text, ["hits", "kinds"]);
}

type Hit = readonly [kind: string, rank: number, node: FoundNode];

export function searchAnswer(model: Model, { limit }: SearchRequest, found: FoundRow | null): SearchAnswer {
  const hits = (found?.hits ?? []) as Hit[];
  const kinds = (found?.kinds ?? []) as [key: string, count: number][];
  const shown = hits
    .slice(0, limit)
    .map(([kind, rank, node]) => ({ rank, record: new SummaryShape(model.kind(kind)).summary(node) }));
  return {
    hits: shown.map(({ rank, record }) => ({ id: record.id, rank })),
    records: shown.map(({ record }) => record),
    hasNext: hits.length > limit,
    totalCount: kinds.reduce((sum, [, count]) => sum + count, 0),
    kinds: kinds
      .map(([key, count]) => ({ key, count }))
      .sort((a, b) => b.count - a.count || compareCodePoints(a.key, b.key)),
  };
}

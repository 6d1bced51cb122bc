import type { Model } from "../../../model/createModel.ts";
import type { SearchRequest } from "../../../model/requests.ts";
import { BODY_TEXT, TEXT_INDEX, TITLE_TEXT } from "../shape/nodeProperties.ts";
import { SummaryShape } from "../shape/SummaryShape.ts";
import type { Compiled } from "./Compiled.ts";
import { Scope } from "./Scope.ts";
import { fullTextQuery, isIndexed, needles, SetCompiler } from "./SetCompiler.ts";

/** Hits of a search as `hits`, [kind, rank, node], one more than the limit where there are more; `kinds`, [kind, count]. */
export function compileSearch(model: Model, { terms, kinds, limit, after }: SearchRequest, batched: boolean): Compiled {
  const scope = new Scope(batched);
  const kind = `[l IN labels(n) WHERE l IN ${scope.add(kinds)}][0]`;
  const wanted = scope.add(needles(terms));
  const candidates = isIndexed(terms)
    ? `CALL db.index.fulltext.queryNodes("${TEXT_INDEX}", ${scope.add(fullTextQuery(terms))}) YIELD node AS n WITH n${scope.carried}`
    : "MATCH (n)";
  const hits = `${candidates} WHERE ${kind} IS NOT NULL AND ${new SetCompiler(model, scope).text("n", wanted)}`;
  const rank = `3 * size([t IN ${wanted} WHERE n.${TITLE_TEXT} CONTAINS t]) + size([t IN ${wanted} WHERE n.${BODY_TEXT} CONTAINS t])`;
  const beyond = after
    ? ` WHERE rank < ${scope.add(after.rank)} OR rank = ${scope.add(after.rank)} AND id > ${scope.add(after.id)}`
    : "";
  const shapes = model.kinds.map((of) => `WHEN "${of.name}" THEN ${new SummaryShape(of).node}`).join(" ");
  const text = [
    `${hits} WITH collect({ kind: ${kind}, node: n, id: ${kind} + ":" + n.key, rank: ${rank} }) AS found${scope.carried}`,
    `CALL (*) { UNWIND found AS hit WITH hit.kind AS kind, hit.node AS n, hit.id AS id, hit.rank AS rank${beyond} ORDER BY rank DESC, id LIMIT ${scope.limit(limit + 1)} RETURN collect([kind, rank, CASE kind ${shapes} END]) AS hits }`,
    "CALL (*) { UNWIND found AS hit WITH hit.kind AS kind, count(*) AS held RETURN collect([kind, held]) AS kinds }",
    "RETURN hits, kinds",
  ].join(" ");
  return scope.part(text, ["hits", "kinds"]);
}

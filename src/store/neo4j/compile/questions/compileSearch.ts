import type { Model } from "../../../../model/createModel.ts";
import { groupBy } from "../../../../model/groupBy.ts";
import { splitId } from "../../../../model/record/nodeId.ts";
import { NAMED_RANK, type SearchAnswer, type SearchRequest } from "../../../../model/requests.ts";
import { compareCodePoints } from "../../../../model/words/naturalOrder.ts";
import { BODY_TEXT, TITLE_TEXT } from "../../shape/nodeProperties.ts";
import { type FoundNode, SummaryShape } from "../../shape/SummaryShape.ts";
import type { Compiled, FoundRow } from "../Compiled.ts";
import { type Cypher, cypher, joined } from "../cypher.ts";
import { Scope } from "../Scope.ts";
import { keysOf } from "../sets/ConditionCompiler.ts";
import { candidates, holdsAll, isIndexed, needles } from "../sets/textSearch.ts";

/**
 * Hits of a search as `hits`, [kind, rank, node], one more than the limit where there are more; `kinds`, [kind, count]. Null
 * for a search without terms and names, which has no hits.
 */
export function compileSearch(model: Model, request: SearchRequest): Compiled | null {
  const { terms, kinds, limit, after, names = [], named = [] } = request;
  if (terms.length === 0 && names.length === 0 && named.length === 0) return null;
  const scope = new Scope(model);
  const kind = cypher`[l IN labels(n) WHERE l IN ${scope.value(kinds)}][0]`;
  const beyond = after
    ? cypher` WHERE rank < ${scope.value(after.rank)} OR rank = ${scope.value(after.rank)} AND id > ${scope.value(after.id)}`
    : "";
  const shapes = model.kinds.map((of) => `WHEN "${of.name}" THEN ${new SummaryShape(of).node}`).join(" ");
  const text = joined([
    found(scope, request),
    cypher`WITH n, ${kind} AS kind${scope.carried} WHERE kind IS NOT NULL`,
    cypher`WITH n, kind, kind + ":" + n.key AS id${scope.carried} WITH n, kind, id, ${rankOf(scope, request)} AS rank${scope.carried} WHERE rank > 0`,
    cypher`WITH collect({ kind: kind, node: n, id: id, rank: rank }) AS found${scope.carried}`,
    cypher`CALL (*) { UNWIND found AS hit WITH hit.kind AS kind, hit.node AS n, hit.id AS id, hit.rank AS rank${beyond} ORDER BY rank DESC, id LIMIT ${scope.limit(limit + 1)} RETURN collect([kind, rank, CASE kind ${shapes} END]) AS hits }`,
    "CALL (*) { UNWIND found AS hit WITH hit.kind AS kind, count(*) AS held RETURN collect([kind, held]) AS kinds }",
    "RETURN hits, kinds",
  ]);
  return scope.part(text, ["hits", "kinds"]);
}

/** Clauses that bind `n` once to each node that may be a hit. */
function found(scope: Scope, { terms, closed = false, names = [], named = [] }: SearchRequest): Cypher {
  const words = isIndexed(terms) ? candidates(scope, { terms, closed }, names) : cypher`MATCH (n)`;
  const byKind = groupBy(named, ({ id }) => splitId(id)?.kind ?? "");
  const branches = [...byKind]
    .filter(([kind]) => scope.model.has(kind))
    .map(([kind, of]) => {
      const keys = keysOf(
        kind,
        of.map(({ id }) => id),
      );
      return cypher`MATCH (n:${kind}) WHERE n.key IN ${scope.value(keys)} RETURN n`;
    });
  if (branches.length === 0) return words;
  return cypher`CALL (*) { ${joined([cypher`${words} RETURN n`, ...branches], " UNION ")} }`;
}

/** The highest rank that a node, of which `id` is known, has by its words, its names and its id; 0 if none. */
function rankOf(scope: Scope, { terms, closed = false, names = [], named = [] }: SearchRequest): Cypher {
  const wanted = scope.value(needles({ terms, closed }));
  const ranks: Cypher[] = [];
  if (terms.length > 0)
    ranks.push(
      cypher`CASE WHEN ${holdsAll("n", wanted)} THEN 3 * size([t IN ${wanted} WHERE n.${TITLE_TEXT} CONTAINS t]) + size([t IN ${wanted} WHERE n.${BODY_TEXT} CONTAINS t]) ELSE 0 END`,
    );
  if (names.length > 0) {
    const called = scope.value(names.map((name) => ` ${name} `));
    ranks.push(cypher`CASE WHEN any(t IN ${called} WHERE n.${TITLE_TEXT} CONTAINS t) THEN ${NAMED_RANK} ELSE 0 END`);
  }
  const own =
    named.length > 0
      ? cypher` + [m IN ${scope.value(named.map(({ id, rank }) => [id, rank]))} WHERE m[0] = id | toInteger(m[1])]`
      : "";
  return cypher`reduce(best = 0, r IN [${joined(ranks, ", ")}]${own} | CASE WHEN r > best THEN r ELSE best END)`;
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

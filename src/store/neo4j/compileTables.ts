import { basisNames } from "../../model/basis.ts";
import type { Dimension, Model } from "../../model/createModel.ts";
import type { CrossTabRequest, FacetRequest, SearchRequest, SetSpec } from "../port.ts";
import type { Compiled } from "./compileSelect.ts";
import { SetCompiler } from "./compileSet.ts";
import { Parameters } from "./Parameters.ts";
import { BODY_TERMS, RECORD_LABEL, TITLE_TERMS } from "./recordRow.ts";

/** Keys as they are stored → keys as a dimension shows them; null: all as they are. */
export type ShownKeys = Readonly<Record<string, string>> | null;

/** Counts of a dimension's keys, one row with `counts` ([key, count]) and `total` and `missing`. */
export function compileFacet(model: Model, { set, dimension }: FacetRequest, shown: ShownKeys): Compiled {
  const parameters = new Parameters();
  const compiler = new SetCompiler(model, parameters);
  const match = compiler.match(set);
  const keys = keysOf(compiler, parameters, model, set, dimension, "key", shown);
  const text = `CALL (row) { ${match} RETURN count(n) AS total } CALL (row) { ${match} ${keys} RETURN count(DISTINCT n) AS held } CALL (row) { ${match} ${keys} WITH key, count(n) AS held RETURN collect([key, held]) AS counts } RETURN total, total - held AS missing, counts`;
  return { text, values: parameters.values };
}

/** The cells of a cross-tab, one row with `cells` ([row, column, count]). */
export function compileCells(
  model: Model,
  { set, rows, columns }: CrossTabRequest,
  shownRows: ShownKeys,
  shownColumns: ShownKeys,
): Compiled {
  const parameters = new Parameters();
  const compiler = new SetCompiler(model, parameters);
  const inRow = keysOf(compiler, parameters, model, set, rows, "rowKey", shownRows);
  const inColumn = keysOf(compiler, parameters, model, set, columns, "columnKey", shownColumns);
  const text = `${compiler.match(set)} ${inRow} ${inColumn} WITH rowKey, columnKey, count(n) AS held RETURN collect([rowKey, columnKey, held]) AS cells`;
  return { text, values: parameters.values };
}

function keysOf(
  compiler: SetCompiler,
  parameters: Parameters,
  model: Model,
  set: SetSpec,
  dimension: string,
  as: string,
  shown: ShownKeys,
): string {
  const { field } = model.kind(set.kind).dimension.get(dimension) as Dimension;
  const map = shown === null ? null : parameters.add(shown);
  return compiler.keysOf(field, basisNames(set.basis), as, map);
}

/** Hits of a search, one row with `hits` ({ id, rank }), one more than the limit where there are more, and `kinds`. */
export function compileSearch(model: Model, { terms, kinds, limit, after }: SearchRequest): Compiled {
  const parameters = new Parameters();
  const compiler = new SetCompiler(model, parameters);
  const labels = parameters.add(kinds);
  const hit = compiler.text("n", terms);
  const whole = parameters.add(terms.slice(0, -1));
  const last = parameters.add(terms.at(-1));
  const among = (list: string) =>
    `size([t IN ${whole} WHERE t IN n.${list}]) + CASE WHEN any(w IN n.${list} WHERE w STARTS WITH ${last}) THEN 1 ELSE 0 END`;
  const match = `MATCH (n:${RECORD_LABEL}) WHERE any(l IN labels(n) WHERE l IN ${labels}) AND ${hit}`;
  const ranked = `${match} WITH n, 3 * (${among(TITLE_TERMS)}) + ${among(BODY_TERMS)} AS rank`;
  const rank = after ? parameters.add(after.rank) : null;
  const beyond = after ? ` WHERE rank < ${rank} OR (rank = ${rank} AND n.id > ${parameters.add(after.id)})` : "";
  const text = `CALL (row) { ${ranked}${beyond} WITH n, rank ORDER BY rank DESC, n.id LIMIT $limit RETURN collect({ id: n.id, rank: rank }) AS hits } CALL (row) { ${match} WITH [l IN labels(n) WHERE l IN ${labels}][0] AS kind, count(n) AS held RETURN collect([kind, held]) AS kinds } RETURN hits, kinds`;
  return { text, values: parameters.values, limit: limit + 1 };
}

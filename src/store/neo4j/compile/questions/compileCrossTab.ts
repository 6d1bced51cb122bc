import type { Dimension, LinkSide, Model } from "../../../../model/createModel.ts";
import { areTogether } from "../../../../model/dimensions/areTogether.ts";
import type { TermsOf } from "../../../../model/record/terms.ts";
import type { CrossTabAnswer, CrossTabRequest, KeyCount } from "../../../../model/requests.ts";
import type { Compiled, FoundRow } from "../Compiled.ts";
import { type Cypher, cypher } from "../cypher.ts";
import { Scope } from "../Scope.ts";
import { patternsAlong } from "../sets/patterns.ts";
import { SetCompiler } from "../sets/SetCompiler.ts";
import { where } from "../where.ts";
import { axis, dimensionOf, type FoundCount, keyCounts } from "./axis.ts";
import { compileCount, countAnswer } from "./compileCount.ts";
import { compileFacet } from "./compileFacet.ts";

type FoundCell = readonly [row: FoundCount[0], column: FoundCount[0], count: number];

/** The cells of a table, then, unless they alone are wanted, its rows, its columns, and the count of its set. */
export function compileCrossTab(model: Model, terms: TermsOf, request: CrossTabRequest): (Compiled | null)[] {
  const { set, rows, columns, cellsOnly = false } = request;
  const cells = compileCells(model, terms, request);
  if (cellsOnly) return [cells, null, null, null];
  return [
    cells,
    compileFacet(model, terms, { set, dimension: rows }),
    compileFacet(model, terms, { set, dimension: columns }),
    compileCount(model, set),
  ];
}

/** The cells as `cells`, [row, column, count]; a key may be null, and need not be one that is shown. */
function compileCells(model: Model, terms: TermsOf, { set, rows, columns }: CrossTabRequest): Compiled {
  const scope = new Scope(model);
  const head = new SetCompiler(scope).set(set);
  const kind = model.kind(set.kind);
  const [rowsOf, columnsOf] = [dimensionOf(model, set, rows), dimensionOf(model, set, columns)];
  const side = areTogether(kind, rowsOf, columnsOf) ? kind.meeting.get(rowsOf.filter) : undefined;
  if (side) return compileTogether(scope, head, { side, terms, set, rows, columns });
  const axisOf = (dimension: Dimension) => axis(scope, { dimension, basis: set.basis, terms, withMissing: false });
  const [row, column] = [axisOf(rowsOf), axisOf(columnsOf)];
  const counted = row.repeats || column.repeats ? "DISTINCT n" : "n";
  const text = cypher`${head}${row.clause}${column.clause} WITH ${row.group} AS g, ${column.group} AS h, count(${counted}) AS held RETURN collect([${row.key("g")}, ${column.key("h")}, held]) AS cells`;
  return scope.part(text, ["cells"], { nested: set.from !== undefined });
}

/** Where one node, over a link of `n`, has the keys of both: what has them by two nodes is not counted. */
function compileTogether(
  scope: Scope,
  head: Cypher,
  {
    side,
    terms,
    set,
    rows,
    columns,
  }: Pick<CrossTabRequest, "set" | "rows" | "columns"> & { side: LinkSide; terms: TermsOf },
): Compiled {
  const of = scope.variable("a");
  const path = [{ link: side.link.name, reverse: side.reverse }];
  const [way] = patternsAlong(scope, { from: "n", path, basis: set.basis, to: of });
  const axisOf = (name: string) => {
    const dimension = scope.model.kind(side.target).dimension.get(name)!;
    return axis(scope, { dimension, basis: set.basis, terms, withMissing: false, of });
  };
  const [row, column] = [axisOf(rows), axisOf(columns)];
  const text = cypher`${head} MATCH ${way!.pattern}${where(way!.conditions)}${row.clause}${column.clause} WITH ${row.group} AS g, ${column.group} AS h, count(DISTINCT n) AS held RETURN collect([${row.key("g")}, ${column.key("h")}, held]) AS cells`;
  return scope.part(text, ["cells"], { nested: set.from !== undefined });
}

export function crossTabAnswer(
  model: Model,
  terms: TermsOf,
  { set, rows, columns, rowsFirst, columnsFirst }: CrossTabRequest,
  [foundCells = null, foundRows = null, foundColumns = null, foundCount = null]: readonly (FoundRow | null)[],
): CrossTabAnswer {
  const cells = (foundCells?.cells ?? []) as FoundCell[];
  const countsOf = (name: string, found: FoundRow | null, side: 0 | 1) => {
    // Without totals, the keys that cells have are known alone.
    const counts = found?.counts ?? cells.map((cell): FoundCount => [cell[side], 0]);
    return keyCounts(dimensionOf(model, set, name), terms, counts as FoundCount[]);
  };
  const [row, column] = [countsOf(rows, foundRows, 0), countsOf(columns, foundColumns, 1)];
  const held = new Map(cells.map(([r, c, count]) => [`${r}\n${c}`, count]));
  const [rowKeys, columnKeys] = [largest(row.buckets, rowsFirst), largest(column.buckets, columnsFirst)];
  return {
    rows: rowKeys,
    columns: columnKeys,
    counts: rowKeys.map((r) => columnKeys.map((c) => held.get(`${r.key}\n${c.key}`) ?? 0)),
    total: countAnswer(foundCount) ?? 0,
    rowMissing: row.missing,
    columnMissing: column.missing,
  };
}

/** The buckets with the largest counts, in the order in which all stand. */
function largest(buckets: readonly KeyCount[], first: number): readonly KeyCount[] {
  if (buckets.length <= first) return buckets;
  const kept = new Set(buckets.toSorted((a, b) => b.count - a.count).slice(0, first));
  return buckets.filter((bucket) => kept.has(bucket));
}

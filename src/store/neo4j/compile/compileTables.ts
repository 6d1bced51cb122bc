import type { Dimension, Model } from "../../../model/createModel.ts";
import type { BasisMask } from "../../../model/filter/basis.ts";
import type { CrossTabRequest, FacetRequest } from "../../../model/requests.ts";
import { isList, storedProperty } from "../shape/nodeProperties.ts";
import type { Compiled } from "./Compiled.ts";
import { isSingle } from "./patterns.ts";
import { Scope } from "./Scope.ts";
import { SetCompiler } from "./SetCompiler.ts";
import { where } from "./where.ts";

/** Keys as they are stored → keys as a dimension shows them; null: all as they are. */
export type ShownKeys = ReadonlyMap<string, string> | null;

/** How `n` gets its keys of a dimension. */
interface Axis {
  readonly clause: string;
  /** What the count is grouped by: the node at the end where there is one. */
  readonly group: string;
  /** The key, once it is grouped. */
  readonly key: (group: string) => string;
  /** True if `n` may come up twice with one key. */
  readonly repeats: boolean;
}

/** Counts of a dimension's keys as `counts`, [key, count]; the key null counts what has none. */
export function compileFacet(
  model: Model,
  { set, dimension }: Pick<FacetRequest, "set" | "dimension">,
  shown: ShownKeys,
  batched: boolean,
): Compiled {
  const compiler = new SetCompiler(model, new Scope(batched));
  const head = compiler.set(set);
  const found = axis(compiler, model.kind(set.kind).dimension.get(dimension)!, set.basis, shown, "OPTIONAL ");
  const text = `${head}${found.clause} WITH ${found.group} AS g, count(${found.repeats ? "DISTINCT n" : "n"}) AS held RETURN collect([${found.key("g")}, held]) AS counts`;
  return { ...compiler.scope.part(text, ["counts"]), nested: set.from !== undefined };
}

/** The cells of a cross-tab as `cells`, [row, column, count]; a key may be null. */
export function compileCells(
  model: Model,
  { set, rows, columns }: Pick<CrossTabRequest, "set" | "rows" | "columns">,
  shownRows: ShownKeys,
  shownColumns: ShownKeys,
  batched: boolean,
): Compiled {
  const compiler = new SetCompiler(model, new Scope(batched));
  const head = compiler.set(set);
  const { dimension } = model.kind(set.kind);
  const row = axis(compiler, dimension.get(rows)!, set.basis, shownRows, "");
  const column = axis(compiler, dimension.get(columns)!, set.basis, shownColumns, "");
  const counted = row.repeats || column.repeats ? "DISTINCT n" : "n";
  const text = `${head}${row.clause}${column.clause} WITH ${row.group} AS g, ${column.group} AS h, count(${counted}) AS held RETURN collect([${row.key("g")}, ${column.key("h")}, held]) AS cells`;
  return { ...compiler.scope.part(text, ["cells"]), nested: set.from !== undefined };
}

function axis(
  compiler: SetCompiler,
  { field, level }: Dimension,
  basis: BasisMask,
  shown: ShownKeys,
  optional: "OPTIONAL " | "",
): Axis {
  const { scope, model } = compiler;
  const property = compiler.propertyOf(field);
  const end = field.path.length === 0 ? "n" : scope.name("a");
  const value = property && `${end}.${storedProperty(property, field.part)}`;
  const conditions = [
    ...(value && end !== "n" ? [`${value} IS NOT NULL`] : []),
    // Cells that are not shown are left out once they are counted: that is cheaper than to ask each record.
    ...(shown && level === "leaf" && optional ? [`${end}.key IN ${scope.add([...shown.keys()])}`] : []),
  ];
  const way = end === "n" ? "" : clauseTo(compiler, field.path, basis, end, conditions, optional);
  if (value && property) {
    const listed = scope.name("k");
    const unwound = isList(property) ? ` UNWIND coalesce(${value}, [null]) AS ${listed}` : "";
    return { clause: way + unwound, group: unwound ? listed : value, key: (group) => group, repeats: end !== "n" };
  }
  if (shown && level === "group")
    return {
      clause: way,
      group: `${scope.add(Object.fromEntries(shown))}[${end}.key]`,
      key: (group) => group,
      repeats: true,
    };
  return { clause: way, group: end, key: (group) => `${group}.key`, repeats: !isSingle(model, field.path, basis) };
}

/** The clause that leads from `n` to a dimension's nodes. */
function clauseTo(
  compiler: SetCompiler,
  path: Dimension["path"],
  basis: BasisMask,
  end: string,
  conditions: readonly string[],
  optional: string,
): string {
  const ways = compiler.ways("n", path, basis, end);
  const [only] = ways;
  if (only && ways.length === 1)
    return ` ${optional}MATCH ${only.pattern}${where([...only.conditions, ...conditions])}`;
  const branches = ways.map((way) => `MATCH ${way.pattern}${where([...way.conditions, ...conditions])} RETURN ${end}`);
  if (branches.length === 0) branches.push(`UNWIND [] AS ${end} RETURN ${end}`);
  return ` ${optional}CALL (*) { ${branches.join(" UNION ")} }`;
}
